// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/core/storage/filledfile.h"
#include "tests/support/smalldisk.h"

#include <QFile>

using namespace rosette;

/// After a full disk SQLite rolls back by itself, and the next INSERT of the same code would be committed
/// alone: a ballot without its record. A unit of work must not let that happen.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFullDiskStoresNothingAndSaysSo();
    void nothingIsCommittedAloneAfterAFullDisk();
    void readingGoesOnAndRoomHelps();
    void noFileIsMadeOnAFullDisk();

private:
    std::unique_ptr<test::SmallDisk> m_disk;
};

namespace {

/// Persons until the disk is full, at most 100,000.
Result<void> insertUntilFull(Database &database)
{
    const QString email = QString(2000, u'e');
    for (int number = 0; number < 100000; ++number) {
        const Person person{PersonId::create(), Name::fromStored(QStringLiteral("Mina Shah")), email};
        if (Result<void> inserted = PersonStore(database).insert(person); !inserted)
            return inserted;
    }
    return {};
}

std::unique_ptr<Database> databaseOn(const test::SmallDisk &disk)
{
    OpenOptions options;
    options.knownFiles = QString();
    Result<std::unique_ptr<Database>> created =
        Database::create(disk.path(QStringLiteral("full.rosette")), {}, options);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    return *std::move(created);
}

} // namespace

void TestFullDisk::init()
{
    m_disk = std::make_unique<test::SmallDisk>(3 << 20);
    if (!m_disk->isMounted())
        QSKIP(qPrintable(m_disk->problem()));
}

void TestFullDisk::aFullDiskStoresNothingAndSaysSo()
{
    const auto database = databaseOn(*m_disk);
    // The cache must not swallow it all, so that SQLite meets the full disk before COMMIT.
    ROSETTE_OK(database->execute(QStringLiteral("PRAGMA cache_size = 20")));
    const Result<void> result = database->inTransaction([&] { return insertUntilFull(*database); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InputOutput);
    QVERIFY2(
        result.error().message.contains(QStringLiteral("disk is full")), qPrintable(result.error().message));
    QVERIFY(result.error().message.contains(QStringLiteral("full.rosette")));
    QCOMPARE(PersonStore(*database).all()->size(), std::size_t(0));
}

void TestFullDisk::nothingIsCommittedAloneAfterAFullDisk()
{
    const auto database = databaseOn(*m_disk);
    ROSETTE_OK(database->execute(QStringLiteral("PRAGMA cache_size = 20")));
    Result<void> later;
    const Result<void> result = database->inTransaction([&]() -> Result<void> {
        const Result<void> full = insertUntilFull(*database);
        later = PersonStore(*database).insert(
            Person{PersonId::create(), Name::fromStored(QStringLiteral("Tom Hale"))});
        return full ? Error{} : Result<void>(); // a careless caller
    });
    QVERIFY(!later);
    QVERIFY(!result);
    QCOMPARE(PersonStore(*database).all()->size(), std::size_t(0));
}

void TestFullDisk::readingGoesOnAndRoomHelps()
{
    const auto database = databaseOn(*m_disk);
    const Person ada{PersonId::create(), Name::fromStored(QStringLiteral("Ada Fox"))};
    ROSETTE_OK(database->inTransaction([&] { return PersonStore(*database).insert(ada); }));
    m_disk->fill();
    const Result<void> full = database->inTransaction([&] { return insertUntilFull(*database); });
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::InputOutput);
    QCOMPARE(PersonStore(*database).find(ada.id)->value(), ada);
    m_disk->empty();
    const Person tom{PersonId::create(), Name::fromStored(QStringLiteral("Tom Hale"))};
    ROSETTE_OK(database->inTransaction([&] { return PersonStore(*database).insert(tom); }));
    QCOMPARE(PersonStore(*database).all()->size(), std::size_t(2));
}

void TestFullDisk::noFileIsMadeOnAFullDisk()
{
    m_disk->fill();
    OpenOptions options;
    options.knownFiles = QString();
    const auto created = Database::create(m_disk->path(QStringLiteral("new.rosette")), {}, options);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::InputOutput);
    QVERIFY2(
        created.error().message.contains(QStringLiteral("new.rosette")), qPrintable(created.error().message));
    QCOMPARE(
        QDir(m_disk->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("filling")});
}

ROSETTE_SMALL_DISK_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
