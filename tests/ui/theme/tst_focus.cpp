// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/focusvisibility.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace rosette;

class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void theRingShowsForKeysAndNotForThePointer()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(QStringLiteral("First"));
        auto *second = new QPushButton(QStringLiteral("Second"));
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!FocusVisibility::instance().isVisibleOn(first));
        QVERIFY(!frameOn(window));
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(FocusVisibility::instance().isVisibleOn(second));
        QFocusFrame *frame = frameOn(window);
        QVERIFY(frame);
        QCOMPARE(frame->widget(), second);
        // Two pixels of gap and two of ring, on each side.
        QCOMPARE(frame->size(), second->size() + QSize(8, 8));
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!frameOn(window));
    }

    void aWidgetMayPaintItsOwn()
    {
        QLineEdit field;
        FocusVisibility::paintOwnFocus(field);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A);
        QVERIFY(FocusVisibility::instance().isVisibleOn(&field));
        QVERIFY(!frameOn(window));
        field.setParent(nullptr);
    }

private:
    static QFocusFrame *frameOn(const QWidget &window)
    {
        for (QFocusFrame *frame : window.findChildren<QFocusFrame *>())
            if (frame->isVisible())
                return frame;
        return nullptr;
    }
};

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
