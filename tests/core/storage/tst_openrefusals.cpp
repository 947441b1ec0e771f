// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/filledfile.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace rosette;

/// Files that are refused: each with a sentence and a code of its own, and not one byte changed.
class TestOpenRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsNotFound();
    void aFolderIsNoCommitteeFile();
    void aDamagedOrForeignFileIsRefusedAsItIs_data();
    void aDamagedOrForeignFileIsRefusedAsItIs();
    void anEmptyFileIsRefused();
    void aFileOfAnotherProgramIsRefused();
    void aForeignFileWithAJournalBesideItIsNotRolledBack();
    void aNewerFileIsRefused();
    void aFileWithATriggerOfItsOwnIsRefused();
    void aFileWithoutItsTriggersIsRefused();
    void aFileHeldByAnotherProgramIsInUse();
    void aReadOnlyFileIsRefused();
    void aReadOnlyFolderIsRefused();
    void aReadOnlyDiskIsRefused();
    void aReadOnlyFileCanBeLookedAt();
    void lookingRefusesToWrite();
    void aFileKnownToBeWholeIsNotReadAgain();
    void aFileTouchedSinceIsReadAgain();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runRaw(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    char *said = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &said);
    QVERIFY2(code == SQLITE_OK, said);
    sqlite3_close(handle);
}

/// SQLite's file format, 1.3: two bytes at offset 16, big-endian.
qsizetype pageSize(const QByteArray &file)
{
    return qFromBigEndian<quint16>(file.constData() + 16);
}

/// Where the page of @p table begins.
qsizetype pageOf(const QString &path, const char *table)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT rootpage FROM sqlite_schema WHERE name = ?1", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    const qsizetype page = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return (page - 1) * pageSize(contentOf(path));
}

/// Opens the closed file, expects @p code and that the file is as it was.
void expectRefusal(const FilledFile &file, ErrorCode code, const char *word)
{
    const QByteArray before = contentOf(file.path());
    const auto opened = Database::open(file.path(), file.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY2(opened.error().message.contains(QString::fromUtf8(word)), qPrintable(opened.error().message));
    QVERIFY(opened.error().message.contains(QStringLiteral("fairfield.rosette")));
    QCOMPARE(contentOf(file.path()), before);
    QVERIFY(QDir(file.folder.path()).entryList({QStringLiteral("*.before-*")}, QDir::Files).isEmpty());
}

} // namespace

void TestOpenRefusals::aMissingFileIsNotFound()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nowhere.rosette"));
    const auto opened = Database::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
}

void TestOpenRefusals::aFolderIsNoCommitteeFile()
{
    QTemporaryDir folder;
    const auto opened = Database::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
    QVERIFY(opened.error().message.contains(QStringLiteral("folder")));
}

void TestOpenRefusals::aDamagedOrForeignFileIsRefusedAsItIs_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << "text" << int(ErrorCode::InvalidInput);
    QTest::newRow("zeros") << "zeros" << int(ErrorCode::InvalidInput);
    QTest::newRow("a bit of the head flipped") << "magic" << int(ErrorCode::InvalidInput);
    QTest::newRow("cut in the first page") << "cut-head" << int(ErrorCode::Tampered);
    QTest::newRow("cut in half") << "cut-half" << int(ErrorCode::Tampered);
    QTest::newRow("last page cut off") << "cut-tail" << int(ErrorCode::Tampered);
    QTest::newRow("a page overwritten") << "page" << int(ErrorCode::Tampered);
}

void TestOpenRefusals::aDamagedOrForeignFileIsRefusedAsItIs()
{
    QFETCH(QString, damage);
    QFETCH(int, code);
    FilledFile file;
    file.database.reset();
    QByteArray bytes = contentOf(file.path());
    const qsizetype page = pageSize(bytes);
    if (damage == QLatin1String("text"))
        bytes = QByteArray("Dear committee,\n").repeated(500);
    else if (damage == QLatin1String("zeros"))
        bytes = QByteArray(8192, '\0');
    else if (damage == QLatin1String("magic"))
        bytes[3] = char(bytes[3] ^ 1);
    else if (damage == QLatin1String("cut-head"))
        bytes.truncate(700);
    else if (damage == QLatin1String("cut-half"))
        bytes.truncate(bytes.size() / (2 * page) * page);
    else if (damage == QLatin1String("cut-tail"))
        bytes.chop(page);
    else
        bytes.replace(pageOf(file.path(), "person"), page, QByteArray(page, '\x5a'));
    overwrite(file.path(), bytes);
    expectRefusal(
        file, ErrorCode(code), code == int(ErrorCode::Tampered) ? "damaged" : "not a committee file");
}

void TestOpenRefusals::anEmptyFileIsRefused()
{
    FilledFile file;
    file.database.reset();
    overwrite(file.path(), {});
    expectRefusal(file, ErrorCode::InvalidInput, "not a committee file");
}

void TestOpenRefusals::aFileOfAnotherProgramIsRefused()
{
    FilledFile file;
    file.database.reset();
    QVERIFY(QFile::remove(file.path()));
    runRaw(file.path(), "PRAGMA application_id = 1196444487; CREATE TABLE features (id INTEGER)");
    expectRefusal(file, ErrorCode::InvalidInput, "not a committee file");
}

void TestOpenRefusals::aForeignFileWithAJournalBesideItIsNotRolledBack()
{
    FilledFile file;
    file.database.reset();
    QVERIFY(QFile::remove(file.path()));
    runRaw(
        file.path(), "PRAGMA application_id = 7; CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(9000))");
    sqlite3 *writer = nullptr;
    sqlite3_open(QFile::encodeName(file.path()).constData(), &writer);
    sqlite3_exec(writer, "BEGIN; UPDATE t SET x = randomblob(9000)", nullptr, nullptr, nullptr);
    sqlite3_db_cacheflush(writer);
    const QByteArray bytes = contentOf(file.path());
    const QByteArray journal = contentOf(file.path() + QStringLiteral("-journal"));
    QVERIFY(journal.size() > 512);
    sqlite3_exec(writer, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(writer);
    overwrite(file.path(), bytes); // as a killed writer would have left both
    overwrite(file.path() + QStringLiteral("-journal"), journal);
    expectRefusal(file, ErrorCode::InvalidInput, "not a committee file");
    QCOMPARE(contentOf(file.path() + QStringLiteral("-journal")), journal);
}

void TestOpenRefusals::aNewerFileIsRefused()
{
    FilledFile file;
    file.database.reset();
    const QByteArray newer = "PRAGMA user_version = " + QByteArray::number(schemaVersion + 1);
    runRaw(file.path(), newer.constData());
    expectRefusal(file, ErrorCode::InvalidInput, "newer Rosette");
}

void TestOpenRefusals::aFileWithATriggerOfItsOwnIsRefused()
{
    FilledFile file;
    file.database.reset();
    runRaw(file.path(), "CREATE TRIGGER stuff AFTER INSERT ON interest BEGIN DELETE FROM interest; END");
    expectRefusal(file, ErrorCode::Tampered, "not those that Rosette made");
}

void TestOpenRefusals::aFileWithoutItsTriggersIsRefused()
{
    FilledFile file;
    file.database.reset();
    runRaw(file.path(), "DROP TRIGGER ballot_no_update");
    expectRefusal(file, ErrorCode::Tampered, "not those that Rosette made");
}

void TestOpenRefusals::aFileHeldByAnotherProgramIsInUse()
{
    FilledFile file;
    file.database.reset();
    sqlite3 *holder = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(file.path()).constData(), &holder), SQLITE_OK);
    QCOMPARE(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    OpenOptions options = file.options();
    options.waitMilliseconds = 50;
    const auto opened = Database::open(file.path(), options);
    sqlite3_close(holder);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InUse);
    ROSETTE_OK(Database::open(file.path(), options));
}

void TestOpenRefusals::aReadOnlyFileIsRefused()
{
    FilledFile file;
    file.database.reset();
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    const test::OrdinaryRights rights;
    expectRefusal(file, ErrorCode::InputOutput, "is read-only. Copy it");
}

void TestOpenRefusals::aReadOnlyFolderIsRefused()
{
    FilledFile file;
    file.database.reset();
    QVERIFY(QFile::setPermissions(file.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const test::OrdinaryRights rights;
        expectRefusal(file, ErrorCode::InputOutput, "folder of");
        const auto created = Database::create(file.folder.filePath(QStringLiteral("new.rosette")));
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::InputOutput);
    }
    QVERIFY(
        QFile::setPermissions(file.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestOpenRefusals::aReadOnlyDiskIsRefused()
{
    FilledFile file;
    file.database.reset();
    test::SmallDisk disk(4 << 20);
    if (!disk.problem().isEmpty())
        QSKIP(qPrintable(disk.problem()));
    const QString path = disk.path(QStringLiteral("fairfield.rosette"));
    QVERIFY(QFile::copy(file.path(), path));
    QVERIFY(disk.makeReadOnly());
    const auto opened = Database::open(path, file.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InputOutput);
    QVERIFY(opened.error().message.contains(QStringLiteral("read-only")));
    OpenOptions looking = file.options();
    looking.access = Access::ReadOnly;
    const auto looked = Database::open(path, looking);
    ROSETTE_OK(looked);
    QCOMPARE(PersonStore(**looked).find(file.ada.id)->value(), file.ada);
}

void TestOpenRefusals::aReadOnlyFileCanBeLookedAt()
{
    FilledFile file;
    file.database.reset();
    const QByteArray before = contentOf(file.path());
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    const test::OrdinaryRights rights;
    OpenOptions looking = file.options();
    looking.access = Access::ReadOnly;
    {
        const auto opened = Database::open(file.path(), looking);
        ROSETTE_OK(opened);
        QCOMPARE(PersonStore(**opened).all()->size(), std::size_t(2));
    }
    QCOMPARE(contentOf(file.path()), before);
}

void TestOpenRefusals::lookingRefusesToWrite()
{
    FilledFile file;
    file.database.reset();
    OpenOptions looking = file.options();
    looking.access = Access::ReadOnly;
    const auto opened = Database::open(file.path(), looking);
    ROSETTE_OK(opened);
    const Result<void> written = (*opened)->inTransaction([&] {
        return PersonStore(**opened).insert(Person{PersonId::create(), file.ada.name});
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InputOutput);
}

void TestOpenRefusals::aFileKnownToBeWholeIsNotReadAgain()
{
    FilledFile file;
    file.database.reset();
    // A change that the file's stamp does not show, so that only reading all of it could notice.
    struct stat before
    {
    };
    const QByteArray name = QFile::encodeName(file.path());
    QCOMPARE(::stat(name.constData(), &before), 0);
    QFile bytes(file.path());
    const qsizetype page = pageOf(file.path(), "import_mapping");
    QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(page) && bytes.write("\x5a") == 1);
    bytes.close();
    const std::array<timespec, 2> times{before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, name.constData(), times.data(), 0), 0);
    ROSETTE_OK(Database::open(file.path(), file.options()));
    OpenOptions forgetful = file.options();
    forgetful.knownFiles = QString();
    QCOMPARE(Database::open(file.path(), forgetful).error().code, ErrorCode::Tampered);
}

void TestOpenRefusals::aFileTouchedSinceIsReadAgain()
{
    FilledFile file;
    file.database.reset();
    ROSETTE_OK(Database::open(file.path(), file.options()));
    runRaw(file.path(), "DROP TRIGGER ballot_no_update");
    expectRefusal(file, ErrorCode::Tampered, "not those that Rosette made");
}

ROSETTE_SMALL_DISK_MAIN(TestOpenRefusals)
#include "tst_openrefusals.moc"
