// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/guidecheck.h"

#include "core/guides/namescripts.h"
#include "tests/core/guides/guidebuilders.h"

#include <QTest>

#include <functional>

using namespace rosette;
using namespace rosette::test;

using Change = std::function<void(Guide &)>;
Q_DECLARE_METATYPE(Change)

class GuideCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeGuideHasNoFinding();
    void eachFaultHasItsFinding_data();
    void eachFaultHasItsFinding();
    void lookAlikeLettersAreNoticed_data();
    void lookAlikeLettersAreNoticed();
};

void GuideCheckTest::completeGuideHasNoFinding()
{
    QVERIFY(checkGuide(composeGuide(inventedMaterial())).empty());
}

void GuideCheckTest::eachFaultHasItsFinding_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<bool>("aboutTheFirst");
    const auto row = [](const char *name, const char *code, Severity severity, bool aboutTheFirst,
                         const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(code) << severity << aboutTheFirst;
    };
    row("nobody", "nobody-endorsed", Severity::Blocker, false, [](Guide &guide) { guide.cards.clear(); });
    row("no imprint", "no-imprint", Severity::Blocker, false, [](Guide &guide) {
        guide.imprint = QStringLiteral(" ");
        guide.isDraft = false;
    });
    row("no imprint in a draft", "no-imprint", Severity::Warning, false,
        [](Guide &guide) { guide.imprint.clear(); });
    row("more than places", "more-cards-than-places", Severity::Note, false,
        [](Guide &guide) { guide.places = 2; });
    row("no statement", "no-statement", Severity::Warning, true,
        [](Guide &guide) { guide.cards.front().statement.clear(); });
    row("withheld", "statement-withheld", Severity::Note, true, [](Guide &guide) {
        guide.cards.front().statement.clear();
        guide.cards.front().statementWithheld = true;
    });
    row("shortened", "statement-shortened", Severity::Note, true,
        [](Guide &guide) { guide.cards.front().statementShortened = true; });
    row("no description", "no-alt-text", Severity::Warning, true,
        [](Guide &guide) { guide.cards.front().photo->altText = QStringLiteral(" "); });
    row("no JPEG", "unreadable-photo", Severity::Warning, true,
        [](Guide &guide) { guide.cards.front().photo = GuidePhoto{.jpeg = "GIF89a", .altText = {}}; });
    row("turned", "photo-turned", Severity::Warning, true,
        [](Guide &guide) { guide.cards.front().photo->isTurned = true; });
    row("large", "large-photo", Severity::Note, true,
        [](Guide &guide) { guide.cards.front().photo->jpeg.append(largePhotoBytes, 'x'); });
    row("mixed scripts", "mixed-script-name", Severity::Warning, true,
        [](Guide &guide) { guide.cards.front().name = QStringLiteral("G\u0430reth Penhallow"); });
}

void GuideCheckTest::eachFaultHasItsFinding()
{
    QFETCH(Change, change);
    QFETCH(Severity, severity);
    QFETCH(bool, aboutTheFirst);
    Guide guide = composeGuide(inventedMaterial());
    const QString first = guide.cards.front().candidacy.toString();
    change(guide);

    const std::vector<Finding> findings = checkGuide(guide);

    QCOMPARE(findings.size(), size_t(1));
    QTEST(findings.front().code, "code");
    QVERIFY(findings.front().severity == severity);
    QCOMPARE(findings.front().subject, aboutTheFirst ? first : QString());
    QVERIFY(findings.front().sentence.endsWith(u'.'));
}

void GuideCheckTest::lookAlikeLettersAreNoticed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mixes");
    QTest::newRow("Latin") << "Siân O’Connor-Żółć" << false;
    QTest::newRow("NFD") << QStringLiteral("Sia\u0302n") << false;
    QTest::newRow("Greek") << "Αλεξάνδρα" << false;
    QTest::newRow("Cyrillic a in Latin") << QStringLiteral("Bryony T\u0430te") << true;
    QTest::newRow("Greek omicron in Latin") << QStringLiteral("T\u03BFm") << true;
    QTest::newRow("Japanese") << "山田ひろし" << false;
    QTest::newRow("Latin and Han") << "Amy 王" << true;
    QTest::newRow("outside the BMP") << QStringLiteral("\U00010400 Tate") << true;
    QTest::newRow("empty") << "" << false;
}

void GuideCheckTest::lookAlikeLettersAreNoticed()
{
    QFETCH(QString, name);
    QTEST(mixesScripts(name), "mixes");
}

QTEST_GUILESS_MAIN(GuideCheckTest)
#include "tst_guidecheck.moc"
