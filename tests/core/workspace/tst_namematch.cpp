// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/namematch.h"

#include <QTest>

using namespace rosette;

class NameMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFindsTheOneThingItFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("index");
        QTest::newRow("whole name") << "Ada Fox" << 0;
        QTest::newRow("other capitals and accents") << "zoe hart" << 2;
        QTest::newRow("beginning") << "Ben" << 1;
        QTest::newRow("beginnings of words") << "ad fox" << 0;
        QTest::newRow("surname") << "Hart" << 2;
        QTest::newRow("id") << "id-1" << 1;
        QTest::newRow("a name wins over the beginning of an id") << "Ada" << 0;
        QTest::newRow("words win over the beginning of an id") << "ada f" << 0;
        QTest::newRow("beginning of an id") << "ada0" << 5;
        QTest::newRow("exact wins over the beginning of another") << "Ann" << 4;
    }
    void aNameFindsTheOneThingItFits()
    {
        QFETCH(QString, text);
        QFETCH(int, index);
        const Result<std::size_t> found = matchName(QStringLiteral("seat"), text, things());
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(static_cast<int>(*found), index);
    }

    void severalNamesAreListed()
    {
        const Result<std::size_t> found = matchName(QStringLiteral("seat"), QStringLiteral("A"), things());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Usage);
        QVERIFY(found.error().message.contains(QStringLiteral("Ada Fox")));
        QVERIFY(found.error().message.contains(QStringLiteral("Anna Fox")));
    }

    void aMisspellingSuggestsTheNearest()
    {
        const Result<std::size_t> found =
            matchName(QStringLiteral("seat"), QStringLiteral("Ben Hael"), things());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QCOMPARE(found.error().message,
            QStringLiteral("There is no seat called “Ben Hael”. Did you mean Ben Hale?"));
    }

    void nothingFitsNothing()
    {
        QCOMPARE(matchName(QStringLiteral("seat"), QString(), things()).error().code, ErrorCode::NotFound);
        QCOMPARE(matchName(QStringLiteral("seat"), QStringLiteral("Xavier Quorn"), {}).error().code,
            ErrorCode::NotFound);
    }

private:
    static std::vector<QStringList> things()
    {
        return {{QStringLiteral("Ada Fox"), QStringLiteral("id-0")},
            {QStringLiteral("Ben Hale"), QStringLiteral("id-1")},
            {QStringLiteral("Zoë Hart"), QStringLiteral("id-2")},
            {QStringLiteral("Anna Fox"), QStringLiteral("id-3")},
            {QStringLiteral("Ann"), QStringLiteral("id-4")},
            {QStringLiteral("Cal Reid"), QStringLiteral("ada0-5")}};
    }
};

QTEST_GUILESS_MAIN(NameMatchTest)
#include "tst_namematch.moc"
