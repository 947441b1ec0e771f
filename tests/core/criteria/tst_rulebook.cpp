// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/rulebook.h"

#include <QTest>

using namespace rosette;

class RulebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultHasTheFiveCriteriaOfThePolicy();
    void theDefaultIsAMajorityOfTheCommittee();
    void theDefaultIsProvisionalAndPublishesWithTheBallots();
    void everyDefaultHasItsOwnId();
    void incompleteRulebooksAreRefused_data();
    void incompleteRulebooksAreRefused();
};

namespace {

const QDate adoptedOn(2026, 9, 5);

} // namespace

void RulebookTest::theDefaultHasTheFiveCriteriaOfThePolicy()
{
    const Rulebook rulebook = defaultRulebook(adoptedOn);
    QStringList criteria;
    for (const Criterion &criterion : rulebook.criteriaSet.criteria) {
        criteria += criterion.key.toString() + u'=' + criterion.title.toString();
        QVERIFY(criterion.wording.endsWith(u'.'));
        QVERIFY(criterion.clause.startsWith(QStringLiteral("Who will we campaign for?")));
    }
    QCOMPARE(criteria, (QStringList{QStringLiteral("economics=Economics"),
                           QStringLiteral("against-racism=Against racism, prejudice and exclusion"),
                           QStringLiteral("britain-and-europe=Britain and Europe"),
                           QStringLiteral("party-democracy=Member- and affiliate-led democracy"),
                           QStringLiteral("pluralism=Pluralism and respect")}));
    QCOMPARE(rulebook.reviewsNeeded, 3);
    QVERIFY(checkRulebook(rulebook));
}

void RulebookTest::theDefaultIsAMajorityOfTheCommittee()
{
    QCOMPARE(defaultRulebook(adoptedOn).majority, MajorityRule());
    QCOMPARE(inWords(MajorityRule()), QStringLiteral("More than half of the committee"));
}

void RulebookTest::theDefaultIsProvisionalAndPublishesWithTheBallots()
{
    const Rulebook rulebook = defaultRulebook(adoptedOn);
    QVERIFY(rulebook.provisional);
    QCOMPARE(rulebook.adopted, adoptedOn);
    QCOMPARE(rulebook.version, 1);
    QVERIFY(rulebook.publicationTriggers ==
            (std::vector<MilestoneKind>{MilestoneKind::BallotsIssued, MilestoneKind::ElectionMeeting}));
}

void RulebookTest::everyDefaultHasItsOwnId()
{
    QVERIFY(!(defaultRulebook(adoptedOn).id == defaultRulebook(adoptedOn).id));
}

void RulebookTest::incompleteRulebooksAreRefused_data()
{
    QTest::addColumn<Rulebook>("rulebook");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, auto change, const char *sentence) {
        Rulebook rulebook = defaultRulebook(adoptedOn);
        change(rulebook);
        QTest::newRow(name) << rulebook << QString::fromUtf8(sentence);
    };
    row(
        "version", [](Rulebook &book) { book.version = 0; },
        "Versions of a rulebook and of its criteria count from 1.");
    row(
        "version of the criteria", [](Rulebook &book) { book.criteriaSet.version = 0; },
        "Versions of a rulebook and of its criteria count from 1.");
    row(
        "no reviews", [](Rulebook &book) { book.reviewsNeeded = 0; },
        "At least one review is needed before a criterion can be settled.");
    row(
        "no trigger", [](Rulebook &book) { book.publicationTriggers.clear(); },
        "The rulebook must name the milestone that allows publication.");
    row(
        "no criterion", [](Rulebook &book) { book.criteriaSet.criteria.clear(); },
        "A criteria set has 1 to 20 criteria, not 0.");
    row(
        "too many criteria",
        [](Rulebook &book) {
            const Criterion first = book.criteriaSet.criteria.front();
            book.criteriaSet.criteria.assign(21, first);
        },
        "A criteria set has 1 to 20 criteria, not 21.");
    row(
        "same key twice",
        [](Rulebook &book) { book.criteriaSet.criteria.push_back(book.criteriaSet.criteria.front()); },
        "Two criteria have the key “economics”.");
    row(
        "no wording", [](Rulebook &book) { book.criteriaSet.criteria[2].wording = QStringLiteral(" "); },
        "The criterion “Britain and Europe” has no wording.");
    row(
        "majority", [](Rulebook &book) { book.majority.quorum = -1; }, "The quorum cannot be negative.");
}

void RulebookTest::incompleteRulebooksAreRefused()
{
    QFETCH(Rulebook, rulebook);
    const Result<void> checked = checkRulebook(rulebook);
    QVERIFY(!checked);
    QTEST(checked.error().message, "sentence");
}

QTEST_GUILESS_MAIN(RulebookTest)
#include "tst_rulebook.moc"
