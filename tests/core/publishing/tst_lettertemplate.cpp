// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/lettertemplate.h"

#include "tests/support/must.h"

#include <QRegularExpression>
#include <QTest>

using namespace rosette;
using namespace rosette::test;

namespace {

LetterFacts facts()
{
    return LetterFacts{QStringLiteral("Siân Ŵyn"), QStringLiteral("NEC, CLP section"),
        QStringLiteral("National Committee"), QStringLiteral("Fairfield"),
        QStringLiteral("Joint candidate with Union Line"), QStringLiteral("- Economics: not met."),
        QStringLiteral("Stood down."), {}};
}

const QString head = QStringLiteral("Subject: {contest}\n\nDear {name}, about {contest}.\n\n");

/// A text of which @p rest is the last part.
Result<LetterTemplate> parsed(const QString &rest, LetterKind kind = LetterKind::Deferred)
{
    return parseLetterTemplate(kind, head + rest);
}

Criterion criterion(const char *key, const char *title, const char *wording)
{
    return {Slug::fromStored(QString::fromUtf8(key)), Name::fromStored(QString::fromUtf8(title)),
        QString::fromUtf8(wording), QStringLiteral("clause 9")};
}

} // namespace

class LetterTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedTextsSayWhatTheirKindMustSay_data()
    {
        QTest::addColumn<LetterKind>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("endorsed") << LetterKind::Endorsed
                                  << "you will stand as: Joint candidate with Union Line.";
        QTest::newRow("not endorsed") << LetterKind::NotEndorsed << "\n\n- Economics: not met.\n\n";
        QTest::newRow("deferred") << LetterKind::Deferred << "neither a yes nor a no";
        QTest::newRow("withdrawn") << LetterKind::Withdrawn << "The public reason is: Stood down.";
    }

    void theShippedTextsSayWhatTheirKindMustSay()
    {
        QFETCH(LetterKind, kind);
        QFETCH(QString, said);
        const LetterText text = must(fillLetter(shippedLetterTemplate(kind), facts()));
        QVERIFY2(text.body.contains(said), qPrintable(text.body));
        QVERIFY(text.body.startsWith(QStringLiteral("Dear Siân Ŵyn,\n\n")));
        QVERIFY(text.body.endsWith(QStringLiteral("\n\nNational Committee, Fairfield\n")));
        QVERIFY(text.subject.contains(QStringLiteral("NEC, CLP section")));
        QVERIFY(
            !(text.subject + text.body).contains(QRegularExpression(QStringLiteral("[{}\t\r]|  |\n\n\n"))));
    }

    void anotherLetterIsNamedOnlyWhereThereIsOne()
    {
        LetterFacts told = facts();
        for (const LetterKind kind : {LetterKind::Endorsed, LetterKind::NotEndorsed, LetterKind::Withdrawn}) {
            told.former = QStringLiteral("This letter takes the place of ours of 3 March 2026.");
            const QString with = must(fillLetter(shippedLetterTemplate(kind), told)).body;
            QVERIFY(with.contains(QStringLiteral("\n\n") + told.former + QStringLiteral("\n\n")));
            told.former.clear();
            const QString without = must(fillLetter(shippedLetterTemplate(kind), told)).body;
            QCOMPARE(QString(with).remove(
                         QStringLiteral("This letter takes the place of ours of 3 March 2026.\n\n")),
                without);
        }
    }

    void whatIsNoPlaceholderIsAnError_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("sentence");
        const QString brace =
            QStringLiteral("The text of the letter has a brace that is part of no placeholder.");
        const auto row = [](const char *text, const QString &sentence) {
            QTest::newRow(text) << QString::fromUtf8(text) << sentence;
        };
        row("All well, {committee}.", {});
        row("{nmae}", QStringLiteral("The letter has no value for the placeholder “{nmae}”."));
        row("{Name}", brace);
        row("{ name }", brace);
        row("{name", brace);
        row("name}", brace);
        row("{}", brace);
        row("{{name}}", brace);
        row("{support}", QStringLiteral("The letter has no value for the placeholder “{support}”."));
        row("{findings}", QStringLiteral("The letter has no value for the placeholder “{findings}”."));
        row("{reason}", QStringLiteral("The letter has no value for the placeholder “{reason}”."));
    }

    void whatIsNoPlaceholderIsAnError()
    {
        QFETCH(QString, rest);
        QFETCH(QString, sentence);
        const Result<LetterTemplate> letter = parsed(rest);
        QCOMPARE(letter ? QString() : letter.error().message, sentence);
    }

    void aTextLacksNothingThatItsKindMustSay_data()
    {
        QTest::addColumn<LetterKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("whole");
        const QString subject = QStringLiteral("Subject: News\n\n");
        QTest::newRow("whole") << LetterKind::Deferred << subject + QStringLiteral("{name} {contest}")
                               << true;
        QTest::newRow("no name") << LetterKind::Deferred << subject + QStringLiteral("{contest}") << false;
        QTest::newRow("no contest") << LetterKind::Deferred << subject + QStringLiteral("{name}") << false;
        QTest::newRow("no findings") << LetterKind::NotEndorsed
                                     << subject + QStringLiteral("{name} {contest}") << false;
        QTest::newRow("findings") << LetterKind::NotEndorsed
                                  << subject + QStringLiteral("{name} {contest}\n\n{findings}") << true;
        QTest::newRow("no reason") << LetterKind::Withdrawn << subject + QStringLiteral("{name} {contest}")
                                   << false;
        QTest::newRow("no subject") << LetterKind::Deferred << QStringLiteral("{name} {contest}") << false;
        QTest::newRow("empty subject")
            << LetterKind::Deferred << QStringLiteral("Subject:  \n\n{name} {contest}") << false;
        QTest::newRow("no text") << LetterKind::Deferred << subject << false;
        QTest::newRow("nothing") << LetterKind::Deferred << QString() << false;
    }

    void aTextLacksNothingThatItsKindMustSay()
    {
        QFETCH(LetterKind, kind);
        QFETCH(QString, text);
        QFETCH(bool, whole);
        QCOMPARE(parseLetterTemplate(kind, text).has_value(), whole);
    }

    void aValueIsNeverReadAsATemplate()
    {
        LetterFacts told = facts();
        told.name = QStringLiteral("{reason} {committee}");
        const LetterText text = must(fillLetter(must(parsed(QStringLiteral("End"))), told));
        QCOMPARE(text.body, QStringLiteral("Dear {reason} {committee}, about NEC, CLP section.\n\nEnd\n"));
    }

    void aValueCannotTurnOrBreakTheText()
    {
        LetterFacts told = facts();
        told.name = QStringLiteral("\u202eSiân\u2069\r\u0007 Ŵyn");
        told.contest = QStringLiteral("NEC\nBcc: spy@example.org");
        const LetterText text = must(fillLetter(must(parsed(QStringLiteral("End"))), told));
        QVERIFY(text.body.startsWith(QStringLiteral("Dear Siân   Ŵyn, about NEC\nBcc: spy@example.org.")));
        QCOMPARE(text.subject, QStringLiteral("NEC Bcc: spy@example.org"));
    }

    void anEmptyValueInASentenceIsAnError()
    {
        LetterFacts told = facts();
        told.committee.clear();
        QVERIFY(!fillLetter(must(parsed(QStringLiteral("From the {committee}."))), told));
        QVERIFY(fillLetter(must(parsed(QStringLiteral("{committee}"))), told));
        told = facts();
        told.contest = QStringLiteral("\u202e");
        QVERIFY(!fillLetter(must(parsed(QStringLiteral("End"))), told));
    }

    void linesAreJoinedAndListsKept()
    {
        const LetterTemplate letter =
            must(parsed(QStringLiteral("One\n two,\nthree.\n \t\n- a\n  b\n- c\r\n\r\n\r\nEnd")));
        QCOMPARE(letter.paragraphs.mid(1), (QStringList{QStringLiteral("One two, three."),
                                               QStringLiteral("- a b\n- c"), QStringLiteral("End")}));
    }

    void onlyWhatIsNotMetOrOpenIsTold()
    {
        const CriteriaSet criteria{1, {},
            {criterion("economics", "Economics", "Opposes austerity."),
                criterion("europe", "Europe", "Wants to be\nclose to Europe."),
                criterion("pluralism", "Pluralism", "Keeps room for many voices.")}};
        Fit fit;
        fit.reviewed = 7;
        fit.criteria = {{criteria.criteria[0].key, Standing::NotMet, 2, 5, 0, {}},
            {criteria.criteria[1].key, Standing::Open, 3, 3, 1,
                QStringLiteral("One more “meets” would settle it.")},
            {criteria.criteria[2].key, Standing::Met, 7, 0, 0, {}}};
        QCOMPARE(findingsTold(fit, criteria),
            QStringLiteral("Of our criteria, these were found not met or left open:\n"
                           "- Economics: not met. Opposes austerity.\n"
                           "- Europe: left open. Wants to be close to Europe."));
        for (CriterionFinding &finding : fit.criteria)
            finding.standing = Standing::Met;
        const QString none = findingsTold(fit, criteria);
        QVERIFY(none.startsWith(QStringLiteral("No criterion was found unmet.")));
        QVERIFY(!none.contains(QRegularExpression(QStringLiteral("[0-9]"))));
    }
};

QTEST_GUILESS_MAIN(LetterTemplateTest)
#include "tst_lettertemplate.moc"
