// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/importplan.h"
#include "core/exchange/nearestname.h"

#include <QTest>

using namespace rosette;

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewIsSummedUp()
    {
        ImportPreview preview;
        QCOMPARE(inWords(preview),
            QStringLiteral("0 rows: none new, none already there, none to be updated, none refused."));
        preview.rows.push_back({{2, 0}, RowOutcome::Created, QStringLiteral("Ada Fox"), {}});
        QVERIFY(inWords(preview).startsWith(QStringLiteral("1 row: 1 new")));
        preview.rows.push_back({{3, 1}, RowOutcome::Updated, QStringLiteral("Idris Okafor"), {}});
        preview.refusals.push_back({4, 0, {}, QStringLiteral("No."), {}});
        QCOMPARE(inWords(preview),
            QStringLiteral("3 rows: 1 new, none already there, 1 to be updated, 1 refused."));
        QCOMPARE(
            preview.rowsIn(), preview.created() + preview.matched() + preview.updated() + preview.refused());
    }

    void theReportIsCsvThatASpreadsheetOpensSafely()
    {
        const std::vector<ImportRefusal> refusals{
            {3, 2, QStringLiteral("=SUM(A1)"), QStringLiteral("“x” is not a date."),
                QStringLiteral("=cmd|' /C calc'!A0,\"b\"\"\"")},
            {5, 0, {}, QStringLiteral("The row has 1 cells and the file 2 columns."),
                QStringLiteral("a\nb")}};
        const QByteArray report = refusalReport(refusals);
        QVERIFY(report.startsWith("line,column,column_name,reason,row\r\n"));
        const Result<CsvTable> table = readCsv(report);
        QVERIFY(table.has_value());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->text(0, 0), QStringLiteral("3"));
        QCOMPARE(table->text(0, 2), QStringLiteral("'=SUM(A1)"));
        QCOMPARE(table->text(0, 4), QStringLiteral("'=cmd|' /C calc'!A0,\"b\"\"\""));
        QCOMPARE(table->text(1, 1), QString());
        QCOMPARE(table->text(1, 4), QStringLiteral("a\nb"));
    }

    void theNearestNameIsASlipAway_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("a letter") << "Ada Fix"
                                  << "Ada Fox";
        QTest::newRow("accents and case") << "JOSE NUÑEZ"
                                          << "José Núñez";
        QTest::newRow("letters missing") << "Idris Okfor"
                                         << "Idris Okafor";
        QTest::newRow("the nearer of two") << "Ada Foxx"
                                           << "Ada Fox";
        QTest::newRow("too far") << "Mina Patel"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void theNearestNameIsASlipAway()
    {
        QFETCH(QString, text);
        const QStringList names{"Idris Okafor", "Ada Foxglove", "Ada Fox", "José Núñez"};
        QTEST(nearestName(text, names).value_or(QString()), "nearest");
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
