// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/endorsement.h"

#include "tests/core/endorsements/candidates.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class EndorsementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incompleteEndorsementsAreRefused_data();
    void incompleteEndorsementsAreRefused();
    void aCarriedMotionMakesTheEndorsementItAskedFor();
    void aDecisionLateInTheEveningBearsTheDateInLondon();
    void aWithdrawalIsAddedToTheHistory();
    void onlyWhatIsInForceCanBeWithdrawn();
    void aCandidateDeclinesOnceAndNeedsNoReason();
};

namespace {

const QDate today(2026, 10, 7);

Endorsement byCommittee()
{
    return endorsementOf(candidacyOf("Aoife Brannigan"));
}

} // namespace

void EndorsementTest::incompleteEndorsementsAreRefused_data()
{
    QTest::addColumn<Endorsement>("endorsement");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, auto change, const char *sentence) {
        Endorsement endorsement = byCommittee();
        change(endorsement);
        QTest::newRow(name) << endorsement << QString::fromUtf8(sentence);
    };
    row(
        "by the committee", [](Endorsement &) {}, "");
    row(
        "joint with another",
        [](Endorsement &endorsement) {
            endorsement.kind = EndorsementKind::Joint;
            endorsement.jointWith = {OrganisationId::create()};
        },
        "");
    row(
        "joint with nobody", [](Endorsement &endorsement) { endorsement.kind = EndorsementKind::Joint; },
        "A joint endorsement names the organisation it is joint with.");
    row(
        "own with another",
        [](Endorsement &endorsement) {
            endorsement.kind = EndorsementKind::Own;
            endorsement.jointWith = {OrganisationId::create()};
        },
        "Only a joint endorsement names other organisations.");
    row(
        "without a motion", [](Endorsement &endorsement) { endorsement.motion.reset(); },
        "An endorsement by the committee names the motion that carried it.");
    row(
        "member ballot",
        [](Endorsement &endorsement) {
            endorsement.route = DecisionRoute::MemberBallot;
            endorsement.motion.reset();
            endorsement.source = QStringLiteral("https://example.org/result");
        },
        "");
    row(
        "member ballot without a source",
        [](Endorsement &endorsement) {
            endorsement.route = DecisionRoute::MemberBallot;
            endorsement.source = QStringLiteral(" ");
        },
        "An endorsement that the committee did not vote on names its public source.");
    row(
        "unopposed without a source",
        [](Endorsement &endorsement) { endorsement.route = DecisionRoute::Unopposed; },
        "An endorsement that the committee did not vote on names its public source.");
    row(
        "member ballot that names a motion",
        [](Endorsement &endorsement) {
            endorsement.route = DecisionRoute::MemberBallot;
            endorsement.source = QStringLiteral("https://example.org/result");
        },
        "Only an endorsement by the committee names a motion.");
    row(
        "without a date", [](Endorsement &endorsement) { endorsement.decidedOn = QDate(); },
        "An endorsement names the day on which it was decided.");
    row(
        "decided tomorrow", [](Endorsement &endorsement) { endorsement.decidedOn = today.addDays(1); },
        "The decision is dated 8 October 2026, which is still to come.");
}

void EndorsementTest::incompleteEndorsementsAreRefused()
{
    QFETCH(Endorsement, endorsement);
    QFETCH(QString, sentence);
    const Result<void> checked = checkEndorsement(endorsement, today);
    QCOMPARE(checked.has_value(), sentence.isEmpty());
    QCOMPARE(checked.error().message, sentence);
}

void EndorsementTest::aCarriedMotionMakesTheEndorsementItAskedFor()
{
    const OrganisationId unionLine = OrganisationId::create();
    Motion motion{MotionId::create()};
    motion.subject = MotionSubject{ApplicationId::create(), 1, {}, EndorsementKind::Joint, {unionLine}};
    const CandidacyId candidacy = CandidacyId::create();
    const Endorsement endorsement = endorsementFrom(motion, candidacy, onThatDay());
    QVERIFY(endorsement.candidacy == candidacy);
    QVERIFY(endorsement.kind == EndorsementKind::Joint);
    QVERIFY(endorsement.jointWith == std::vector{unionLine});
    QVERIFY(endorsement.route == DecisionRoute::CommitteeVote);
    QVERIFY(endorsement.motion == motion.id);
    QCOMPARE(endorsement.decidedOn, today);
    QVERIFY(isInForce(endorsement));
    QVERIFY(endorsement.history.front().at == onThatDay());
    QVERIFY(checkEndorsement(endorsement, today));
}

void EndorsementTest::aDecisionLateInTheEveningBearsTheDateInLondon()
{
    Motion motion{MotionId::create()};
    motion.subject = MotionSubject{ApplicationId::create()};
    const QDateTime late(QDate(2026, 10, 6), QTime(23, 30), Qt::UTC); // 0.30 am of the 7th, summer time
    QCOMPARE(endorsementFrom(motion, CandidacyId::create(), late).decidedOn, today);
}

void EndorsementTest::aWithdrawalIsAddedToTheHistory()
{
    const Endorsement before = byCommittee();
    const QDateTime later = onThatDay().addDays(3);
    const Result<Endorsement> after = withdrawn(before, reason("She has withdrawn."), later);
    QVERIFY(after);
    QVERIFY(!isInForce(*after));
    QVERIFY(isInForce(before));
    QCOMPARE(after->history.size(), std::size_t(2));
    QVERIFY(after->history.front() == before.history.front());
    QVERIFY(after->history.back() ==
            (EndorsementChange{EndorsementStatus::Withdrawn, QStringLiteral("She has withdrawn."), later}));
}

void EndorsementTest::onlyWhatIsInForceCanBeWithdrawn()
{
    Endorsement endorsement = *withdrawn(byCommittee(), reason("Once."), onThatDay());
    const Result<Endorsement> again = withdrawn(endorsement, reason("Twice."), onThatDay());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().message, QStringLiteral("This endorsement is no longer in force."));
    endorsement.history = {{EndorsementStatus::Declined, {}, onThatDay()}};
    QVERIFY(!withdrawn(endorsement, reason("Declined."), onThatDay()));
}

void EndorsementTest::aCandidateDeclinesOnceAndNeedsNoReason()
{
    const Result<Endorsement> changed = declined(byCommittee(), {}, onThatDay());
    QVERIFY(changed);
    QVERIFY(!isInForce(*changed));
    QCOMPARE(changed->history.back(), (EndorsementChange{EndorsementStatus::Declined, {}, onThatDay()}));
    QCOMPARE(declined(*changed, {}, onThatDay()).error().code, ErrorCode::Conflict);
    QCOMPARE(withdrawn(*changed, reason("Late"), onThatDay()).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(EndorsementTest)
#include "tst_endorsement.moc"
