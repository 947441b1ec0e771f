// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/fields.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/style/controlstate.h"
#include "ui/theme/theme.h"

#include <QCursor>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace rosette::style {

namespace {

bool isFlat(const QWidget *widget)
{
    return buttonKind(widget) == ButtonKind::Flat;
}

int chevronSpace()
{
    return scaled(16) + 16;
}

/// Qt goes on taking a combo box for hovered after its list has closed, until the pointer moves over it.
bool isUnderPointer(const QWidget *widget)
{
    return !widget || widget->rect().contains(widget->mapFromGlobal(QCursor::pos()));
}

} // namespace

void paintField(const QStyleOption &option, QPainter &painter, bool isReadOnly)
{
    const ControlState state = stateOf(option);
    if (!state.isEnabled)
        paintBox(painter, option.rect, {Role::Soft, std::nullopt});
    else if (isReadOnly)
        paintBox(painter, option.rect, {Role::Sunken, Role::Line});
    else
        paintBox(painter, option.rect, {Role::Surface, state.hasFocus ? Role::Accent : Role::Control});
}

void paintFrame(const QStyleOption &option, QPainter &painter)
{
    paintBox(painter, option.rect, {std::nullopt, Role::Line});
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const ControlState state = stateOf(option);
    const bool isHeld = state.isPressed || option.state.testFlag(QStyle::State_Sunken);
    Box box{Role::Surface, Role::Control};
    if (!state.isEnabled)
        box = {isFlat(widget) ? std::nullopt : std::optional(Role::Soft), std::nullopt};
    else if (isHeld)
        box.fill = Role::Track;
    else if (state.isHovered && isUnderPointer(widget) && !option.editable)
        box.fill = Role::Soft;
    else if (isFlat(widget))
        box.fill.reset();
    if (isFlat(widget))
        box.line.reset();
    if (option.editable && state.isEnabled)
        box = {Role::Surface, state.hasFocus ? Role::Accent : Role::Control};
    paintBox(painter, option.rect, box);
    const int side = scaled(16);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    paintIcon(painter, QRect(arrow.center() - QPoint((side - 1) / 2, (side - 1) / 2), QSize(side, side)),
        Icon::ChevronDown, state.isEnabled ? Role::Text2 : Role::Text3);
}

void paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *)
{
    if (option.editable)
        return;
    QRect rest = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    painter.save();
    if (!option.currentIcon.isNull()) {
        const int side = scaled(16);
        option.currentIcon.paint(
            &painter, QRect(rest.left(), rest.center().y() - (side - 1) / 2, side, side));
        rest.setLeft(rest.left() + side + 8);
    }
    painter.setPen(colour(option.state.testFlag(QStyle::State_Enabled) ? Role::Text : Role::Text3));
    // A combo box may be given less room than its longest entry needs; its list shows the whole.
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rest.width() + 1));
    painter.restore();
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    QRect place = rect;
    if (part == QStyle::SC_ComboBoxEditField)
        // A line edit inside brings two pixels of its own.
        place = rect.adjusted(fieldPadding + (option.editable ? -2 : 0), 1, -chevronSpace(), -1);
    else if (part == QStyle::SC_ComboBoxArrow)
        place = QRect(rect.right() - chevronSpace() + 1, rect.top(), chevronSpace(), rect.height());
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        place = rect.translated(0, 4);
    return QStyle::visualRect(option.direction, rect, place);
}

QSize comboBoxSize(const QStyleOptionComboBox &option, const QSize &contents, const QWidget *widget)
{
    return {contents.width() + fieldPadding + 4 + chevronSpace(), fieldHeight(option.fontMetrics, widget)};
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter)
{
    paintField(option, painter, false);
    const int side = scaled(12);
    const auto paintStep = [&](QStyle::SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect place = spinBoxPart(option, part);
        const bool isPossible =
            option.stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        paintIcon(painter, QRect(place.center() - QPoint((side - 1) / 2, (side - 1) / 2), QSize(side, side)),
            icon, isPossible ? Role::Text2 : Role::Text3);
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintStep(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    paintStep(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const int steps = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : scaled(24);
    QRect place = rect;
    if (part == QStyle::SC_SpinBoxUp)
        place = QRect(rect.right() - steps - 1, rect.top() + 2, steps, rect.height() / 2 - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        place = QRect(rect.right() - steps - 1, rect.center().y() + 1, steps, rect.height() / 2 - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        place = rect.adjusted(fieldPadding - 2, 1, -steps - 2, -1);
    return QStyle::visualRect(option.direction, rect, place);
}

int fieldHeight(const QFontMetrics &metrics, const QWidget *widget)
{
    return std::max(scaled(isCompact(widget) ? 28 : 32), metrics.height() + 8);
}

} // namespace rosette::style
