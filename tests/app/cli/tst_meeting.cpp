// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// The agenda and the minutes of a meeting of the demo, as an officer gets them.
class TestMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->must(QStringLiteral("demo create nc.rosette"));
    }

    void theAgendaSaysWhoLeavesAndWhy()
    {
        const ProcessResult agenda = m_folder->onFile(QStringLiteral("meeting agenda"));
        QCOMPARE(agenda.exitCode, 0);
        QVERIFY(agenda.standardOutput.contains(QStringLiteral("Sam Whitlock out")));
        QVERIFY(agenda.standardOutput.contains(QStringLiteral("what their reviews say plays no part in it")));
        const QJsonArray items = QJsonDocument::fromJson(
            m_folder->onFile(QStringLiteral("meeting agenda --json")).standardOutput.toUtf8())
                                     .object()
                                     .value(QStringLiteral("items"))
                                     .toArray();
        QCOMPARE(items.size(), qsizetype(2));
        QCOMPARE(items[0].toObject().value(QStringLiteral("motion")).toInt(), 14);
        QCOMPARE(items[0].toObject().value(QStringLiteral("part")).toString(), QStringLiteral("interests"));
        QCOMPARE(items[1].toObject().value(QStringLiteral("return")).toArray(),
            QJsonArray{QStringLiteral("Sam Whitlock")});
    }

    void theAgendaIsForOfficers()
    {
        QCOMPARE(m_folder->onFile(QStringLiteral("--as \"Bea Castellan\" meeting agenda")).exitCode, 4);
    }

    void minutesAreWrittenInEachForm_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-1.7");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("Fairfield");
    }

    void minutesAreWrittenInEachForm()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        QCOMPARE(m_folder->onFile(QStringLiteral("meeting minutes --out m")).exitCode, 3); // none was held
        m_folder->mustOnFile(QStringLiteral("meeting begin"));
        QVERIFY(m_folder->onFile(QStringLiteral("meeting begin")).exitCode != 0);
        m_folder->mustOnFile(QStringLiteral("meeting end"));
        m_folder->mustOnFile(
            QStringLiteral("meeting minutes --day 2026-10-07 --format %1 --out m").arg(format));
        QVERIFY(m_folder->read(QStringLiteral("m")).startsWith(begins));
        QCOMPARE(m_folder->onFile(QStringLiteral("meeting minutes --day 2026-10-08 --out n")).exitCode, 3);
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
