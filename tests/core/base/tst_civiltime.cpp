// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"
#include "core/base/clock.h"

#include <QTest>

#include <ctime>

using namespace rosette;

namespace {

/// 2026: summer time begins on 29 March at 01:00 UTC and ends on 25 October at 01:00 UTC.
QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString(text), Qt::ISODate).toUTC();
}

} // namespace

class TestCivilTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void theLastInstantOfATimeIsKnown_data();
    void theLastInstantOfATimeIsKnown();
    void anInstantHasADateInLondon_data();
    void anInstantHasADateInLondon();
    void instantsAreStoredInUtc();
    void instantsComeBack_data();
    void instantsComeBack();
    void everyHourOfAYearComesBack();
    void brokenInstantsAreInvalid_data();
    void brokenInstantsAreInvalid();
    void datesAreParsed_data();
    void datesAreParsed();
    void timesAreSaidInWords_data();
    void timesAreSaidInWords();
    void datesAreSaidInWords();
    void aClockStandsStillUntilItIsMoved();
    void todayIsTheDateInLondon();
};

/// Nothing here may depend on where the computer is.
void TestCivilTime::initTestCase_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("in London") << QByteArray("Europe/London");
    QTest::newRow("in UTC") << QByteArray("UTC");
    QTest::newRow("in Auckland") << QByteArray("Pacific/Auckland");
    QTest::newRow("in Los Angeles") << QByteArray("America/Los_Angeles");
}

void TestCivilTime::init()
{
    QFETCH_GLOBAL(QByteArray, zone);
    qputenv("TZ", zone);
    ::tzset();
}

void TestCivilTime::theLastInstantOfATimeIsKnown_data()
{
    QTest::addColumn<CivilTime>("civil");
    QTest::addColumn<QDateTime>("instant");
    const QTime noon(12, 0);
    const auto row = [](const char *name, const CivilTime &civil, const char *instant) {
        QTest::newRow(name) << civil << utc(instant);
    };
    row("noon in winter", {QDate(2026, 11, 12), noon}, "2026-11-12T12:00:00Z");
    row("noon in summer", {QDate(2026, 7, 1), noon}, "2026-07-01T11:00:00Z");
    row("day in winter", {QDate(2026, 11, 12), {}}, "2026-11-12T23:59:59.999Z");
    row("day in summer", {QDate(2026, 7, 1), {}}, "2026-07-01T22:59:59.999Z");
    row("midnight at the end", {QDate(2026, 7, 1), QTime(23, 59), true}, "2026-07-01T22:59:59.999Z");
    row("midnight at the start", {QDate(2026, 7, 1), QTime(0, 0)}, "2026-06-30T23:00:00Z");
    row("day of the change in spring", {QDate(2026, 3, 29), {}}, "2026-03-29T22:59:59.999Z");
    row("before the change in spring", {QDate(2026, 3, 29), QTime(0, 59)}, "2026-03-29T00:59:00Z");
    row("after the change in spring", {QDate(2026, 3, 29), QTime(2, 0)}, "2026-03-29T01:00:00Z");
    row("day of the change in autumn", {QDate(2026, 10, 25), {}}, "2026-10-25T23:59:59.999Z");
    row("before the change in autumn", {QDate(2026, 10, 25), QTime(0, 59)}, "2026-10-24T23:59:00Z");
    row("after the change in autumn", {QDate(2026, 10, 25), QTime(2, 0)}, "2026-10-25T02:00:00Z");
    row("an hour that comes twice", {QDate(2026, 10, 25), QTime(1, 30)}, "2026-10-25T01:30:00Z");
}

void TestCivilTime::theLastInstantOfATimeIsKnown()
{
    QFETCH(CivilTime, civil);
    QFETCH(QDateTime, instant);
    QCOMPARE(lastInstantOf(civil), instant);
    QCOMPARE(lastInstantOf(civil).timeSpec(), Qt::UTC);
}

void TestCivilTime::anInstantHasADateInLondon_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QDate>("date");
    QTest::newRow("summer, before midnight") << utc("2026-07-01T22:59:59.999Z") << QDate(2026, 7, 1);
    QTest::newRow("summer, midnight") << utc("2026-07-01T23:00:00Z") << QDate(2026, 7, 2);
    QTest::newRow("winter, before midnight") << utc("2026-11-12T23:59:59.999Z") << QDate(2026, 11, 12);
    QTest::newRow("winter, midnight") << utc("2026-11-13T00:00:00Z") << QDate(2026, 11, 13);
    QTest::newRow("leap day") << utc("2028-02-29T12:00:00Z") << QDate(2028, 2, 29);
    QTest::newRow("another zone") << QDateTime::fromString("2026-07-02T03:00:00+12:00", Qt::ISODate)
                                  << QDate(2026, 7, 1);
}

void TestCivilTime::anInstantHasADateInLondon()
{
    QFETCH(QDateTime, instant);
    QFETCH(QDate, date);
    QCOMPARE(civilDateOf(instant), date);
}

void TestCivilTime::instantsAreStoredInUtc()
{
    QCOMPARE(instantText(utc("2026-10-07T09:06:00Z")), QStringLiteral("2026-10-07T09:06:00.000Z"));
    QCOMPARE(instantText(QDateTime::fromString("2026-10-07T09:06:00.5+01:00", Qt::ISODateWithMs)),
        QStringLiteral("2026-10-07T08:06:00.500Z"));
    QCOMPARE(instantText(QDateTime()), QString());
}

void TestCivilTime::instantsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2026-10-07T09:06:00.000Z", "1999-12-31T23:59:59.999Z",
             "2028-02-29T00:00:00.001Z", "2026-03-29T01:30:00.000Z", "2026-10-25T00:30:00.000Z",
             "2026-10-25T01:30:00.000Z", "2026-09-26T14:30:00.000Z", "2026-03-08T10:30:00.000Z"})
        QTest::newRow(text) << QString(text);
}

void TestCivilTime::instantsComeBack()
{
    QFETCH(QString, text);
    const QDateTime instant = instantFromText(text);
    QVERIFY(instant.isValid());
    QCOMPARE(instant.timeSpec(), Qt::UTC);
    QCOMPARE(instantText(instant), text);
}

void TestCivilTime::everyHourOfAYearComesBack()
{
    QDateTime instant = utc("2026-01-01T00:30:00Z");
    for (int hour = 0; hour < 365 * 24; ++hour, instant = instant.addSecs(3600))
        QCOMPARE(instantFromText(instantText(instant)), instant);
}

void TestCivilTime::brokenInstantsAreInvalid_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-10-07", "2026-10-07T09:06:00Z", "2026-10-07T09:06:00.000",
             "2026-10-07 09:06:00.000Z", "2026-10-07T09:06:00.000+01:00", "2026-02-30T09:06:00.000Z",
             "2026-10-07T24:00:00.000Z", "2026-10-07T09:06:60.000Z", " 2026-10-07T09:06:00.000Z",
             "2026-10-07T09:06:00.000z", "2026-10-07T09:06:00,000Z"})
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(text))) << QString(text);
}

void TestCivilTime::brokenInstantsAreInvalid()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromText(text).isValid());
}

void TestCivilTime::datesAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << "2026-10-19" << QDate(2026, 10, 19);
    QTest::newRow("spaces around it") << " 2026-10-19 " << QDate(2026, 10, 19);
    QTest::newRow("leap day") << "2028-02-29" << QDate(2028, 2, 29);
    for (const char *text : {"", "2026-02-29", "2026-13-01", "2026-1-1", "19/10/2026", "2026-10-19T12:00",
             "20261019", "2026-10-19x", "19 October 2026"})
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(text))) << QString(text) << QDate();
}

void TestCivilTime::datesAreParsed()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const Result<QDate> parsed = parseDate(text);
    QCOMPARE(parsed.has_value(), date.isValid());
    if (parsed) {
        QCOMPARE(*parsed, date);
    } else {
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(parsed.error().message, QStringLiteral("“%1” is not a date such as 2026-10-19.").arg(text));
    }
}

void TestCivilTime::timesAreSaidInWords_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("words");
    QTest::newRow("noon") << QTime(12, 0) << "12 noon";
    QTest::newRow("midnight") << QTime(0, 0) << "midnight";
    QTest::newRow("evening") << QTime(18, 0) << "6 pm";
    QTest::newRow("morning") << QTime(9, 30) << "9.30 am";
    QTest::newRow("after noon") << QTime(12, 5) << "12.05 pm";
    QTest::newRow("after midnight") << QTime(0, 5) << "12.05 am";
    QTest::newRow("before midnight") << QTime(23, 59) << "11.59 pm";
}

void TestCivilTime::timesAreSaidInWords()
{
    QFETCH(QTime, time);
    QFETCH(QString, words);
    QCOMPARE(timeInWords(time), words);
}

void TestCivilTime::datesAreSaidInWords()
{
    const QDate date(2026, 10, 19);
    QCOMPARE(dateInWords(date), QStringLiteral("19 October 2026"));
    QCOMPARE(weekdayInWords(date), QStringLiteral("Monday 19 October"));
    QCOMPARE(inWords(CivilTime{date, {}}), QStringLiteral("19 October 2026"));
    QCOMPARE(inWords(CivilTime{date, QTime(12, 0)}), QStringLiteral("19 October 2026, 12 noon"));
    QCOMPARE(inWords(CivilTime{date, QTime(23, 59), true}), QStringLiteral("19 October 2026, midnight"));
}

void TestCivilTime::aClockStandsStillUntilItIsMoved()
{
    ManualClock clock(utc("2026-10-07T09:06:00Z"));
    QCOMPARE(clock.now(), utc("2026-10-07T09:06:00Z"));
    clock.advance(90);
    QCOMPARE(clock.now(), utc("2026-10-07T09:07:30Z"));
    clock.set(QDateTime::fromString("2026-12-01T10:00:00+01:00", Qt::ISODate));
    QCOMPARE(instantText(clock.now()), QStringLiteral("2026-12-01T09:00:00.000Z"));
}

void TestCivilTime::todayIsTheDateInLondon()
{
    const ManualClock clock(utc("2026-07-01T23:30:00Z"));
    QCOMPARE(clock.today(), QDate(2026, 7, 2));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
    QCOMPARE(now.timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestCivilTime)
#include "tst_civiltime.moc"
