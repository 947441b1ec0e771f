// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/backups.h"
#include "core/actions/committee/seatrecord.h"
#include "core/storage/backupfile.h"
#include "core/storage/recordstore.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/headcheck.h"
#include "tests/core/actions/committeefixture.h"

#include <QElapsedTimer>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

/// How far a user has seen a committee's chain: an old copy in the place of the file, or another branch, is
/// refused.
class TestHeadsSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstSightIsAcceptedAndKeptForTheUserAlone();
    void whatGoesOnFromThereIsSeenToo();
    void everyOlderPrefixIsRefused();
    void everyForkIsRefused();
    void aFileThatIsRefusedIsNotChanged();
    void anOlderCopyPutIntoAnOpenFileStopsEveryWrite();
    void theUserMayGoOnWithAnOlderCopy();
    void onlyWhatWasShownIsAccepted();
    void restoringACopyIsMeant();
    void whatIsRolledBackWasNeverSeen();
    void aDamagedNoteLocksNobodyOutAndIsTold();
    void aFolderThatCannotBeWrittenIsTold();
    void anotherCommitteeIsNotCompared();
    void lookingCostsNextToNothing();

private:
    static SeenHeads &heads() { return SeenHeads::ofThisProcess(); }
    /// The one note in the folder.
    QString keptIn() const
    {
        return QDir(m_folder->filePath(QStringLiteral("heads")))
            .entryInfoList(QDir::Files)
            .value(0)
            .filePath();
    }
    static Error refusalOf(CommitteeFixture &committee, const QString &path)
    {
        const Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, committee.clock);
        return opened ? Error{ErrorCode::CheckFailed, QStringLiteral("was opened"), {}} : opened.error();
    }
    static ChainHead headOf(CommitteeFixture &committee)
    {
        return must(RecordStore(committee.workspace->database()).head());
    }
    /// One more record, which differs from every other of its @p number.
    static Result<void> record(Workspace &workspace, int number)
    {
        Seat seat = *workspace.actor();
        seat.to = QDate(2030, 1, 1).addDays(number);
        return workspace.write(
            [&](UnitOfWork &unit) { return unit.record(RecordType::SeatChanged, seatPayload(seat)); });
    }
    static QByteArray bytesAt(const QString &path) { return must(readFile(path)); }
    /// Puts what the file at @p path holds into the file of @p committee, behind its back.
    static void putBack(CommitteeFixture &committee, const QString &path)
    {
        const std::unique_ptr<Database> other = must(Database::open(committee.path()));
        must(readBackup(*other, path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHeadsSeen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    heads().keepIn(m_folder->filePath(QStringLiteral("heads")));
}

void TestHeadsSeen::cleanup()
{
    heads().keepIn({});
    heads().takeNotices();
}

void TestHeadsSeen::theFirstSightIsAcceptedAndKeptForTheUserAlone()
{
    CommitteeFixture committee;
    const QString folder = m_folder->filePath(QStringLiteral("heads"));
    const QString kept = QDir(folder).entryInfoList(QDir::Files).value(0).absoluteFilePath();
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(kept));
    QCOMPARE((QFile::permissions(kept) & others).toInt(), 0);
    QCOMPARE((QFile::permissions(folder) & others).toInt(), 0);
    const QString identity = must(committeeIdentity(committee.workspace->database()));
    QCOMPARE(must(heads().find(identity))->head, headOf(committee));
    QVERIFY(Workspace::open(committee.path(), committee.clock));
}

void TestHeadsSeen::whatGoesOnFromThereIsSeenToo()
{
    CommitteeFixture committee;
    const QString identity = must(committeeIdentity(committee.workspace->database()));
    must(record(*committee.workspace, 1));
    QCOMPARE(must(heads().find(identity))->head, headOf(committee));
    heads().keepIn({}); // somebody else, on another computer
    must(record(*must(Workspace::open(committee.path(), committee.clock)), 2));
    heads().keepIn(m_folder->filePath(QStringLiteral("heads")));
    QVERIFY(must(committee.workspace->noticeOthers()));
    QCOMPARE(must(heads().find(identity))->head, headOf(committee));
}

void TestHeadsSeen::everyOlderPrefixIsRefused()
{
    CommitteeFixture committee;
    const qint64 first = headOf(committee).length;
    QStringList copies;
    for (int number = 1; number <= 12; ++number) {
        copies += committee.file(QStringLiteral("older %1.rosette").arg(number));
        must(writeBackup(committee.workspace->database(), copies.constLast()));
        must(record(*committee.workspace, number));
    }
    for (qsizetype at = 0; at < copies.size(); ++at) {
        const Error error = refusalOf(committee, copies.at(at));
        QCOMPARE(error.code, ErrorCode::Tampered);
        QVERIFY2(
            error.message.contains(QStringLiteral("older copy: it ends with record %1,").arg(first + at)),
            qPrintable(error.message));
        const HeadConflict conflict = heads().conflictAt(copies.at(at)).value();
        QVERIFY(conflict.isOlder());
        QCOMPARE(conflict.file.length, first + at);
        QCOMPARE(conflict.seen.head, headOf(committee));
    }
    QVERIFY(Workspace::open(committee.path(), committee.clock));
}

void TestHeadsSeen::everyForkIsRefused()
{
    CommitteeFixture committee;
    QStringList forks;
    for (int number = 1; number <= 6; ++number) {
        forks += committee.file(QStringLiteral("fork %1.rosette").arg(number));
        must(writeBackup(committee.workspace->database(), forks.constLast()));
        must(record(*committee.workspace, number));
    }
    heads().keepIn({});
    for (const QString &fork : std::as_const(forks)) {
        const std::unique_ptr<Workspace> other = must(Workspace::open(fork, committee.clock));
        for (int number = 0; must(RecordStore(other->database()).head()).length <= headOf(committee).length;
             ++number)
            must(record(*other, 100 + number));
    }
    heads().keepIn(m_folder->filePath(QStringLiteral("heads")));
    for (const QString &fork : std::as_const(forks)) {
        const Error error = refusalOf(committee, fork);
        QCOMPARE(error.code, ErrorCode::Tampered);
        QVERIFY2(error.message.contains(QStringLiteral("has gone another way")), qPrintable(error.message));
        QVERIFY(!heads().conflictAt(fork)->isOlder());
    }
}

void TestHeadsSeen::aFileThatIsRefusedIsNotChanged()
{
    CommitteeFixture committee;
    const QString older = committee.file(QStringLiteral("older.rosette"));
    must(writeBackup(committee.workspace->database(), older));
    must(record(*committee.workspace, 1));
    const QByteArray before = bytesAt(older);
    QCOMPARE(refusalOf(committee, older).code, ErrorCode::Tampered);
    QCOMPARE(bytesAt(older), before);
}

void TestHeadsSeen::anOlderCopyPutIntoAnOpenFileStopsEveryWrite()
{
    CommitteeFixture committee;
    const QString older = committee.file(QStringLiteral("older.rosette"));
    must(writeBackup(committee.workspace->database(), older));
    must(record(*committee.workspace, 1));
    putBack(committee, older);
    QCOMPARE(committee.workspace->noticeOthers().error().code, ErrorCode::Tampered);
    QCOMPARE(must(committee.workspace->noticeOthers()), false); // it has been said
    const QByteArray before = bytesAt(committee.path());
    QCOMPARE(record(*committee.workspace, 2).error().code, ErrorCode::Tampered);
    QCOMPARE(bytesAt(committee.path()), before);
    must(acceptHead(heads().conflictAt(committee.path()).value(), committee.clock.now()));
    must(record(*committee.workspace, 2));
}

void TestHeadsSeen::theUserMayGoOnWithAnOlderCopy()
{
    CommitteeFixture committee;
    const QString older = committee.file(QStringLiteral("older.rosette"));
    must(writeBackup(committee.workspace->database(), older));
    must(record(*committee.workspace, 1));
    QCOMPARE(refusalOf(committee, older).code, ErrorCode::Tampered);
    must(acceptHead(heads().conflictAt(older).value(), committee.clock.now()));
    QVERIFY(!heads().conflictAt(older));
    must(record(*must(Workspace::open(older, committee.clock)), 2));
    // Now that one counts, and the file that was left is another branch.
    QCOMPARE(refusalOf(committee, committee.path()).code, ErrorCode::Tampered);
}

void TestHeadsSeen::onlyWhatWasShownIsAccepted()
{
    CommitteeFixture committee;
    const QString older = committee.file(QStringLiteral("older.rosette"));
    must(writeBackup(committee.workspace->database(), older));
    must(record(*committee.workspace, 1));
    QCOMPARE(refusalOf(committee, older).code, ErrorCode::Tampered);
    const HeadConflict shown = heads().conflictAt(older).value();
    must(record(*committee.workspace, 2)); // seen meanwhile
    QCOMPARE(acceptHead(shown, committee.clock.now()).error().code, ErrorCode::Conflict);
    QCOMPARE(refusalOf(committee, older).code, ErrorCode::Tampered);
}

void TestHeadsSeen::restoringACopyIsMeant()
{
    CommitteeFixture committee;
    const QString folder = committee.file(QStringLiteral("copies"));
    const Backup backup = must(makeBackup(*committee.workspace, folder));
    must(record(*committee.workspace, 1));
    must(restoreBackup(*committee.workspace, backup.path, folder));
    must(record(*committee.workspace, 2));
    QVERIFY(Workspace::open(committee.path(), committee.clock));
}

void TestHeadsSeen::whatIsRolledBackWasNeverSeen()
{
    CommitteeFixture committee;
    const QString identity = must(committeeIdentity(committee.workspace->database()));
    const ChainHead before = headOf(committee);
    const Result<void> undone = committee.workspace->database().inTransaction([&]() -> Result<void> {
        must(record(*committee.workspace, 1)); // a unit inside of another is not stored yet
        return Error{ErrorCode::CheckFailed, QStringLiteral("no"), {}};
    });
    QVERIFY(!undone);
    QCOMPARE(must(heads().find(identity))->head, before);
    QVERIFY(Workspace::open(committee.path(), committee.clock));
}

void TestHeadsSeen::aDamagedNoteLocksNobodyOutAndIsTold()
{
    CommitteeFixture committee;
    const QString kept = keptIn();
    const QByteArray sound = bytesAt(kept);
    QList<QByteArray> damaged{{}, "{}", "no JSON", sound + ' ', sound.left(sound.size() / 2)};
    for (qsizetype at = 0; at < sound.size(); at += 3) {
        QByteArray flipped = sound;
        flipped[at] = char(flipped.at(at) ^ 1);
        damaged += flipped;
    }
    bool isTold = false; // once in a process
    for (const QByteArray &bytes : std::as_const(damaged)) {
        must(atomicWrite(kept, bytes));
        QVERIFY(Workspace::open(committee.path(), committee.clock));
        const QStringList notices = heads().takeNotices();
        isTold = isTold || notices.value(0).contains(QStringLiteral("damaged"));
        QCOMPARE(bytesAt(kept + QStringLiteral(".damaged")), bytes);
    }
    QVERIFY(isTold);
}

void TestHeadsSeen::aFolderThatCannotBeWrittenIsTold()
{
    CommitteeFixture committee;
    committee.write(QStringLiteral("file"), "in the way");
    heads().keepIn(committee.file(QStringLiteral("file/heads")));
    QVERIFY(Workspace::open(committee.path(), committee.clock));
    QVERIFY(heads().takeNotices().value(0).contains(QStringLiteral("would not be noticed")));
    QVERIFY(Workspace::open(committee.path(), committee.clock));
    QCOMPARE(heads().takeNotices(), QStringList()); // once is enough
}

void TestHeadsSeen::anotherCommitteeIsNotCompared()
{
    CommitteeFixture committee;
    must(record(*committee.workspace, 1));
    CommitteeFixture other; // shorter
    QVERIFY(Workspace::open(other.path(), other.clock));
    QVERIFY(Workspace::open(committee.path(), committee.clock));
}

void TestHeadsSeen::lookingCostsNextToNothing()
{
    CommitteeFixture committee;
    constexpr int looks = 500;
    QElapsedTimer timer;
    timer.start();
    for (int look = 0; look < looks; ++look)
        must(checkHead(committee.workspace->database(), committee.clock.now()));
    const double each = double(timer.nsecsElapsed()) / looks / 1e6;
    qInfo("one look takes %.3f ms", each);
    QVERIFY(each < 5);
}

QTEST_GUILESS_MAIN(TestHeadsSeen)
#include "tst_headsseen.moc"
