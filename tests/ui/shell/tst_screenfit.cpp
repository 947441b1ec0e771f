// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenfit.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace rosette;

class ScreenFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowNeedsRoomForItsFrameToo_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("small") << QSize(1000, 700) << true;
        QTest::newRow("as large as the screen") << QSize(1280, 800) << false;
        QTest::newRow("the title bar is cut off") << QSize(1276, 761) << false;
        QTest::newRow("just so") << QSize(1276, 760) << true;
        QTest::newRow("too wide") << QSize(1277, 700) << false;
    }
    void aWindowNeedsRoomForItsFrameToo()
    {
        QFETCH(QSize, size);
        QTEST(fitsOn(QSize(1280, 800), size, QMargins(2, 38, 2, 2)), "fits");
    }

    void whatDoesNotFitOpensMaximised()
    {
        QWidget window;
        window.resize(window.screen()->availableSize());
        fitOnScreen(window);
        QVERIFY(window.isMaximized());
    }

    void whatFitsKeepsItsSize()
    {
        QWidget window;
        const QSize half = window.screen()->availableSize() / 2;
        window.resize(half);
        fitOnScreen(window);
        QVERIFY(!window.isMaximized());
        QCOMPARE(window.size(), half);
    }
};

QTEST_MAIN(ScreenFitTest)
#include "tst_screenfit.moc"
