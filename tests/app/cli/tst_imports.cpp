// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// Imports as a person runs them: seen before they are stored, rows that are refused named and kept beside.
class Imports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCommittee(m_prepared); }

    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->copyFrom(m_prepared, QStringLiteral("nc.rosette"));
    }

    void aPreviewStoresNothing()
    {
        m_folder->write(QStringLiteral("people.csv"), "Full name,Group\nKim Ash,Union Line\n");
        const QString line = QStringLiteral(
            "candidacy import nec-clp people.csv --map \"candidate=Full name\" --map slate=Group");
        const ProcessResult preview = m_folder->onFile(line + QStringLiteral(" --preview"));
        QCOMPARE(preview, (ProcessResult{0,
                              QStringLiteral("1 rows in: 1 created, 0 matched, 0 updated, 0 refused.\n"
                                             "Columns used: candidate=Full name,slate=Group\n"),
                              QStringLiteral("This is a preview; nothing was stored.\n")}));
        QCOMPARE(m_folder->onFile(QStringLiteral("candidacy show nec-clp \"Kim Ash\"")).exitCode, 3);
        QCOMPARE(m_folder->onFile(line).exitCode, 0);
        QCOMPARE(m_folder->onFile(QStringLiteral("candidacy show nec-clp \"Kim Ash\"")).exitCode, 0);
        QVERIFY(m_folder->onFile(line).standardOutput.startsWith(
            QLatin1String("1 rows in: 0 created, 1 matched, 0 updated, 0 refused.\n")));
    }

    void rowsThatAreRefusedAreNamedAndTheOthersStored()
    {
        m_folder->write(QStringLiteral("more.csv"), "name,role,voting,from,to\n"
                                                    "Pat Hill,member,yes,yesterday,\n"
                                                    "Sam Vale,member,yes,2026-02-01,\n");
        const ProcessResult result = m_folder->onFile(QStringLiteral("seat import more.csv"));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.standardOutput.startsWith(
                     QLatin1String("2 rows in: 1 created, 0 matched, 0 updated, 1 refused.\n")),
            inWords(result).constData());
        QVERIFY2(result.standardError.startsWith(QLatin1String("rosette-cli: Line 2, column 4 (from): ")),
            inWords(result).constData());
        QVERIFY2(
            result.standardError.contains(QLatin1String("more.refused.csv")), inWords(result).constData());
        QVERIFY(m_folder->read(QStringLiteral("more.refused.csv")).contains("Pat Hill"));
        QCOMPARE(m_folder->onFile(QStringLiteral("seat show \"Sam Vale\"")).exitCode, 0);

        const QJsonObject json =
            jsonOf(m_folder->onFile(QStringLiteral("seat import more.csv --preview --json")));
        QCOMPARE(json[QLatin1String("schema")].toString(), QStringLiteral("rosette/import/1"));
        QCOMPARE(json[QLatin1String("matched")].toInt(), 1);
        QCOMPARE(json[QLatin1String("refusals")][0][QLatin1String("line")].toInt(), 2);
        QVERIFY(!json[QLatin1String("stored")].toBool());
    }

    void datesThatCanBeReadTwoWaysAreAskedFor()
    {
        m_folder->write(QStringLiteral("responses.csv"),
            "Timestamp,Email Address,Full name,Why do you ask for our support?\n"
            "9/8/2026 10:00:00,joe@example.org,Joe Bright,Because.\n");
        const QString line = QStringLiteral("application import nec-clp responses.csv");
        const ProcessResult asked = m_folder->onFile(line);
        QCOMPARE(asked.exitCode, 7);
        QCOMPARE(m_folder->onFile(line + QStringLiteral(" --day-first --month-first")).exitCode, 2);
        QCOMPARE(m_folder->onFile(line + QStringLiteral(" --day-first")).exitCode, 0);
        const QJsonObject json =
            jsonOf(m_folder->onFile(QStringLiteral("application show \"Joe Bright\" --json")));
        QVERIFY2(json[QLatin1String("revisions")][0][QLatin1String("receivedAt")].toString().startsWith(
                     QLatin1String("2026-08-09")),
            QJsonDocument(json).toJson().constData());
    }

    void aWrongMappingNamesTheColumnsThereAre()
    {
        m_folder->write(QStringLiteral("people.csv"), "Full name,Group\nKim Ash,Union Line\n");
        const ProcessResult result =
            m_folder->onFile(QStringLiteral("candidacy import nec-clp people.csv --map candidate=Nom"));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.standardError.contains(QLatin1String("Full name")), inWords(result).constData());
    }

private:
    CliFolder m_prepared;
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(Imports)
#include "tst_imports.moc"
