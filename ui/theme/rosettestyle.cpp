// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/rosettestyle.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/style/bars.h"
#include "ui/theme/style/buttons.h"
#include "ui/theme/style/fields.h"
#include "ui/theme/style/items.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>

namespace rosette {

namespace {

template <typename Option>
const Option &as(const QStyleOption *option)
{
    const auto *cast = qstyleoption_cast<const Option *>(option);
    Q_ASSERT(cast);
    return *cast;
}

bool isTextPage(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Pages of text and views with a frame, and the headers that lie in it.
bool hasPaintedGround(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget))
        return true;
    const auto *frame = qobject_cast<const QFrame *>(widget);
    return frame && frame->frameShape() == QFrame::StyledPanel &&
           (isTextPage(widget) || qobject_cast<const QAbstractItemView *>(widget));
}

bool isReadOnlyPage(const QWidget *widget)
{
    if (const auto *page = qobject_cast<const QTextEdit *>(widget))
        return page->isReadOnly();
    const auto *page = qobject_cast<const QPlainTextEdit *>(widget);
    return page && page->isReadOnly();
}

/// Days in a plain grid: no numbers of weeks, no red of a weekend, and a bar that is not louder than the
/// days.
void quieten(QCalendarWidget &calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
}

constexpr const char *hasFrame = "rosetteHasPopupFrame";

/// What was being typed into a calendar is left. Qt would take it a moment later, unseen, and loses its
/// memory when the calendar goes before that; the release of Esc ends it, and says nothing to anybody else.
void endTyping(QWidget &popup)
{
    if (auto *days = popup.findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"))) {
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(days, &release);
    }
}

/// The calendar of a date field comes up in a window that has no frame: a pixel around it is the frame.
class PopupFrame : public QObject
{
public:
    explicit PopupFrame(QWidget &popup) : QObject(&popup)
    {
        popup.setContentsMargins(1, 1, 1, 1);
        popup.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            auto *popup = static_cast<QWidget *>(watched);
            QPainter(popup).fillRect(popup->rect(), colour(Role::Line));
        }
        if (event->type() == QEvent::Hide)
            endTyping(*static_cast<QWidget *>(watched));
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

RosetteStyle::RosetteStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void RosetteStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        quieten(*calendar);
    if (widget->inherits("QCalendarPopup") && !widget->property(hasFrame).toBool()) {
        new PopupFrame(*widget);
        widget->setProperty(hasFrame, true);
    }
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        FocusVisibility::paintOwnFocus(*tabs);
        tabs->setExpanding(false);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // The round ground of a page of text or of a table is painted with its frame, so what lies above is
    // see-through.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && hasPaintedGround(widget))
        area->viewport()->setAutoFillBackground(false);
}

QPalette RosetteStyle::standardPalette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole place, Role role) {
        palette.setColor(QPalette::All, place, colour(role));
    };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Text3);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Soft);
    set(QPalette::Mid, Role::Control);
    set(QPalette::Dark, Role::Control);
    set(QPalette::Shadow, Role::Control);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    for (const QPalette::ColorRole place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, place, colour(Role::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Role::Soft));
    palette.setColor(QPalette::Disabled, QPalette::Button, colour(Role::Soft));
    return palette;
}

void RosetteStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // Few of Qt's many elements are ours; all others are Fusion's.
    if (element == PE_PanelButtonCommand || element == PE_FrameDefaultButton)
        return element == PE_PanelButtonCommand ? style::paintButtonPanel(*option, *painter, widget) : void();
    if (element == PE_PanelButtonTool)
        return style::paintToolButtonPanel(*option, *painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return style::paintCheckBox(*option, *painter);
    if (element == PE_IndicatorRadioButton)
        return style::paintRadioButton(*option, *painter);
    if (element == PE_PanelLineEdit) {
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            style::paintField(*option, *painter, option->state.testFlag(State_ReadOnly));
        return;
    }
    if (element == PE_FrameLineEdit || element == PE_PanelItemViewRow || element == PE_FrameButtonTool)
        return;
    if (element == PE_Frame && isTextPage(widget))
        return style::paintField(*option, *painter, isReadOnlyPage(widget));
    if (element == PE_Frame && qobject_cast<const QAbstractItemView *>(widget))
        return paintBox(*painter, option->rect, {Role::Surface, Role::Line});
    if (element == PE_Frame || element == PE_FrameGroupBox || element == PE_FrameTabWidget)
        return style::paintFrame(*option, *painter);
    if (element == PE_FrameTabBarBase)
        return style::paintTabBase(*painter, widget);
    if (element == PE_PanelItemViewItem)
        return style::paintItemPanel(as<QStyleOptionViewItem>(option), *painter, widget);
    if (element == PE_FrameFocusRect)
        return style::paintItemFocus(*option, *painter, widget);
    if (element == PE_IndicatorBranch)
        return style::paintBranch(*option, *painter);
    if (element == PE_PanelMenu || element == PE_PanelTipLabel)
        return style::paintMenuPanel(*option, *painter);
    if (element == PE_FrameMenu)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void RosetteStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel)
        return style::paintButtonPanel(*option, *painter, widget);
    if (element == CE_PushButtonLabel)
        return style::paintButtonLabel(as<QStyleOptionButton>(option), *painter, widget);
    if (element == CE_ToolButtonLabel) {
        // The head of a calendar would write in the colour of what is selected.
        QStyleOptionToolButton button = as<QStyleOptionToolButton>(option);
        button.palette.setColor(QPalette::ButtonText, colour(Role::Text));
        button.palette.setColor(QPalette::Disabled, QPalette::ButtonText, colour(Role::Text3));
        return QProxyStyle::drawControl(element, &button, painter, widget);
    }
    if (element == CE_ComboBoxLabel)
        return style::paintComboBoxLabel(as<QStyleOptionComboBox>(option), *painter, widget);
    if (element == CE_ItemViewItem) {
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::HighlightedText, colour(Role::Text));
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    if (element == CE_Header)
        return style::paintHeader(as<QStyleOptionHeader>(option), *painter);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return style::paintHeaderSection(*option, *painter);
    if (element == CE_TabBarTabShape)
        return style::paintTabShape(as<QStyleOptionTab>(option), *painter, widget);
    if (element == CE_TabBarTabLabel)
        return style::paintTabLabel(as<QStyleOptionTab>(option), *painter);
    if (element == CE_ProgressBarGroove)
        return style::paintProgressGroove(*option, *painter);
    if (element == CE_ProgressBarContents)
        return style::paintProgress(as<QStyleOptionProgressBar>(option), *painter);
    if (element == CE_Splitter)
        return style::paintSplitter(*option, *painter);
    if (element == CE_MenuItem)
        return style::paintMenuItem(as<QStyleOptionMenuItem>(option), *painter);
    if (element == CE_MenuEmptyArea || element == CE_MenuHMargin || element == CE_MenuVMargin)
        return;
    if (element == CE_FocusFrame) {
        const QVariant given = widget ? widget->property("rosetteFocusRadius") : QVariant();
        const qreal inner = given.isValid() ? given.toReal() : radius::control;
        return paintFocusRing(*painter, option->rect, inner + 3);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RosetteStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        style::paintComboBox(as<QStyleOptionComboBox>(option), *painter, widget);
    else if (control == CC_SpinBox)
        style::paintSpinBox(as<QStyleOptionSpinBox>(option), *painter);
    else if (control == CC_ScrollBar)
        style::paintScrollBar(as<QStyleOptionSlider>(option), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace rosette
