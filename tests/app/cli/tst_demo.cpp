// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// The demo committee on the command line: it is the same time there as in its windows.
class Demo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.must(QStringLiteral("demo create demo.rosette")); }

    void theDeskIsThatOfTheStorysDay()
    {
        const QJsonObject desk = jsonOf(m_folder.run(QStringLiteral("-f demo.rosette desk --json")));
        const QJsonArray dates = desk[QLatin1String("dates")].toArray();
        QVERIFY(!dates.isEmpty());
        QCOMPARE(
            dates[0][QLatin1String("when")][QLatin1String("date")].toString(), QStringLiteral("2026-10-09"));
        QVERIFY(!desk[QLatin1String("votes")].toArray().isEmpty());
    }

    void whatIsDoneIsRecordedOnThatDay()
    {
        const ProcessResult cast =
            m_folder.run(QStringLiteral("-f demo.rosette ballot cast --motion 14 --choice for"));
        QVERIFY2(cast.exitCode == 0, inWords(cast).constData());
        const QJsonObject records =
            jsonOf(m_folder.run(QStringLiteral("-f demo.rosette records list --json")));
        const QJsonObject last = records[QLatin1String("records")].toArray()[0].toObject();
        QVERIFY2(last[QLatin1String("at")].toString().startsWith(QLatin1String("2026-10-07")),
            QJsonDocument(last).toJson().constData());
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(Demo)
#include "tst_demo.moc"
