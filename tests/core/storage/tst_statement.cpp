// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawinsert.h"
#include "core/storage/statement.h"
#include "tests/core/storage/filledfile.h"

#include <concepts>

using namespace rosette;

/// What can be bound, what comes back, and what is refused.
class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownTypesDoNotCompile();
    void everyTypeComesBack();
    void aTextKeepsItsFirstCharacters();
    void nothingIsNull();
    void anEmptyTextIsNotNull();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void aMissingDateIsRefused();
    void anInvalidStoredValueIsNotTakenOver_data();
    void anInvalidStoredValueIsNotTakenOver();
    void aForgottenParameterIsAnError();
    void badSqlIsAnErrorWithTheStatement();
    void aFailureAfterTheFirstRowIsAnError();
    void aStatementRunsAsOftenAsWanted();
    void anEndedReadingDoesNotStandInTheWayOfACommit();
    void aBulkInsertRefusesWhatAStatementRefuses();

private:
    FilledFile m_file;
};

namespace {

template <typename T>
concept Bindable = requires(Statement &statement, const T &value)
{
    statement.bind("name", value);
};

} // namespace

void TestStatement::unknownTypesDoNotCompile()
{
    static_assert(
        Bindable<QString> && Bindable<int> && Bindable<qint64> && Bindable<bool> && Bindable<QDate>);
    static_assert(Bindable<PersonId> && Bindable<Name> && Bindable<std::optional<int>>);
    static_assert(!Bindable<QStringList> && !Bindable<QByteArray> && !Bindable<double> && !Bindable<quint64>);
    static_assert(!Bindable<char[4]> && !Bindable<SeatRole> && !Bindable<Person>);
}

void TestStatement::everyTypeComesBack()
{
    const PersonId id = PersonId::create();
    const QByteArray bytes("\0\xff\x01", 3);
    Statement statement(*m_file.database,
        "SELECT :text AS text, :number AS number, :big AS big, :flag AS flag, :date AS date, :time AS time, "
        ":instant AS instant, :blob AS blob, :hex AS hex, :id AS id, :role AS role, :text AS again");
    statement.bind("text", QStringLiteral("Zoë 𝔸\nline"))
        .bind("number", -7)
        .bind("big", qint64(9007199254740993))
        .bind("flag", true)
        .bind("date", QDate(2026, 10, 7))
        .bind("time", QTime(12, 30))
        .bind("instant", m_file.noon.addMSecs(7))
        .bind("blob", Blob{bytes})
        .bind("hex", Hex{bytes})
        .bind("id", id)
        .bind("role", keyOf(roleKeys, SeatRole::Chair));
    bool visited = false;
    ROSETTE_OK(statement.each([&](Row &row) -> Result<void> {
        visited = row.value<QString>("text") == QStringLiteral("Zoë 𝔸\nline") &&
                  row.value<int>("number") == -7 && row.value<qint64>("big") == 9007199254740993 &&
                  row.value<bool>("flag") && row.value<QDate>("date") == QDate(2026, 10, 7) &&
                  row.value<QTime>("time") == QTime(12, 30) &&
                  row.value<QDateTime>("instant") == m_file.noon.addMSecs(7) && row.blob("blob") == bytes &&
                  row.hex("hex") == bytes && row.value<PersonId>("id") == id &&
                  row.key(roleKeys, "role") == SeatRole::Chair &&
                  row.value<QString>("again") == row.value<QString>("text");
        return {};
    }));
    QVERIFY(visited);
}

void TestStatement::aTextKeepsItsFirstCharacters()
{
    // In front of a file U+FEFF is a mark of the byte order; in a text it is text.
    Statement statement(*m_file.database, "SELECT char(65279) || char(65279) || 'Zo' AS text");
    const auto text = statement.first([](Row &row) { return row.value<QString>("text"); });
    ROSETTE_OK(text);
    QCOMPARE(**text, QString(2, QChar(0xFEFF)) + QStringLiteral("Zo"));
}

void TestStatement::nothingIsNull()
{
    Statement statement(*m_file.database, "SELECT :a IS NULL AS a, :b IS NULL AS b");
    const auto nulls =
        statement.bind("a", std::optional<int>()).bind("b", std::optional<int>(0)).first([](Row &row) {
            return std::pair(row.value<bool>("a"), row.value<bool>("b"));
        });
    ROSETTE_OK(nulls);
    QCOMPARE(**nulls, std::pair(true, false));
}

void TestStatement::anEmptyTextIsNotNull()
{
    Statement statement(*m_file.database, "SELECT :a = '' AS a, :b = '' AS b, length(:c) = 0 AS c");
    const auto empty = statement.bind("a", QString())
                           .bind("b", QStringLiteral(""))
                           .bind("c", Blob{QByteArray()})
                           .first([](Row &row) {
                               return row.value<bool>("a") && row.value<bool>("b") && row.value<bool>("c");
                           });
    ROSETTE_OK(empty);
    QVERIFY(**empty);
}

void TestStatement::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("U+0000") << QStringLiteral("Ada") + QChar(u'\0') + QStringLiteral("Fox");
    QTest::newRow("half of a pair") << QStringLiteral("Ada") + QChar(0xd835);
}

void TestStatement::whatIsNoTextIsRefused()
{
    QFETCH(QString, text);
    Person changed = m_file.ada;
    changed.email = text;
    const Result<void> written = m_file.write([&] { return PersonStore(*m_file.database).update(changed); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    QCOMPARE(PersonStore(*m_file.database).find(changed.id)->value(), m_file.ada);
}

void TestStatement::aMissingDateIsRefused()
{
    Seat changed = m_file.chair;
    changed.from = QDate();
    const Result<void> written = m_file.write([&] { return SeatStore(*m_file.database).update(changed); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
}

void TestStatement::anInvalidStoredValueIsNotTakenOver_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("a day that is none") << "from_date"
                                        << "2026-02-30";
    QTest::newRow("another form of date") << "from_date"
                                          << "1/2/2026";
    QTest::newRow("no id") << "person_id"
                           << "nobody";
    QTest::newRow("an id in capitals") << "id"
                                       << "{00000000-0000-4000-8000-000000000001}";
    QTest::newRow("an unknown key") << "role"
                                    << "emperor";
}

void TestStatement::anInvalidStoredValueIsNotTakenOver()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    FilledFile file;
    for (const QString &step :
        {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA ignore_check_constraints = ON"),
            QStringLiteral("UPDATE seat SET %1 = '%2' WHERE role = 'chair'").arg(column, value)})
        ROSETTE_OK(file.database->execute(step));
    const auto seats = SeatStore(*file.database).all();
    QVERIFY(!seats);
    QCOMPARE(seats.error().code, ErrorCode::Tampered);
    QVERIFY(seats.error().detail.contains(column));
}

void TestStatement::aForgottenParameterIsAnError()
{
    Statement statement(*m_file.database, "SELECT * FROM seat WHERE role = :role AND id = :id");
    const auto seats = statement.bind("role", QStringLiteral("chair")).all([](Row &) { return 1; });
    QVERIFY(!seats);
    QCOMPARE(seats.error().code, ErrorCode::Internal);
}

void TestStatement::badSqlIsAnErrorWithTheStatement()
{
    Statement statement(*m_file.database, "SELECT nothing FROM nowhere");
    const auto rows = statement.all([](Row &) { return 1; });
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Internal);
    QVERIFY(rows.error().detail.contains(QStringLiteral("SELECT nothing FROM nowhere")));
}

void TestStatement::aFailureAfterTheFirstRowIsAnError()
{
    FilledFile file;
    int rows = 0;
    Statement statement(*file.database,
        "SELECT abs(number) AS size FROM (SELECT -1 AS number UNION ALL SELECT -9223372036854775808)");
    const Result<void> read = statement.each([&rows](Row &row) -> Result<void> {
        rows += row.value<int>("size");
        return {};
    });
    QCOMPARE(rows, 1);
    QVERIFY(!read);
    QVERIFY2(
        read.error().detail.contains(QStringLiteral("integer overflow")), qPrintable(read.error().detail));
}

void TestStatement::aStatementRunsAsOftenAsWanted()
{
    Statement statement(*m_file.database, "SELECT name FROM person WHERE id = :id");
    for (const Person &person : {m_file.ada, m_file.idris, m_file.ada}) {
        const auto name =
            statement.bind("id", person.id).first([](Row &row) { return row.value<Name>("name"); });
        ROSETTE_OK(name);
        QCOMPARE(**name, person.name);
    }
}

void TestStatement::anEndedReadingDoesNotStandInTheWayOfACommit()
{
    FilledFile file;
    Statement statement(*file.database, "SELECT name FROM person");
    ROSETTE_OK(file.write([&]() -> Result<void> {
        // Stops at the first of two rows.
        const Result<void> stopped = statement.each([](Row &) -> Result<void> {
            return Error{ErrorCode::CheckFailed, {}, {}};
        });
        if (stopped)
            return Error{};
        return PersonStore(*file.database).insert({PersonId::create(), file.ada.name});
    }));
    QCOMPARE(PersonStore(*file.database).all()->size(), std::size_t(3));
}

void TestStatement::aBulkInsertRefusesWhatAStatementRefuses()
{
    FilledFile file;
    const auto insertSetting = [&](const QString &name, const QString &content) {
        RawInsert insert(*file.database, "INSERT INTO setting (name, content) VALUES (:name, :content)");
        return insert.bind("name", name).bind("content", content).run();
    };
    QCOMPARE(
        insertSetting(QStringLiteral("a"), QStringLiteral("b")).error().code, ErrorCode::Internal); // no unit
    QCOMPARE(
        file.write([&] { return insertSetting(QStringLiteral("a"), QString(QChar(u'\0'))); }).error().code,
        ErrorCode::InvalidInput);
    const Result<void> twice = file.write([&]() -> Result<void> {
        const Result<void> first = insertSetting(QStringLiteral("a"), QString());
        return first ? insertSetting(QStringLiteral("a"), QString()) : first;
    });
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    ROSETTE_OK(file.write([&] { return insertSetting(QStringLiteral("a"), QString()); }));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
