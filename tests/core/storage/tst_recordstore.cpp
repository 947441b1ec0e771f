// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordstore.h"
#include "tests/core/audit/signedchain.h"
#include "tests/core/storage/filledfile.h"

using namespace rosette;
using rosette::test::SignedChain;

class TestRecordStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileHasNoRecords();
    void everyFieldOfARecordComesBack();
    void appendingMovesTheHeadOn();
    void theSameEndIsContinuedOnlyOnce();
    void aRecordThatIsTakenBackLeavesTheHeadWhereItWas();
    void theChainVerifies();
    void readingStopsWhereTheVisitorSays();
    void anUnknownTypeIsNamed();
};

namespace {

/// A record that follows what @p store holds; another for every @p number.
Record next(const RecordStore &store, int number)
{
    SignedChain made;
    made.head = *store.head();
    made.now = made.now.addSecs(60 * made.head.length);
    if (made.head.length > 0)
        made.records.push_back(**store.find(1));
    const QString subject = QString::number(number);
    return made.records.empty()
               ? made.add(RecordType::CommitteeCreated, u"Ada"_qs,
                     {{u"keeper"_qs, SignedChain::id(u"Ada"_qs)}, {u"rulebook"_qs, SignedChain::id(subject)}})
               : made.add(RecordType::FindingAccepted, u"Ada"_qs,
                     {{u"contest"_qs, SignedChain::id(u"contest"_qs)}, {u"code"_qs, u"no-photo"_qs},
                         {u"subject"_qs, subject}});
}

/// Appends @p count records and returns them.
std::vector<Record> appended(FilledFile &file, int count)
{
    RecordStore store(*file.database);
    std::vector<Record> records;
    const Result<void> done = file.write([&]() -> Result<void> {
        for (int number = 1; number <= count; ++number) {
            records.push_back(next(store, number));
            if (Result<void> stored = store.append(records.back()); !stored)
                return stored;
        }
        return {};
    });
    return done ? records : std::vector<Record>();
}

} // namespace

void TestRecordStore::aNewFileHasNoRecords()
{
    FilledFile file;
    RecordStore store(*file.database);
    QCOMPARE(*store.head(), ChainHead());
    QCOMPARE(*store.count(), 0);
    QVERIFY(!store.find(1)->has_value());
    QVERIFY(store.newest(5)->empty());
}

void TestRecordStore::everyFieldOfARecordComesBack()
{
    FilledFile file;
    RecordStore store(*file.database);
    const Record record = next(store, 1);
    QCOMPARE(record.signature.size(), 64);
    ROSETTE_OK(file.write([&] { return store.append(record); }));
    QCOMPARE(store.find(1)->value(), record);
    const Record later = next(store, 2);
    ROSETTE_OK(file.write([&] { return store.append(later); }));
    QCOMPARE(*store.newest(5), (std::vector<Record>{later, record}));
    QCOMPARE(*store.newest(1), std::vector<Record>{later});
}

void TestRecordStore::appendingMovesTheHeadOn()
{
    FilledFile file;
    const std::vector<Record> records = appended(file, 3);
    QCOMPARE(records.size(), std::size_t(3));
    QCOMPARE(*RecordStore(*file.database).head(), headAfter(records.back()));
    QCOMPARE(*RecordStore(*file.database).count(), 3);
}

void TestRecordStore::theSameEndIsContinuedOnlyOnce()
{
    FilledFile file;
    RecordStore store(*file.database);
    const Record one = next(store, 1);
    const Record other = next(store, 2);
    ROSETTE_OK(file.write([&] { return store.append(one); }));
    QCOMPARE(file.write([&] { return store.append(other); }).error().code, ErrorCode::Conflict);
    QCOMPARE(*store.head(), headAfter(one));
}

void TestRecordStore::aRecordThatIsTakenBackLeavesTheHeadWhereItWas()
{
    FilledFile file;
    RecordStore store(*file.database);
    const std::vector<Record> records = appended(file, 1);
    const Result<void> undone = file.write([&]() -> Result<void> {
        const Result<void> stored = store.append(next(store, 2));
        return stored ? Error{ErrorCode::CheckFailed, QStringLiteral("No."), {}} : stored;
    });
    QCOMPARE(undone.error().message, QStringLiteral("No."));
    QCOMPARE(*store.head(), headAfter(records.back()));
    QCOMPARE(*store.count(), 1);
}

void TestRecordStore::theChainVerifies()
{
    FilledFile file;
    QCOMPARE(appended(file, 50).size(), std::size_t(50));
    RecordStore store(*file.database);
    ChainVerifier verifier;
    ROSETTE_OK(store.forEach([&](const Record &record) -> Result<void> {
        verifier.feed(record);
        return {};
    }));
    QVERIFY(!verifier.finish(*store.head()));
}

void TestRecordStore::readingStopsWhereTheVisitorSays()
{
    FilledFile file;
    QCOMPARE(appended(file, 5).size(), std::size_t(5));
    qint64 seen = 0;
    const Result<void> stopped =
        RecordStore(*file.database).forEach([&](const Record &record) -> Result<void> {
            seen = record.sequence;
            return seen < 3 ? Result<void>() : Error{ErrorCode::CheckFailed, QStringLiteral("Enough."), {}};
        });
    QCOMPARE(stopped.error().message, QStringLiteral("Enough."));
    QCOMPARE(seen, 3);
}

void TestRecordStore::anUnknownTypeIsNamed()
{
    FilledFile file;
    QCOMPARE(appended(file, 3).size(), std::size_t(3));
    for (const char *step :
        {"DROP TRIGGER record_no_update", "UPDATE record SET type = 'ballot-cost' WHERE sequence = 2"})
        ROSETTE_OK(file.database->execute(QLatin1String(step)));
    const Result<void> read =
        RecordStore(*file.database).forEach([](const Record &) -> Result<void> { return {}; });
    QCOMPARE(read.error().code, ErrorCode::Tampered);
    QVERIFY(read.error().message.contains(u'2'));
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
