// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace rosette;

namespace {

const QDate today(2026, 10, 7);

} // namespace

class DayEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void init()
    {
        m_edit = std::make_unique<DayEdit>(today);
        m_edit->setMaximumDate(today);
        m_edit->setDay(std::nullopt);
        m_edit->show();
    }

    void noDayIsChosenUntilSomebodyDoes()
    {
        QCOMPARE(m_edit->day(), std::optional<QDate>());
        QCOMPARE(m_edit->text(), QStringLiteral("Choose the day"));
    }
    void theFirstStepIsToday()
    {
        QTest::keyClick(m_edit.get(), Qt::Key_Up);
        QCOMPARE(m_edit->day(), std::optional(today));
        QTest::keyClick(m_edit.get(), Qt::Key_Down);
        QCOMPARE(m_edit->day(), std::optional(today.addDays(-1)));
    }
    void typingBeginsInThisMonth()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit.get(), QStringLiteral("5"));
        QTest::keyClick(m_edit.get(), Qt::Key_Tab);
        QCOMPARE(m_edit->date(), QDate(2026, 10, 5));
    }
    void aScreenReaderWritesAWholeDay()
    {
        m_edit->findChild<QLineEdit *>()->setText(QStringLiteral("6 October 2026"));
        QCOMPARE(m_edit->day(), std::optional(QDate(2026, 10, 6)));
    }
    void aScreenReaderStepsFromDayToDay()
    {
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_edit.get());
        QAccessibleValueInterface *value = field ? field->valueInterface() : nullptr;
        QVERIFY(value);
        QCOMPARE(value->minimumStepSize().toDouble(), 1.0);
        const auto step = [value](
                              int days) { value->setCurrentValue(value->currentValue().toDouble() + days); };
        QCOMPARE(value->currentValue(), value->minimumValue());
        step(1);
        QCOMPARE(m_edit->day(), std::optional(today));
        QCOMPARE(value->currentValue(), value->maximumValue());
        step(-1);
        QCOMPARE(m_edit->day(), std::optional(today.addDays(-1)));
        value->setCurrentValue(value->minimumValue());
        QCOMPARE(m_edit->day(), std::optional<QDate>());
    }
    void theCalendarOpensAtThisMonth()
    {
        m_edit->calendarWidget()->window()->show(); // as the arrow of the field does
        QCOMPARE(m_edit->calendarWidget()->monthShown(), today.month());
        QCOMPARE(m_edit->calendarWidget()->yearShown(), today.year());
        m_edit->calendarWidget()->window()->hide();
    }

    void whatIsTypedIntoTheCalendarIsLeftWithIt()
    {
        m_edit->setDay(today);
        QWidget *popup = m_edit->calendarWidget()->window();
        popup->show();
        auto *days = popup->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
        const auto words = [popup] { return popup->findChildren<QLabel *>().size(); };
        const auto before = words();
        QTest::keyClick(days, Qt::Key_2);
        QCOMPARE(words(), before + 1); // what is typed is shown above the days
        popup->hide();
        QTRY_COMPARE_WITH_TIMEOUT(words(), before, 500);
        QCOMPARE(m_edit->day(), std::optional(today));
    }

private:
    std::unique_ptr<DayEdit> m_edit;
};

QTEST_MAIN(DayEditTest)
#include "tst_dayedit.moc"
