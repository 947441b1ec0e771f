// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/committee/backups.h"
#include "core/actions/committee/editcommittee.h"
#include "core/actions/committee/enrolseat.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/desk/firststeps.h"
#include "core/actions/records/verifyrecords.h"
#include "core/criteria/rulebookdifference.h"
#include "core/storage/committeestore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/seatstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace rosette;
using namespace rosette::test;

class CommitteeKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImprintIsNotMadeUp();
    void aSeatIsEnrolledWithARecord();
    void nobodyHoldsTwoSeatsAtOnce();
    void aSeatEndsAndDoesNotEndBeforeItBegins();
    void theKeepersSeatDoesNotEnd();
    void membersAddNoSeats();
    void aDraftOfTheRulebookBindsNobody();
    void theDifferenceOfTwoRulebooksIsSaid();
    void aBackupIsAWholeFileOfItsOwn();
    void aSecondBackupOfTheSameSecondGetsItsOwnName();
    void thePreviewSaysWhatIsNewer();
    void aRestoreBringsTheCopyBackAndKeepsWhatWas();
    void aCopyOfAnotherCommitteeIsRefused();
    void aDamagedCopyIsRefused();

private:
    static EnrolSeat seatOf(const QString &name)
    {
        return EnrolSeat{name, SeatRole::Member, true, QDate(2026, 10, 1), {}};
    }
};

void CommitteeKeepingTest::anImprintIsNotMadeUp()
{
    const auto imprintIsDone = [](Workspace &workspace) {
        for (const FirstStepState &state : must(firstSteps(workspace)))
            if (state.step == FirstStep::Imprint)
                return state.isDone;
        return false;
    };
    const QTemporaryDir folder;
    const SystemClock clock;
    CreateCommittee founding{folder.filePath(QStringLiteral("new.rosette")),
        QStringLiteral("National Committee"), {}, QStringLiteral("Ada Fox")};
    const auto workspace = must(createCommittee(clock, founding));
    QCOMPARE(must(CommitteeStore(workspace->database()).find())->imprint, QString());
    QVERIFY(!imprintIsDone(*workspace));
    const QString imprint = QStringLiteral("Promoted by A. Fox, 12 Weir Street.");
    must(editCommittee(*workspace, EditCommittee{{}, {}, imprint}));
    QVERIFY(imprintIsDone(*workspace));
    founding.path = folder.filePath(QStringLiteral("other.rosette"));
    founding.imprint = imprint;
    QVERIFY(imprintIsDone(*must(createCommittee(clock, founding))));
}

void CommitteeKeepingTest::aSeatIsEnrolledWithARecord()
{
    CommitteeFixture committee;
    const qint64 before = must(verifyRecords(*committee.workspace)).records;
    const Seat seat = must(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Maren Holt"))));
    QVERIFY(seat.voting);
    QCOMPARE(must(verifyRecords(*committee.workspace)).records, before + 1);
    EnrolSeat observer = seatOf(QStringLiteral("Joe Sandhu"));
    observer.role = SeatRole::Observer;
    QVERIFY(!must(enrolSeat(*committee.workspace, observer)).voting);
}

void CommitteeKeepingTest::nobodyHoldsTwoSeatsAtOnce()
{
    CommitteeFixture committee;
    QCOMPARE(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Bea Castellan"))).error().code,
        ErrorCode::Conflict);
}

void CommitteeKeepingTest::aSeatEndsAndDoesNotEndBeforeItBegins()
{
    CommitteeFixture committee;
    const Seat seat = must(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Maren Holt"))));
    QCOMPARE(endSeat(*committee.workspace, EndSeat{seat.id, seat.revision, QDate(2026, 9, 30)}).error().code,
        ErrorCode::InvalidInput);
    const Seat ended =
        must(endSeat(*committee.workspace, EndSeat{seat.id, seat.revision, QDate(2026, 10, 31)}));
    QCOMPARE(ended.to, std::optional(QDate(2026, 10, 31)));
    QCOMPARE(
        endSeat(*committee.workspace, EndSeat{seat.id, seat.revision, {}}).error().code, ErrorCode::Conflict);
    QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
}

void CommitteeKeepingTest::theKeepersSeatDoesNotEnd()
{
    CommitteeFixture committee;
    const Seat keeper = *committee.workspace->actor();
    QCOMPARE(
        endSeat(*committee.workspace, EndSeat{keeper.id, keeper.revision, QDate(2027, 1, 1)}).error().code,
        ErrorCode::Conflict);
}

void CommitteeKeepingTest::membersAddNoSeats()
{
    CommitteeFixture committee;
    committee.actAs(QStringLiteral("Bea Castellan"));
    QCOMPARE(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Maren Holt"))).error().code,
        ErrorCode::NotAllowed);
}

void CommitteeKeepingTest::aDraftOfTheRulebookBindsNobody()
{
    CommitteeFixture committee;
    QVERIFY(!must(rulebookDraft(*committee.workspace)));
    Rulebook draft = **RulebookStore(committee.workspace->database()).latest();
    draft.reviewsNeeded = 5;
    must(keepRulebookDraft(*committee.workspace, draft));
    QCOMPARE(must(rulebookDraft(*committee.workspace))->reviewsNeeded, 5);
    QCOMPARE((*RulebookStore(committee.workspace->database()).latest())->reviewsNeeded, 3);
    Rulebook another = draft;
    another.reviewsNeeded = 4;
    // It was made when there was no draft.
    QCOMPARE(keepRulebookDraft(*committee.workspace, another).error().code, ErrorCode::Conflict);
    QCOMPARE(must(rulebookDraft(*committee.workspace))->reviewsNeeded, 5);
    must(keepRulebookDraft(*committee.workspace, another, must(rulebookDraft(*committee.workspace))));
    QCOMPARE(must(rulebookDraft(*committee.workspace))->reviewsNeeded, 4);
    draft.reviewsNeeded = 0;
    QCOMPARE(keepRulebookDraft(*committee.workspace, draft, another).error().code, ErrorCode::InvalidInput);
    must(discardRulebookDraft(*committee.workspace));
    QVERIFY(!must(rulebookDraft(*committee.workspace)));
}

void CommitteeKeepingTest::theDifferenceOfTwoRulebooksIsSaid()
{
    const Rulebook before = defaultRulebook(QDate(2026, 1, 1));
    Rulebook after = before;
    QVERIFY(rulebookDifference(before, after).empty());
    after.majority.quorum = 8;
    after.criteriaSet.criteria.pop_back();
    const std::vector<RulebookChange> changes = rulebookDifference(before, after);
    QCOMPARE(changes.size(), std::size_t(2));
    QVERIFY(changes.front().after.isEmpty());
    QCOMPARE(changes.back(),
        (RulebookChange{QStringLiteral("Quorum"), QStringLiteral("None"), QStringLiteral("8")}));
}

void CommitteeKeepingTest::aBackupIsAWholeFileOfItsOwn()
{
    CommitteeFixture committee;
    const QString folder = backupFolderOf(committee.path());
    QVERIFY(must(listBackups(folder)).empty());
    const Backup backup = must(makeBackup(*committee.workspace, folder));
    QCOMPARE(must(listBackups(folder)), std::vector<Backup>{backup});
    QCOMPARE(backup.at, committee.clock.now());
    const auto copy = must(Workspace::open(backup.path, committee.clock));
    QVERIFY(!must(verifyRecords(*copy)).fault);
    QCOMPARE(must(contentsOf(copy->database())), must(contentsOf(committee.workspace->database())));
}

void CommitteeKeepingTest::aSecondBackupOfTheSameSecondGetsItsOwnName()
{
    CommitteeFixture committee;
    const QString folder = committee.file(QStringLiteral("copies"));
    must(makeBackup(*committee.workspace, folder));
    must(makeBackup(*committee.workspace, folder));
    const std::vector<Backup> backups = must(listBackups(folder));
    QCOMPARE(backups.size(), std::size_t(2));
    QCOMPARE(backups.front().at, backups.back().at);
}

void CommitteeKeepingTest::thePreviewSaysWhatIsNewer()
{
    CommitteeFixture committee;
    const Backup backup = must(makeBackup(*committee.workspace, committee.file(QStringLiteral("copies"))));
    QCOMPARE(must(previewRestore(*committee.workspace, backup.path)).recordsLost, 0);
    must(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Maren Holt"))));
    const BackupPreview preview = must(previewRestore(*committee.workspace, backup.path));
    QCOMPARE(preview.recordsLost, 1);
    QCOMPARE(preview.recordsGained, 0);
    QCOMPARE(preview.lost.size(), 1);
    QCOMPARE(preview.counts.front().now, preview.counts.front().then + 1);
}

void CommitteeKeepingTest::aRestoreBringsTheCopyBackAndKeepsWhatWas()
{
    CommitteeFixture committee;
    const QString folder = committee.file(QStringLiteral("copies"));
    const Contents then = must(contentsOf(committee.workspace->database()));
    const Backup backup = must(makeBackup(*committee.workspace, folder));
    const auto other = must(Workspace::open(committee.path(), committee.clock));
    must(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Maren Holt"))));
    must(other->noticeOthers());
    QSignalSpy changed(committee.workspace.get(), &Workspace::changed);
    const Backup before = must(restoreBackup(*committee.workspace, backup.path, folder));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(must(contentsOf(committee.workspace->database())), then);
    QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    QCOMPARE(must(previewRestore(*committee.workspace, before.path)).recordsGained, 1);
    QVERIFY(must(other->noticeOthers()));
    QCOMPARE(must(contentsOf(other->database())), then);
    must(enrolSeat(*committee.workspace, seatOf(QStringLiteral("Owen Lyle"))));
}

void CommitteeKeepingTest::aCopyOfAnotherCommitteeIsRefused()
{
    CommitteeFixture committee;
    CommitteeFixture stranger;
    const Backup backup = must(makeBackup(*stranger.workspace, stranger.file(QStringLiteral("copies"))));
    const QString folder = committee.file(QStringLiteral("copies"));
    QCOMPARE(restoreBackup(*committee.workspace, backup.path, folder).error().code, ErrorCode::Conflict);
    QVERIFY(must(listBackups(folder)).empty());
}

void CommitteeKeepingTest::aDamagedCopyIsRefused()
{
    CommitteeFixture committee;
    const QString folder = committee.file(QStringLiteral("copies"));
    const Backup backup = must(makeBackup(*committee.workspace, folder));
    QFile file(backup.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(20000, 'x'));
    file.close();
    QVERIFY(!previewRestore(*committee.workspace, backup.path));
}

QTEST_GUILESS_MAIN(CommitteeKeepingTest)
#include "tst_committeekeeping.moc"
