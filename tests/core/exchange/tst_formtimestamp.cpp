// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"
#include "core/exchange/formtimestamp.h"

#include <QTest>

using namespace rosette;

class TestFormTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timestampsBecomeInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dayFirst"); // empty: refused
        QTest::addColumn<QString>("monthFirst");
        const auto add = [](const char *text, const char *dayFirst, const char *monthFirst) {
            QTest::newRow(text) << text << dayFirst << monthFirst;
        };
        add("9/8/2026 14:28:27", "2026-08-09T13:28:27.000Z", "2026-09-08T13:28:27.000Z");
        add("09/08/2026 14:28", "2026-08-09T13:28:00.000Z", "2026-09-08T13:28:00.000Z");
        add("9.8.2026 2:28:27 pm", "2026-08-09T13:28:27.000Z", "2026-09-08T13:28:27.000Z");
        add("9-8-2026 12:05 AM", "2026-08-08T23:05:00.000Z", "2026-09-07T23:05:00.000Z");
        add("9/8/2026", "2026-08-08T23:00:00.000Z", "2026-09-07T23:00:00.000Z");
        add("2026-08-09 14:28:27", "2026-08-09T13:28:27.000Z", "2026-08-09T13:28:27.000Z");
        add("2026-08-09T14:28:27Z", "2026-08-09T14:28:27.000Z", "2026-08-09T14:28:27.000Z");
        add("2026-08-09T14:28:27.123+02:00", "2026-08-09T12:28:27.000Z", "2026-08-09T12:28:27.000Z");
        add("2026/08/09 2:28:27 PM GMT+1", "2026-08-09T13:28:27.000Z", "2026-08-09T13:28:27.000Z");
        add("2026/08/09 2:28:27 PM GMT", "2026-08-09T14:28:27.000Z", "2026-08-09T14:28:27.000Z");
        add("2026/12/09 2:28:27 pm BST", "2026-12-09T13:28:27.000Z", "2026-12-09T13:28:27.000Z");
        add("1/12/2026 14:28:27", "2026-12-01T14:28:27.000Z", "2026-01-12T14:28:27.000Z");
        add("13/8/2026 9:00", "2026-08-13T08:00:00.000Z", "");
        add("8/13/2026 9:00", "", "2026-08-13T08:00:00.000Z");
        // London's clocks went back on 25 October 2026 at 02:00 BST: the first 01:30 is meant.
        add("2026-10-25 01:30", "2026-10-25T00:30:00.000Z", "2026-10-25T00:30:00.000Z");
        add("31/4/2026 9:00", "", "");
        add("29/2/2026 9:00", "", "");
        add("9/8/26 9:00", "", "");
        add("9/8/2026 25:00", "", "");
        add("9/8/2026 13:00 pm", "", "");
        add("9/8/2026 9:00 EEST", "", "");
        add("yesterday", "", "");
        add("", "", "");
        add("9/8/2026 9:00 GMT+99", "", "");
    }

    void timestampsBecomeInstants()
    {
        QFETCH(QString, text);
        const std::optional<FormTimestamp> timestamp = readFormTimestamp(text);
        const auto instant = [&timestamp](DayOrder order) {
            const QDateTime found = timestamp ? instantOf(*timestamp, order) : QDateTime();
            return found.isValid() ? instantText(found) : QString();
        };
        QTEST(instant(DayOrder::DayFirst), "dayFirst");
        QTEST(instant(DayOrder::MonthFirst), "monthFirst");
    }

    void onlySomeTellDayFromMonth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("proven"); // -1: none
        QTest::addColumn<bool>("ambiguous");
        QTest::newRow("ambiguous") << "9/8/2026 9:00" << -1 << true;
        QTest::newRow("the same both ways") << "8/8/2026 9:00" << -1 << false;
        QTest::newRow("day first") << "13/8/2026 9:00" << 0 << false;
        QTest::newRow("month first") << "8/13/2026 9:00" << 1 << false;
        QTest::newRow("year first") << "2026-09-08 9:00" << -1 << false;
        QTest::newRow("no date at all") << "31/31/2026 9:00" << -1 << false;
    }

    void onlySomeTellDayFromMonth()
    {
        QFETCH(QString, text);
        const std::optional<FormTimestamp> timestamp = readFormTimestamp(text);
        QVERIFY(timestamp.has_value());
        const std::optional<DayOrder> proven = timestamp->provenOrder();
        QTEST(!proven ? -1 : *proven == DayOrder::DayFirst ? 0 : 1, "proven");
        QTEST(timestamp->isAmbiguous(), "ambiguous");
    }
};

QTEST_GUILESS_MAIN(TestFormTimestamp)
#include "tst_formtimestamp.moc"
