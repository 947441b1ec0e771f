// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/core/storage/filledfile.h"

#include <QFile>
#include <QThread>

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rosette;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileSaysWhatItIs();
    void settingsAreSafe_data();
    void settingsAreSafe();
    void aFileThatExistsIsNeverReplaced();
    void aFailedFillLeavesNothingBehind();
    void aFillIsThereFromTheFirstMoment();
    void whatWasStoredIsThereAfterReopening();
    void aSecondOpeningFindsTheSchemaCurrent();
    void anErrorThatIsReturnedStoresNothing();
    void anErrorThatIsIgnoredStoresNothing();
    void nothingIsStoredAfterTheFirstError();
    void anErrorInsideANestedUnitUndoesTheOuterOne();
    void aNestedUnitIsStoredWithTheOuterOne();
    void aUnitAfterAFailedOneIsSoundAgain();
    void writingOutsideAUnitIsRefused();
    void writingInsideASnapshotIsRefused();
    void aSnapshotSeesOneStateOfTheFile();
    void anotherThreadIsRefused();
    void anotherWriterIsWaitedForAndThenNamed();
    void lookingAtAFileTakesNoLockAway();
    void aKilledWriterLeavesTheFormerState();
};

namespace {

Person person(const char *name)
{
    return Person{PersonId::create(), Name::fromStored(QString::fromUtf8(name))};
}

std::size_t personsIn(Database &database)
{
    return PersonStore(database).all()->size();
}

QString pragma(Database &database, const QString &name)
{
    QByteArray answer;
    const auto keep = [](void *kept, int, char **values, char **) {
        *static_cast<QByteArray *>(kept) = values[0];
        return 0;
    };
    sqlite3_exec(database.handle(), ("PRAGMA " + name.toUtf8()).constData(), keep, &answer, nullptr);
    return QString::fromUtf8(answer);
}

/// A statement that fails: there is no such seat.
Result<void> failingStep(Database &database)
{
    Statement statement(database, "UPDATE committee SET keeper_seat_id = 'nobody'");
    Statement wrong(database, "INSERT INTO seat (id, person_id) VALUES ('a', 'b')");
    return wrong.run();
}

} // namespace

void TestDatabase::aNewFileSaysWhatItIs()
{
    FilledFile file;
    QCOMPARE(file.database->schemaReport(), (SchemaReport{SchemaState::Created, 0, schemaVersion, {}}));
    QFile bytes(file.path());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray head = bytes.read(100);
    QCOMPARE(head.mid(68, 4), QByteArray("Rost"));
    QCOMPARE(head.mid(60, 4), QByteArray(3, 0) + char(schemaVersion));
    QCOMPARE(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("part")),
        QStringList());
}

void TestDatabase::settingsAreSafe_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("foreign_keys") << "1";
    QTest::newRow("journal_mode") << "delete";
    QTest::newRow("synchronous") << "3";
    QTest::newRow("trusted_schema") << "0";
    QTest::newRow("recursive_triggers") << "1";
    QTest::newRow("mmap_size") << "0";
    QTest::newRow("busy_timeout") << "2000";
    QTest::newRow("cell_size_check") << "1";
}

void TestDatabase::settingsAreSafe()
{
    QFETCH(QString, value);
    FilledFile file;
    QCOMPARE(pragma(*file.database, QString::fromLatin1(QTest::currentDataTag())), value);
    int defensive = 0;
    QCOMPARE(
        sqlite3_db_config(file.database->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive), SQLITE_OK);
    QCOMPARE(defensive, 1);
}

void TestDatabase::aFileThatExistsIsNeverReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.rosette"));
    QFile notes(path);
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("mine") == 4);
    notes.close();
    const auto created = Database::create(path);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Conflict);
    QVERIFY(notes.open(QIODevice::ReadOnly));
    QCOMPARE(notes.readAll(), QByteArray("mine"));
}

void TestDatabase::aFailedFillLeavesNothingBehind()
{
    QTemporaryDir folder;
    const auto created =
        Database::create(folder.filePath(QStringLiteral("new.rosette")), [](Database &database) {
            return database.inTransaction([&]() -> Result<void> {
                if (Result<void> inserted = PersonStore(database).insert(person("Ada Fox")); !inserted)
                    return inserted;
                return Error{ErrorCode::InvalidInput, QStringLiteral("No."), {}};
            });
        });
    QVERIFY(!created);
    QCOMPARE(created.error().message, QStringLiteral("No."));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestDatabase::aFillIsThereFromTheFirstMoment()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.rosette"));
    bool namedBefore = true;
    auto created = Database::create(path, [&](Database &database) {
        namedBefore = QFile::exists(path);
        return database.inTransaction([&] { return PersonStore(database).insert(person("Ada Fox")); });
    });
    ROSETTE_OK(created);
    QVERIFY(!namedBefore);
    QCOMPARE(personsIn(**created), std::size_t(1));
    QCOMPARE(pragma(**created, QStringLiteral("synchronous")), QStringLiteral("3"));
}

void TestDatabase::whatWasStoredIsThereAfterReopening()
{
    FilledFile file;
    file.database.reset();
    const auto opened = Database::open(file.path(), file.options());
    ROSETTE_OK(opened);
    QCOMPARE(PersonStore(**opened).find(file.ada.id)->value(), file.ada);
}

void TestDatabase::aSecondOpeningFindsTheSchemaCurrent()
{
    FilledFile file;
    const auto second = Database::open(file.path(), file.options()); // while the first is open
    ROSETTE_OK(second);
    QCOMPARE(
        (*second)->schemaReport(), (SchemaReport{SchemaState::Current, schemaVersion, schemaVersion, {}}));
}

void TestDatabase::anErrorThatIsReturnedStoresNothing()
{
    FilledFile file;
    const Result<int> result = file.write([&]() -> Result<int> {
        if (const Result<void> inserted = PersonStore(*file.database).insert(person("Mina Shah")); !inserted)
            return inserted.error();
        return Error{ErrorCode::CheckFailed, QStringLiteral("A rule says no."), {}};
    });
    QCOMPARE(result.error().message, QStringLiteral("A rule says no."));
    QCOMPARE(personsIn(*file.database), std::size_t(2));
}

void TestDatabase::anErrorThatIsIgnoredStoresNothing()
{
    FilledFile file;
    const Result<void> result = file.write([&]() -> Result<void> {
        const Result<void> inserted = PersonStore(*file.database).insert(person("Mina Shah"));
        const Result<void> failed = failingStep(*file.database);
        return inserted && !failed ? Result<void>() : Error{};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(personsIn(*file.database), std::size_t(2));
}

void TestDatabase::nothingIsStoredAfterTheFirstError()
{
    FilledFile file;
    bool refused = false;
    const Result<void> result = file.write([&]() -> Result<void> {
        const Result<void> failed = failingStep(*file.database);
        const Result<void> later = PersonStore(*file.database).insert(person("Mina Shah"));
        refused = !failed && !later && later.error() == failed.error();
        return {};
    });
    QVERIFY(!result);
    QVERIFY(refused);
    QCOMPARE(personsIn(*file.database), std::size_t(2));
}

void TestDatabase::anErrorInsideANestedUnitUndoesTheOuterOne()
{
    FilledFile file;
    const Result<void> result = file.write([&]() -> Result<void> {
        const Result<void> outer = PersonStore(*file.database).insert(person("Mina Shah"));
        const Result<void> inner = file.write([&]() -> Result<void> {
            return Error{ErrorCode::NotAllowed, QStringLiteral("Not you."), {}};
        });
        return outer && !inner ? Result<void>() : Error{};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().message, QStringLiteral("Not you."));
    QCOMPARE(personsIn(*file.database), std::size_t(2));
}

void TestDatabase::aNestedUnitIsStoredWithTheOuterOne()
{
    FilledFile file;
    ROSETTE_OK(file.write([&]() -> Result<void> {
        if (Result<void> inner =
                file.write([&] { return PersonStore(*file.database).insert(person("Mina Shah")); });
            !inner)
            return inner;
        if (!file.database->isInTransaction())
            return Error{};
        return PersonStore(*file.database).insert(person("Tom Hale"));
    }));
    QCOMPARE(personsIn(*file.database), std::size_t(4));
}

void TestDatabase::aUnitAfterAFailedOneIsSoundAgain()
{
    FilledFile file;
    QVERIFY(!file.write([&] { return failingStep(*file.database); }));
    ROSETTE_OK(file.write([&] { return PersonStore(*file.database).insert(person("Mina Shah")); }));
    QCOMPARE(personsIn(*file.database), std::size_t(3));
}

void TestDatabase::writingOutsideAUnitIsRefused()
{
    FilledFile file;
    const Result<void> inserted = PersonStore(*file.database).insert(person("Mina Shah"));
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, ErrorCode::Internal);
    QCOMPARE(personsIn(*file.database), std::size_t(2));
}

void TestDatabase::writingInsideASnapshotIsRefused()
{
    FilledFile file;
    const Result<void> result = file.database->inSnapshot(
        [&] { return file.write([&] { return PersonStore(*file.database).insert(person("Mina Shah")); }); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
}

void TestDatabase::aSnapshotSeesOneStateOfTheFile()
{
    FilledFile file;
    OpenOptions options = file.options();
    options.waitMilliseconds = 10;
    const auto other = Database::open(file.path(), options);
    ROSETTE_OK(other);
    ROSETTE_OK(file.database->inSnapshot([&]() -> Result<void> {
        const std::size_t before = personsIn(*file.database);
        const Result<void> written =
            (*other)->inTransaction([&] { return PersonStore(**other).insert(person("Mina Shah")); });
        // With a rollback journal the reader keeps the writer from committing; it is told so and stores
        // nothing.
        if (written || written.error().code != ErrorCode::InUse || personsIn(*file.database) != before)
            return Error{};
        return {};
    }));
    ROSETTE_OK((*other)->inTransaction([&] { return PersonStore(**other).insert(person("Mina Shah")); }));
    QCOMPARE(personsIn(*file.database), std::size_t(3));
}

void TestDatabase::anotherThreadIsRefused()
{
    FilledFile file;
    Result<std::vector<Person>> read = std::vector<Person>();
    Result<void> written;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        read = PersonStore(*file.database).all();
        written = file.write([&] { return PersonStore(*file.database).insert(person("Mina Shah")); });
    }));
    thread->start();
    thread->wait();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Internal);
    QVERIFY(!written);
}

void TestDatabase::anotherWriterIsWaitedForAndThenNamed()
{
    FilledFile file;
    OpenOptions options = file.options();
    options.waitMilliseconds = 50;
    const auto other = Database::open(file.path(), options);
    ROSETTE_OK(other);
    const Result<void> refused = file.write(
        [&]() -> Result<void> { return (*other)->inTransaction([]() -> Result<void> { return {}; }); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(refused.error().message.contains(QStringLiteral("fairfield.rosette")));
    ROSETTE_OK((*other)->inTransaction([]() -> Result<void> { return {}; }));
}

void TestDatabase::lookingAtAFileTakesNoLockAway()
{
    FilledFile file;
    ROSETTE_OK(file.write([&]() -> Result<void> {
        // POSIX would release our lock if anything here opened and closed the file by itself.
        OpenOptions looking = file.options();
        looking.access = Access::ReadOnly;
        if (!Database::open(file.path(), looking))
            return Error{};
        const pid_t child = ::fork();
        if (child == 0) {
            sqlite3 *other = nullptr;
            sqlite3_open(QFile::encodeName(file.path()).constData(), &other);
            ::_exit(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == SQLITE_BUSY ? Result<void>() : Error{};
    }));
}

void TestDatabase::aKilledWriterLeavesTheFormerState()
{
    FilledFile file;
    file.database.reset();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto database = Database::open(file.path(), file.options());
        const Result<void> never = (*database)->inTransaction([&]() -> Result<void> {
            for (int number = 0; number < 20000; ++number)
                if (!PersonStore(**database).insert(person("Mina Shah")))
                    ::_exit(1);
            // What has not fitted into the cache is in the file by now, and the journal beside it.
            sqlite3_db_cacheflush((*database)->handle());
            ::raise(SIGKILL);
            return {};
        });
        ::_exit(never ? 0 : 2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFile::exists(file.path() + QStringLiteral("-journal")));
    const auto opened = Database::open(file.path(), file.options());
    ROSETTE_OK(opened);
    QCOMPARE(personsIn(**opened), std::size_t(2));
    QVERIFY(!QFile::exists(file.path() + QStringLiteral("-journal")));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
