// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/rosettestyle.h"

#include "ui/theme/icon.h"
#include "ui/theme/style/bars.h"
#include "ui/theme/style/buttons.h"
#include "ui/theme/style/fields.h"
#include "ui/theme/style/items.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>
#include <optional>

// How large things are; rosettestyle.cpp paints them.
namespace rosette {

namespace {

/// The distance of a ring around a control from the control: 2 px of gap and 2 px of ring.
constexpr int focusFrameMargin = 4;
constexpr int itemPadding = 10;

/// Nothing for what is no view. The days of a calendar stand closer.
std::optional<int> itemMargin(const QWidget *widget, QStyle::PixelMetric metric)
{
    if (metric != QStyle::PM_FocusFrameHMargin || !qobject_cast<const QAbstractItemView *>(widget))
        return {};
    return widget->inherits("QCalendarView") ? 1 : itemPadding - 1;
}

} // namespace

QSize RosetteStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_PushButton)
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return style::buttonSize(*button, size, widget);
    if (type == CT_ToolButton)
        return style::toolButtonSize(size);
    if (type == CT_LineEdit)
        return {size.width() + 2 * style::fieldPadding, style::fieldHeight(option->fontMetrics, widget)};
    if (type == CT_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return style::comboBoxSize(*combo, size, widget);
    if (type == CT_SpinBox)
        return {size.width() + style::fieldPadding + scaled(24) + 6,
            style::fieldHeight(option->fontMetrics, widget)};
    if (type == CT_TabBarTab)
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return style::tabSize(*tab);
    if (type == CT_MenuItem)
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return style::menuItemSize(*item);
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        return usual.expandedTo({0, scaled(28)});
    if (type == CT_ItemViewItem)
        return usual.expandedTo({0, scaled(30)});
    if (type == CT_HeaderSection)
        return usual.expandedTo({0, scaled(30)});
    return usual;
}

QRect RosetteStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonContents || element == SE_PushButtonBevel)
        return option->rect;
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? style::fieldPadding - 2 : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect RosetteStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return style::comboBoxPart(*combo, part);
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return style::spinBoxPart(*spin, part);
    if (control == CC_ScrollBar)
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return style::scrollBarPart(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int RosetteStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isTextPage =
        qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    if (metric == PM_ButtonIconSize || metric == PM_SmallIconSize || metric == PM_ListViewIconSize ||
        metric == PM_TabBarIconSize || metric == PM_LineEditIconSize)
        return scaled(16);
    if (metric == PM_ToolBarIconSize || metric == PM_IconViewIconSize)
        return scaled(20);
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth ||
        metric == PM_ExclusiveIndicatorHeight)
        return scaled(18);
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return 8;
    if (metric == PM_DefaultFrameWidth)
        return isTextPage ? style::fieldPadding - 3 : 1;
    if (metric == PM_ScrollBarExtent)
        return style::scrollBarExtent;
    if (metric == PM_SplitterWidth)
        return 1;
    if (metric == PM_MenuButtonIndicator)
        return scaled(16) + 8;
    if (metric == PM_MenuHMargin || metric == PM_MenuVMargin)
        return 4;
    if (metric == PM_MenuPanelWidth)
        return 1;
    // Items of views take the margin of their words from the same place as the ring around controls.
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return itemMargin(widget, metric).value_or(focusFrameMargin);
    if (metric == PM_HeaderMargin)
        return itemPadding;
    if (metric == PM_HeaderDefaultSectionSizeHorizontal)
        return scaled(120);
    if (metric == PM_HeaderDefaultSectionSizeVertical)
        return scaled(34);
    if (metric == PM_ToolTipLabelFrameWidth)
        return 8;
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical ||
        metric == PM_TabBarBaseOverlap || metric == PM_TabBarTabShiftHorizontal ||
        metric == PM_TabBarTabShiftVertical || metric == PM_ScrollView_ScrollBarSpacing)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RosetteStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // Nothing moves by itself, and no text is etched.
    if (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration || hint == SH_EtchDisabledText ||
        hint == SH_DitherDisabledText || hint == SH_ComboBox_Popup ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_UnderlineShortcut ||
        hint == SH_FocusFrame_Mask || hint == SH_Menu_FlashTriggeredItem)
        return 0;
    if (hint == SH_FocusFrame_AboveWidget || hint == SH_ItemView_ShowDecorationSelected ||
        hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    if (hint == SH_ToolTipLabel_Opacity)
        return 255;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon RosetteStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton || pixmap == SP_TitleBarCloseButton ||
        pixmap == SP_DockWidgetCloseButton)
        return icon(Icon::Close, Role::Text2);
    if (pixmap == SP_ArrowLeft || pixmap == SP_ArrowBack)
        return icon(Icon::ChevronLeft, Role::Text2);
    if (pixmap == SP_ArrowRight || pixmap == SP_ArrowForward)
        return icon(Icon::ChevronRight, Role::Text2);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace rosette
