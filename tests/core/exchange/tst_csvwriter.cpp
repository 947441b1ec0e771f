// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rosette;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhereNeeded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << "Ada Fox" << QByteArray("Ada Fox");
        QTest::newRow("empty") << "" << QByteArray();
        QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
        QTest::newRow("quote") << "a\"b" << QByteArray("\"a\"\"b\"");
        QTest::newRow("line feed") << "a\nb" << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << "a\rb" << QByteArray("\"a\rb\"");
        QTest::newRow("outer space") << " a" << QByteArray("\" a\"");
        QTest::newRow("accents") << "José" << QByteArray("Jos\xC3\xA9");
        QTest::newRow("formula is kept") << "=1+1" << QByteArray("=1+1");
    }

    void quotesOnlyWhereNeeded()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void defusesWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << "=HYPERLINK(1)" << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("plus") << "+44 20" << QByteArray("'+44 20");
        QTest::newRow("minus") << "-2+3" << QByteArray("'-2+3");
        QTest::newRow("at") << "@SUM(1)" << QByteArray("'@SUM(1)");
        QTest::newRow("tab") << "\t=1" << QByteArray("\"'\t=1\"");
        QTest::newRow("carriage return") << "\r=1" << QByteArray("\"'\r=1\"");
        QTest::newRow("inside is harmless") << "a=1" << QByteArray("a=1");
    }

    void defusesWhatASpreadsheetWouldRun()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text, FormulaGuard::Defuse), "cell");
    }

    void rowsEndAsTheStandardSays()
    {
        CsvWriter writer;
        writer.addRow({"a", "b"});
        writer.addRow({"1,5", ""});
        QCOMPARE(writer.bytes(), QByteArray("a,b\r\n\"1,5\",\r\n"));
    }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(20261007);
        const QString letters = QStringLiteral("ab,;\t\"\n\r é=");
        for (int file = 0; file < 300; ++file) {
            QList<QStringList> rows;
            CsvWriter writer(FormulaGuard::Keep);
            const int columns = random.bounded(1, 6);
            for (int row = 0; row < 8; ++row) {
                QStringList cells{QStringLiteral("x")}; // so that no row is blank
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (int length = random.bounded(6); length > 0; --length)
                        cell += letters.at(random.bounded(static_cast<int>(letters.size())));
                    cells += cell;
                }
                rows += cells;
                writer.addRow(cells);
            }
            const Result<CsvTable> table = readCsv(writer.bytes(), {std::nullopt, ','});
            QVERIFY(table.has_value());
            QCOMPARE(table->header(), rows.front());
            QCOMPARE(table->rowCount(), rows.size() - 1);
            for (qsizetype row = 0; row < table->rowCount(); ++row)
                for (qsizetype column = 0; column <= columns; ++column)
                    QCOMPARE(table->text(row, column), rows.at(row + 1).at(column));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
