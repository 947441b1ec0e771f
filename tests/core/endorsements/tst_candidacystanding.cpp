// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/candidacystanding.h"

#include <QTest>

using namespace rosette;

namespace {

StandingInput input(int applicationRevision)
{
    StandingInput input{.candidacy = Candidacy{.id = CandidacyId::create(),
                            .contest = ContestId::create(),
                            .person = PersonId::create(),
                            .ballotName = Name::fromStored(QStringLiteral("Jo Lark"))}};
    input.applicationRevision = applicationRevision;
    return input;
}

Motion motion(MotionState state)
{
    Motion motion{.id = MotionId::create(), .number = 14};
    motion.state = state;
    return motion;
}

Endorsement endorsement(EndorsementStatus status, const std::vector<OrganisationId> &jointWith = {})
{
    return Endorsement{EndorsementId::create(), CandidacyId::create(),
        jointWith.empty() ? EndorsementKind::Supported : EndorsementKind::Joint, jointWith,
        DecisionRoute::CommitteeVote, std::nullopt, QDate(2026, 10, 1), {}, {{status, {}, {}}}, 1};
}

Fit fit(Standing standing)
{
    return Fit{{{Slug::fromStored(QStringLiteral("economics")), standing, 3, 0, 0, {}}}, 3};
}

} // namespace

class CandidacyStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsDecideUntilThereIsAMotion_data()
    {
        QTest::addColumn<int>("revision");
        QTest::addColumn<int>("standing"); // -1: not to be seen
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << -1 << QStringLiteral("No application");
        QTest::newRow("hidden") << 1 << -1 << QStringLiteral("In review");
        QTest::newRow("revised") << 2 << -1 << QStringLiteral("Revised, in review");
        QTest::newRow("open") << 1 << int(Standing::Open) << QStringLiteral("In review");
        QTest::newRow("fits") << 1 << int(Standing::Met) << QStringLiteral("Fits, no motion yet");
        QTest::newRow("does not fit") << 1 << int(Standing::NotMet) << QStringLiteral("Does not fit");
    }
    void reviewsDecideUntilThereIsAMotion()
    {
        QFETCH(int, revision);
        QFETCH(int, standing);
        QFETCH(QString, words);
        StandingInput given = input(revision);
        if (standing >= 0)
            given.fit = fit(static_cast<Standing>(standing));
        QCOMPARE(inWords(standingOf(given)), words);
    }

    void theLatestMotionThatWasNotWithdrawnCounts()
    {
        StandingInput given = input(1);
        given.motions = {motion(MotionState::Open), motion(MotionState::Withdrawn)};
        QCOMPARE(inWords(standingOf(given)), QStringLiteral("Motion 14 open"));
        given.motions = {motion(MotionState::Fell)};
        QCOMPARE(inWords(standingOf(given)), QStringLiteral("Not supported"));
    }

    void anEndorsementInForceCountsBeforeAnythingElse()
    {
        const Organisation union_{
            OrganisationId::create(), Name::fromStored(QStringLiteral("Union Line")), {}, 1};
        StandingInput given = input(1);
        given.organisations = {union_};
        given.motions = {motion(MotionState::Open)};
        given.endorsements = {endorsement(EndorsementStatus::InForce, {union_.id})};
        QCOMPARE(inWords(standingOf(given)), QStringLiteral("Joint candidate with Union Line"));
        given.endorsements = {endorsement(EndorsementStatus::Withdrawn)};
        QCOMPARE(standingOf(given).state, CandidacyState::SupportWithdrawn);
    }

    void whoDeclinedIsNotSaidToBeDropped()
    {
        StandingInput given = input(1);
        given.endorsements = {
            endorsement(EndorsementStatus::Withdrawn), endorsement(EndorsementStatus::Declined)};
        QCOMPARE(inWords(standingOf(given)), QStringLiteral("Declined our support"));
    }

    void whoStandsNoLongerSaysSo()
    {
        StandingInput given = input(1);
        given.candidacy.status = CandidacyStatus::Withdrawn;
        given.endorsements = {endorsement(EndorsementStatus::InForce)};
        QCOMPARE(inWords(standingOf(given)), QStringLiteral("No longer stands"));
    }
};

QTEST_GUILESS_MAIN(CandidacyStandingTest)
#include "tst_candidacystanding.moc"
