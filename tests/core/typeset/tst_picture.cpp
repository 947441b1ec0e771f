// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/picture.h"
#include "tests/core/typeset/samples.h"

#include <QTest>

using namespace rosette::typeset;

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJpegTellsItsSize()
    {
        const auto image = Image::fromJpeg(samples::portraitBytes(1));
        QVERIFY(image);
        QCOMPARE(image->pixelWidth(), 420);
        QCOMPARE(image->pixelHeight(), 504);
        QCOMPARE(image->components(), 3);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = samples::portraitBytes(1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n and so on and on");
        QTest::newRow("only the start") << good.left(4);
        QTest::newRow("cut before the frame") << good.left(100);
        QByteArray arithmetic = good;
        arithmetic[arithmetic.indexOf("\xFF\xC0") + 1] = '\xC9';
        QTest::newRow("arithmetic coding") << arithmetic;
        QByteArray deep = good;
        deep[deep.indexOf("\xFF\xC0") + 4] = 12;
        QTest::newRow("twelve bits") << deep;
        QByteArray fourComponents = good;
        fourComponents[fourComponents.indexOf("\xFF\xC0") + 9] = 4;
        QTest::newRow("four components") << fourComponents;
        QByteArray flat = good;
        flat.replace(flat.indexOf("\xFF\xC0") + 5, 2, QByteArray(2, '\0'));
        QTest::newRow("no height") << flat;
    }

    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!Image::fromJpeg(bytes));
    }

    void aRadiusLargerThanTheAreaMakesACircle()
    {
        QCOMPARE(Path::roundedRectangle({0, 0, 10, 10}, 99), Path::circle({5, 5}, 5));
        QCOMPARE(Path::roundedRectangle({0, 0, 10, 10}, 0), Path::rectangle({0, 0, 10, 10}));
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
