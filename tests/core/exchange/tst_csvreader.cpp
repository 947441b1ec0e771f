// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvscanner.h"

#include <QTest>

using namespace rosette;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const CsvTable &table)
{
    Rows rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.cellCount(row); ++column)
            cells += table.text(row, column);
        rows += cells;
    }
    return rows;
}

CsvTable read(const QByteArray &bytes)
{
    const Result<CsvTable> table = readCsv(bytes);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWayOfWritingIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<Rows>("rows");
        const QStringList ab{"a", "b"};
        QTest::newRow("lf") << QByteArray("a,b\n1,2\n") << ab << Rows{{"1", "2"}};
        QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n") << ab << Rows{{"1", "2"}};
        QTest::newRow("lone cr") << QByteArray("a,b\r1,2\r") << ab << Rows{{"1", "2"}};
        QTest::newRow("no final line end") << QByteArray("a,b\n1,2") << ab << Rows{{"1", "2"}};
        QTest::newRow("empty last cell") << QByteArray("a,b\n1,") << ab << Rows{{"1", ""}};
        QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << ab << Rows{{"1", "2"}};
        QTest::newRow("comma in quotes") << QByteArray("a,b\n\"1,5\",2\n") << ab << Rows{{"1,5", "2"}};
        QTest::newRow("doubled quotes")
            << QByteArray("a,b\n\"say \"\"yes\"\"\",\"\"\"\"\n") << ab << Rows{{"say \"yes\"", "\""}};
        QTest::newRow("lines in quotes")
            << QByteArray("a,b\n\"1\r\n2\n3\",4\n") << ab << Rows{{"1\r\n2\n3", "4"}};
        QTest::newRow("quoted empty cell") << QByteArray("a,b\n\"\",2\n") << ab << Rows{{"", "2"}};
        QTest::newRow("quote inside a plain cell")
            << QByteArray("a,b\n5\" pipe,2\n") << ab << Rows{{"5\" pipe", "2"}};
        QTest::newRow("spaces are kept") << QByteArray("a,b\n 1 ,  2\n") << ab << Rows{{" 1 ", "  2"}};
        QTest::newRow("space before a quote") << QByteArray("a,b\n \"1\",2\n") << ab << Rows{{" \"1\"", "2"}};
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n") << ab << Rows{{"1,5", "2"}};
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2;3\n") << ab << Rows{{"1,5", "2;3"}};
        QTest::newRow("named delimiter") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << ab << Rows{{"1", "2"}};
        QTest::newRow("named tab") << QByteArray("SEP=\t\na\tb\n1\t2\n") << ab << Rows{{"1", "2"}};
        QTest::newRow("byte order mark before a quote")
            << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2\n") << ab << Rows{{"1", "2"}};
        QTest::newRow("question with commas, semicolons between")
            << QByteArray("a;Why, in brief, you, really?\n1;because\n2;well, so\n")
            << QStringList{"a", "Why, in brief, you, really?"} << Rows{{"1", "because"}, {"2", "well, so"}};
        QTest::newRow("one column") << QByteArray("a\n1\n2\n") << QStringList{"a"} << Rows{{"1"}, {"2"}};
        QTest::newRow("header only") << QByteArray("a,b\n") << ab << Rows{};
        QTest::newRow("ragged rows are kept")
            << QByteArray("a,b\n1\n1,2,3\n") << ab << Rows{{"1"}, {"1", "2", "3"}};
        QTest::newRow("repeated headers")
            << QByteArray("v,v\n1,2\n") << QStringList{"v", "v"} << Rows{{"1", "2"}};
    }

    void readsEveryWayOfWritingIt()
    {
        QFETCH(QByteArray, bytes);
        const Result<CsvTable> table = readCsv(bytes);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QTEST(table->header(), "header");
        QTEST(rowsOf(*table), "rows");
    }

    void blankLinesAreLeftOutAndCounted()
    {
        const CsvTable table = read("\r\na,b\r\n\r\n1,2\r\n,\r\n\"\",\r\n3,4\r\n\r\n");
        QCOMPARE(rowsOf(table), (Rows{{"1", "2"}, {"3", "4"}}));
        QCOMPARE(table.blankLines(), (std::vector<int>{1, 3, 5, 6, 8}));
        QCOMPARE(table.line(0), 4);
        QCOMPARE(table.line(1), 7);
        QCOMPARE(table.notes().size(), 1);
    }

    void aRowCarriesTheLineItStartsOn_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("lf") << QByteArray("\n");
        QTest::newRow("crlf") << QByteArray("\r\n");
        QTest::newRow("cr") << QByteArray("\r");
    }

    void aRowCarriesTheLineItStartsOn()
    {
        QFETCH(QByteArray, end);
        const CsvTable table = read("a,b" + end + "\"1" + end + end + "1\",2" + end + "3,4" + end);
        QCOMPARE(table.line(0), 2);
        QCOMPARE(table.line(1), 5);
    }

    void refusesWhatHasNoOneReading_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("text after a quote")
            << QByteArray("a,b\n1,\"2\" x\n3,4\n5,6\n") << "Line 2, character 6: there is text after";
        QTest::newRow("space after a quote") << QByteArray("a,b\n\"1\" ,2\n") << "Line 2, character 4";
        QTest::newRow("counted in characters") << QByteArray("a,b\nJos\xC3\xA9,\"2\"x\n") << "character 9";
        QTest::newRow("never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8\n")
                                      << "Line 3, character 3: a quotation mark opens here";
        QTest::newRow("never closed after lines in quotes")
            << QByteArray("a,b\n\"1\n\n\",\"2\n") << "Line 4, character 3";
        QTest::newRow("no header") << QByteArray("\n\n,,\n") << "no line with the names";
        QTest::newRow("too many columns") << QByteArray(5000, ',') + "a\n"
                                          << "5001 columns";
    }

    void refusesWhatHasNoOneReading()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const Result<CsvTable> table = readCsv(bytes);
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, ErrorCode::InvalidInput);
        QVERIFY2(table.error().message.contains(words), qPrintable(table.error().message));
    }

    void aChosenDelimiterIsUsed()
    {
        const Result<CsvTable> table = readCsv("a,b;c\n1,2;3\n", {std::nullopt, ';'});
        QVERIFY(table.has_value());
        QCOMPARE(table->header(), (QStringList{"a,b", "c"}));
    }

    void aRowIsGivenBackAsOneRecord()
    {
        const CsvTable table = read("a;b\n1,5;say \"\"\n\"x\ny\";2\n");
        QCOMPARE(table.rowText(0), QStringLiteral("\"1,5\",\"say \"\"\"\"\""));
        QCOMPARE(table.rowText(1), QStringLiteral("\"x\ny\",2"));
        QCOMPARE(table.rowText(7), QString());
    }

    void aMissingCellIsEmpty()
    {
        const CsvTable table = read("a,b\n1\n");
        QVERIFY(table.isRagged(0));
        QVERIFY(table.cell(0, 1).isEmpty());
        QVERIFY(table.cell(0, -1).isEmpty());
        QVERIFY(table.cell(9, 0).isEmpty());
        QCOMPARE(CsvTable().rowCount(), 0);
    }

    void anAssumedEncodingIsSaid()
    {
        const CsvTable table = read("name\nJos\xE9\n");
        QCOMPARE(table.text(0, 0), QStringLiteral("José"));
        QVERIFY(table.notes().join(u' ').contains(QStringLiteral("Windows-1252")));
    }

    void theBytesGivenAreNotTouched()
    {
        QByteArray bytes("a,b\n\"1\"\"1\",\"2\"\"\"\"2\"\n");
        const QByteArray before(bytes.constData(), bytes.size());
        const CsvTable table = read(bytes);
        QCOMPARE(rowsOf(table), (Rows{{"1\"1", "2\"\"2"}}));
        QCOMPARE(bytes, before);
    }

    void theDemocracyClubHeadersAreRead_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("dc-candidates-csv-2015.header.csv") << 30;
        QTest::newRow("dc-candidates-csv-2019.header.csv") << 41;
        QTest::newRow("dc-candidates-csv-legacy-2026.header.csv") << 53;
        QTest::newRow("dc-data-export-core-2024.header.csv") << 11;
    }

    void theDemocracyClubHeadersAreRead()
    {
        QFile file(
            QStringLiteral(ROSETTE_TEST_DATA "/formats/") + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTEST(static_cast<int>(read(file.readAll()).header().size()), "columns");
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
