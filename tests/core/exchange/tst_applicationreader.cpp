// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <QTest>

using namespace rosette;
using namespace rosette::importing;

namespace {

const QByteArray form =
    "\"Timestamp\",\"Email Address\",\"Name as on the ballot paper \",\"Why do you want our support?\","
    "\"Short statement for the guide\",\"Your pledges, one a line\",\"What help do you want from us?\","
    "\"I agree to be named on the support list\",\"May we use your statement in the guide?\","
    "\"May we use your photo?\",\"Have you joined us?\","
    "\"Which other organisations are you a member of?\",\"Are you a longstanding member?\","
    "\"Link to your photo\",\"Your priorities [1st choice]\",\"Your priorities [2nd Choice]\","
    "\"What have you\nlearned?\",\"Vidio 1\",\"Vidio 1\"\n";

const QByteArray adasRow =
    "\"13/8/2026 14:28:27\",\"ada@example.org\",\"Ada Fox \",\"Because\r\nwe can.\",\"In short.\","
    "\"Publish minutes\nAnswer letters\",\"Leaflets\",\"I agree\",\"Yes\",\"Yes, but ask first\",\"Yes\","
    "\"Unite, Meadow Society\",\"No\",\"https://example.org/1\",\"Rail\",\"\",\"A\vB\",\"one\",\"two\"\n";

Result<ReadRows<ApplicationRow>> tryReading(
    const QStringList &timestamps, std::optional<DayOrder> order = std::nullopt)
{
    QByteArray bytes = "Timestamp,Your name\n";
    for (const QString &timestamp : timestamps)
        bytes += timestamp.toUtf8() + ",Ada Fox\n";
    const CsvTable table = tableOf(bytes);
    return readApplications(table, guessMapping(ImportKind::Applications, table.header()), order);
}

} // namespace

class TestApplicationReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfAFormFindsItsPlace()
    {
        const ReadRows<ApplicationRow> read = applicationsOf(form + adasRow);
        QCOMPARE(reasons(read.refusals), QStringList());
        QCOMPARE(read.unusedColumns, QStringList());
        const ApplicationRow &row = read.rows.at(0);
        QCOMPARE(instantText(row.receivedAt), QStringLiteral("2026-08-13T13:28:27.000Z"));
        QCOMPARE(row.name.toString(), QStringLiteral("Ada Fox"));
        QCOMPARE(row.email, QStringLiteral("ada@example.org"));
        QCOMPARE(row.content.statement, QStringLiteral("Because\nwe can."));
        QCOMPARE(row.content.summary, QStringLiteral("In short."));
        QCOMPARE(row.content.asks, QStringLiteral("Leaflets"));
        const QDate day(2026, 8, 13);
        QCOMPARE(
            row.content.pledges, (std::vector<Pledge>{{"Publish minutes", day}, {"Answer letters", day}}));
        QCOMPARE(row.content.consents, (Consents{true, true, false}));
        QCOMPARE(row.hasJoined, std::optional<bool>(true));
        QCOMPARE(row.organisations, std::optional<QStringList>({"Unite", "Meadow Society"}));
        QVERIFY(!row.content.longstandingMember);
        const std::vector<Answer> answers{{"Have you joined us?", "Yes"},
            {"Which other organisations are you a member of?", "Unite, Meadow Society"},
            {"Link to your photo", "https://example.org/1"}, {"Your priorities [1st choice]", "Rail"},
            {"What have you learned?", "A\nB"}, {"Vidio 1", "one"}, {"Vidio 1", "two"},
            {"May we use your photo?", "Yes, but ask first"}};
        QCOMPARE(row.content.answers, answers);
        QVERIFY(read.notes.join(u' ').contains(
            QStringLiteral("“Yes, but ask first” to “May we use your photo?” was not read as a yes")));
    }

    void theSampleOfAFormIsRead()
    {
        const CsvTable table = tableOf(dataFile("formats/google-forms.sample.csv"));
        const Result<ColumnMapping> mapping =
            changeMapping(guessMapping(ImportKind::Applications, table.header()), "name=Nama Peserta");
        QVERIFY(mapping.has_value());
        QCOMPARE(readApplications(table, *mapping).error().code, ErrorCode::InvalidInput);
        const auto read = valueOf(readApplications(table, *mapping, DayOrder::DayFirst));
        QCOMPARE(read.rows.size(), std::size_t(2));
        QCOMPARE(read.rows[0].content.answers.size(), std::size_t(6)); // the empty one is left out
        QCOMPARE(read.rows[0].content.answers[2].question, QStringLiteral("Sesi Banding"));
    }

    void theOrderOfDayAndMonthIsProvedOrAsked_data()
    {
        QTest::addColumn<QStringList>("timestamps");
        QTest::addColumn<QString>("first"); // of the first row; a sentence when it fails
        QTest::newRow("one row decides for all")
            << QStringList{"9/8/2026 9:00", "13/8/2026 9:00"} << "2026-08-09T08:00:00.000Z";
        QTest::newRow("month first") << QStringList{"9/8/2026 9:00", "8/13/2026 9:00"}
                                     << "2026-09-08T08:00:00.000Z";
        QTest::newRow("makes no difference") << QStringList{"8/8/2026 9:00"} << "2026-08-08T08:00:00.000Z";
        QTest::newRow("year first") << QStringList{"2026-08-09 9:00"} << "2026-08-09T08:00:00.000Z";
        QTest::newRow("none decides") << QStringList{"9/8/2026 9:00", "8/8/2026 9:00"}
                                      << "No timestamp of the file tells the day from the month, such as the "
                                         "one in line 2. Say which comes first with --day-first or "
                                         "--month-first.";
        QTest::newRow("two contradict")
            << QStringList{"13/8/2026 9:00", "8/13/2026 9:00"}
            << "The timestamps contradict each other: in line 2 the day comes first, in line 3 the month. "
               "Correct the file, or say which it is with --day-first or --month-first; the rows that do not "
               "follow are then refused.";
    }

    void theOrderOfDayAndMonthIsProvedOrAsked()
    {
        QFETCH(QStringList, timestamps);
        const Result<ReadRows<ApplicationRow>> read = tryReading(timestamps);
        QTEST(read ? instantText(read->rows.at(0).receivedAt) : read.error().message, "first");
        if (!read)
            QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }

    void aGivenOrderIsFollowedAndWhatDoesNotIsRefused()
    {
        const auto read = valueOf(tryReading({"9/8/2026 9:00", "8/13/2026 9:00", ""}, DayOrder::DayFirst));
        QCOMPARE(read.rows.size(), std::size_t(1));
        QCOMPARE(instantText(read.rows[0].receivedAt), QStringLiteral("2026-08-09T08:00:00.000Z"));
        QCOMPARE(read.refusals.at(0).line, 3);
        QCOMPARE(read.refusals.at(0).column, 1);
        QCOMPARE(read.refusals.at(1).reason, QStringLiteral("The timestamp is missing."));
    }

    void askingForSupportIsConsentToBeNamedAndToNothingElse()
    {
        const ReadRows<ApplicationRow> read = applicationsOf("Your name,Statement\nAda Fox,Hello\n");
        QCOMPARE(read.rows.at(0).content.consents, (Consents{true, false, false}));
        QVERIFY(read.notes.join(u' ').contains(QStringLiteral("No column asks for consent to be named")));
        QVERIFY(!read.rows[0].hasJoined);
        QVERIFY(!read.rows[0].organisations);
        QVERIFY(!read.rows[0].receivedAt.isValid());
    }

    void unseenCharactersAreTakenOutOfStatements_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("soft line break") << QByteArray("a\vb") << "a\nb";
        QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                      "b")
                                        << "a\nb";
        QTest::newRow("lone carriage return") << QByteArray("a\rb") << "a\nb";
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a")
                                         << "a";
        QTest::newRow("override") << QByteArray("a\xE2\x80\xAE"
                                                "b")
                                  << "ab";
        QTest::newRow("bell") << QByteArray("a\ab") << "ab";
        QTest::newRow("tab stays") << QByteArray("a\tb") << "a\tb";
        QTest::newRow("composed") << QByteArray("e\xCC\x81") << "é";
        QTest::newRow("emoji stays") << QByteArray("\xF0\x9F\x8C\xB9") << "🌹";
    }

    void unseenCharactersAreTakenOutOfStatements()
    {
        QFETCH(QByteArray, written);
        const ReadRows<ApplicationRow> read =
            applicationsOf("Your name,Statement\nAda Fox,\"" + written + "\"\n");
        QTEST(read.rows.at(0).content.statement, "read");
    }

    void anEndlessCellIsRefused()
    {
        const ReadRows<ApplicationRow> read =
            applicationsOf("Your name,Statement\nAda Fox," + QByteArray(100'001, 'x') + "\n");
        QVERIFY(read.rows.empty());
        QCOMPARE(read.refusals.at(0).column, 2);
    }

    void anIgnoredColumnIsListedAndNoAnswer()
    {
        const CsvTable table = tableOf("Your name,Score,Age\nAda Fox,3,77\n");
        const Result<ColumnMapping> mapping =
            changeMapping(guessMapping(ImportKind::Applications, table.header()), "ignore=Score,ignore=Age");
        const auto read = valueOf(readApplications(table, valueOf(mapping)));
        QCOMPARE(read.unusedColumns, (QStringList{"Score", "Age"}));
        QVERIFY(read.rows.at(0).content.answers.empty());
    }

    void memberOfNothingIsAnAnswer()
    {
        const ReadRows<ApplicationRow> read = applicationsOf(
            "Your name,Organisations\nAda Fox,None\nIdris Okafor,\nMina Patel,\"Unite; GMB\"\n");
        QCOMPARE(read.rows.at(0).organisations, std::optional<QStringList>(QStringList()));
        QVERIFY(!read.rows.at(1).organisations);
        QCOMPARE(read.rows.at(2).organisations, std::optional<QStringList>({"Unite", "GMB"}));
    }
};

QTEST_GUILESS_MAIN(TestApplicationReader)
#include "tst_applicationreader.moc"
