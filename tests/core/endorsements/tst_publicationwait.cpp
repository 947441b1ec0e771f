// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/listchanges.h"
#include "core/endorsements/publicationwait.h"
#include "tests/core/endorsements/candidates.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

namespace {

Milestone milestoneOf(const Contest &contest, MilestoneKind kind, DateStatus status, const QDate &day)
{
    return {MilestoneId::create(), contest.id, Slug::fromStored(keyOf(milestoneKindKeys, kind)), kind,
        Name::fromStored(inWords(kind)), {{status, {day, std::nullopt, false}, {}, {}}}};
}

/// Nobody is endorsed yet; ballot papers are expected on 19 October, and today is the 7th.
PublicationInput waiting()
{
    const Contest contest{ContestId::create(), Slug::fromStored(QStringLiteral("board")), BodyId::create(),
        name("Board"), ElectoralSystem::SingleTransferableVote, 2, {}, {}, {}, DecisionRoute::CommitteeVote,
        RulebookId::create()};
    PublicationInput input{
        Committee{name("National Committee"), name("Fairfield"), QStringLiteral("Promoted by A. Fox")},
        contest, defaultRulebook(QDate(2026, 9, 5))};
    input.publishOn = QDate(2026, 10, 7);
    input.milestones = {
        milestoneOf(contest, MilestoneKind::BallotsIssued, DateStatus::Revised, QDate(2026, 10, 19))};
    return input;
}

QString waitOf(const PublicationInput &input)
{
    return publicationWait(input, checkPublication(input));
}

SupportListEntry entryOf(const Candidacy &candidacy, EndorsementKind kind = EndorsementKind::Supported)
{
    return {candidacy.id, candidacy.ballotName, kind, {}};
}

} // namespace

/// What stands beside the button that publishes, and what a correction proposes to say.
class TestPublicationWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAwaitedDayIsNamed()
    {
        QCOMPARE(waitOf(waiting()), QStringLiteral("Waits for ballot papers, expected 19 October"));
    }

    void aDayOfAnotherYearHasItsYear()
    {
        PublicationInput input = waiting();
        input.milestones.front().history.front().when.date = QDate(2027, 1, 4);
        QCOMPARE(waitOf(input), QStringLiteral("Waits for ballot papers, expected 4 January 2027"));
    }

    void withoutATimetableOnlyTheKindIsNamed()
    {
        PublicationInput input = waiting();
        input.milestones.clear();
        QCOMPARE(waitOf(input), QStringLiteral("Waits for ballot papers"));
    }

    void afterTheDayTheFindingsAreCounted()
    {
        PublicationInput input = waiting();
        input.publishOn = QDate(2026, 10, 19);
        input.milestones.front().history.front().status = DateStatus::Occurred;
        QCOMPARE(waitOf(input), QStringLiteral("1 blocker to settle"));
        input.committee.imprint.clear();
        QCOMPARE(waitOf(input), QStringLiteral("2 blockers to settle"));
    }

    void nothingIsSaidOnceItCanBePublished()
    {
        PublicationInput input = waiting();
        input.publishOn = QDate(2026, 10, 19);
        input.milestones.front().history.front().status = DateStatus::Occurred;
        input.candidacies.push_back(candidacyOf("Aoife Brannigan", input.contest.id));
        input.endorsements.push_back(endorsementOf(input.candidacies.back()));
        input.material.push_back({input.candidacies.back().id, Consents{true, true, true}, true, true});
        QCOMPARE(waitOf(input), QString());
        QCOMPARE(findingsInWords(checkPublication(input)), QStringLiteral("1 note"));
    }

    void aMilestoneThatOccurredIsNotAwaited()
    {
        PublicationInput input = waiting();
        QVERIFY(awaitedMilestone(input));
        input.milestones.front().history.front().status = DateStatus::Occurred;
        QVERIFY(!awaitedMilestone(input));
    }

    void everyPassedCheckIsSaidInWords()
    {
        const PublicationReport report = checkPublication(waiting());
        QCOMPARE(int(report.passedInWords.size()), report.passed);
    }

    void aCorrectionSaysWhoCameAndWhoWent()
    {
        const Candidacy ada = candidacyOf("Ada Fox");
        const Candidacy tom = candidacyOf("Tom Ashdown");
        const Candidacy bryony = candidacyOf("Bryony Tate");
        QCOMPARE(listChanges({entryOf(ada), entryOf(tom)}, {entryOf(tom), entryOf(bryony)}),
            QStringLiteral("Ada Fox is no longer on the list. Bryony Tate is added to the list."));
        QCOMPARE(listChanges({entryOf(tom)}, {entryOf(tom, EndorsementKind::Own)}),
            QStringLiteral("Tom Ashdown now reads “Our candidate”, before “Supported”."));
        QCOMPARE(listChanges({entryOf(tom)}, {entryOf(tom)}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPublicationWait)

#include "tst_publicationwait.moc"
