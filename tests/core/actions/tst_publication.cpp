// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/actions/contests/recordmilestone.h"
#include "core/actions/endorsements/acceptfinding.h"
#include "core/actions/endorsements/checklist.h"
#include "core/actions/endorsements/exportguide.h"
#include "core/actions/endorsements/publishlist.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/actions/records/verifyrecords.h"

#include <QFile>

using namespace rosette;
using namespace rosette::test;

namespace {

void issueBallots(CommitteeFixture &committee)
{
    committee.clock.set(QDateTime(QDate(2026, 10, 19), QTime(9, 0), Qt::UTC));
    committee.actAs(QStringLiteral("Ada Fox"));
    const Milestone issued = must(
        findMilestone(committee.workspace->database(), *committee.contest, QStringLiteral("ballots-issued")));
    must(recordMilestone(*committee.workspace, RecordMilestone{issued.id, QDate(2026, 10, 19), {}}));
}

/// Accepts every warning that the check has.
void acceptAll(CommitteeFixture &committee)
{
    for (const Finding &finding : must(checkList(*committee.workspace, *committee.contest)).findings)
        if (finding.severity == Severity::Warning)
            must(acceptFinding(*committee.workspace, AcceptFinding{committee.contest->id, finding.code,
                                                         finding.subject, QStringLiteral("Agreed.")}));
}

QStringList codes(const PublicationReport &report)
{
    QStringList all;
    for (const Finding &finding : report.findings)
        all += finding.code;
    return all;
}

} // namespace

class PublicationActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPublishedBeforeBallotPapersAreOut()
    {
        CommitteeFixture committee;
        committee.carry(committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown"))));
        acceptAll(committee);
        const Result<SupportList> early =
            publishList(*committee.workspace, PublishList{committee.contest->id, {}, {}, {}});
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::CheckFailed);
        QCOMPARE(early.error().detail, QStringLiteral("not-issued"));
        issueBallots(committee);
        const PublishList dayBefore{committee.contest->id, QDate(2026, 10, 18), {}, {}};
        QCOMPARE(publishList(*committee.workspace, dayBefore).error().detail, QStringLiteral("not-issued"));
        QVERIFY(publishList(*committee.workspace, PublishList{committee.contest->id, {}, {}, {}}));
    }

    void aDayThatHasNotComeIsRefused()
    {
        CommitteeFixture committee;
        const Milestone issued = must(findMilestone(
            committee.workspace->database(), *committee.contest, QStringLiteral("ballots-issued")));
        QCOMPARE(recordMilestone(*committee.workspace, RecordMilestone{issued.id, QDate(2026, 10, 6), {}})
                     .error()
                     .code,
            ErrorCode::CheckFailed);
    }

    void anOccurredMilestoneStays()
    {
        CommitteeFixture committee;
        issueBallots(committee);
        const Milestone issued = must(findMilestone(
            committee.workspace->database(), *committee.contest, QStringLiteral("ballots-issued")));
        QVERIFY(recordMilestone(*committee.workspace, RecordMilestone{issued.id, QDate(2026, 10, 19), {}}));
        QCOMPARE(recordMilestone(*committee.workspace, RecordMilestone{issued.id, QDate(2026, 10, 18), {}})
                     .error()
                     .code,
            ErrorCode::Conflict);
    }

    void blockersAreNeverAccepted()
    {
        CommitteeFixture committee;
        const AcceptFinding input{
            committee.contest->id, QStringLiteral("not-issued"), {}, QStringLiteral("Please.")};
        QCOMPARE(acceptFinding(*committee.workspace, input).error().code, ErrorCode::CheckFailed);
        const AcceptFinding unknown{
            committee.contest->id, QStringLiteral("no-such"), {}, QStringLiteral("Please.")};
        QCOMPARE(acceptFinding(*committee.workspace, unknown).error().code, ErrorCode::NotFound);
    }

    void anOpenMotionWarnsUntilItIsAccepted()
    {
        CommitteeFixture committee;
        committee.carry(committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown"))));
        committee.motionOn(committee.fitting(QStringLiteral("Bryony Tate")));
        QVERIFY(codes(must(checkList(*committee.workspace, *committee.contest)))
                    .contains(QStringLiteral("motions-open")));
        issueBallots(committee);
        QVERIFY(!publishList(*committee.workspace, PublishList{committee.contest->id, {}, {}, {}}));
        acceptAll(committee);
        QVERIFY(publishList(*committee.workspace, PublishList{committee.contest->id, {}, {}, {}}));
    }

    void aCorrectionSaysWhatChangedAndWhy()
    {
        CommitteeFixture committee;
        const Application tom = committee.fitting(QStringLiteral("Tom Ashdown"));
        committee.carry(committee.motionOn(tom));
        committee.carry(committee.motionOn(committee.fitting(QStringLiteral("Bryony Tate"))));
        issueBallots(committee);
        acceptAll(committee);
        const SupportList first =
            must(publishList(*committee.workspace, PublishList{committee.contest->id, {}, {}, {}}));
        QCOMPARE(first.number, 1);
        QCOMPARE(first.entries.size(), std::size_t(2));
        must(withdrawEndorsement(*committee.workspace,
            WithdrawEndorsement{tom.candidacy, QStringLiteral("Tom stands no longer.")}));
        const PublishList silent{committee.contest->id, {}, {}, {}};
        QCOMPARE(publishList(*committee.workspace, silent).error().code, ErrorCode::Conflict);
        const SupportList second = must(publishList(
            *committee.workspace, PublishList{committee.contest->id, {}, QStringLiteral("Tom Ashdown left."),
                                      QStringLiteral("Withdrew.")}));
        QCOMPARE(second.number, 2);
        QCOMPARE(second.entries.size(), std::size_t(1));
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    }

    void aMemberBallotNeedsASourceAndTakesNoMotion()
    {
        CommitteeFixture committee;
        RecordEndorsement input{committee.candidacy(QStringLiteral("Bryony Tate"))};
        input.on = QDate(2026, 9, 1);
        QCOMPARE(recordEndorsement(*committee.workspace, input).error().code, ErrorCode::InvalidInput);
        input.source = QStringLiteral("https://example.org/result");
        QVERIFY(recordEndorsement(*committee.workspace, input));
        QCOMPARE(recordEndorsement(*committee.workspace, input).error().code, ErrorCode::Conflict);
        input.route = DecisionRoute::CommitteeVote;
        QCOMPARE(recordEndorsement(*committee.workspace, input).error().code, ErrorCode::CheckFailed);
    }

    void theGuideNeedsAListOrIsADraft()
    {
        CommitteeFixture committee;
        committee.carry(committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown"))));
        ExportGuide input{committee.contest->id, committee.file(QStringLiteral("guide.pdf"))};
        QCOMPARE(exportGuide(*committee.workspace, input).error().code, ErrorCode::CheckFailed);
        QVERIFY(!QFile::exists(input.path));
        input.draft = true;
        QVERIFY(must(exportGuide(*committee.workspace, input)).pages >= 1);
        QVERIFY(must(readFile(input.path)).startsWith("%PDF-1.7"));
    }
};

QTEST_GUILESS_MAIN(PublicationActionsTest)
#include "tst_publication.moc"
