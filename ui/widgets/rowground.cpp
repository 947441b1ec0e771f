// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowground.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"

#include <QStyle>
#include <QStyleOptionViewItem>

namespace rosette {

namespace {
constexpr int barWidth = 3;
} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        paintBox(painter, option.rect, {Role::AccentSoft, std::nullopt});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, option.rect, {Role::Soft, std::nullopt});
    if (isSelected) {
        const QRect bar(option.rect.left(), option.rect.top() + 10, barWidth, option.rect.height() - 20);
        paintBox(painter, QStyle::visualRect(option.direction, option.rect, bar),
            {Role::Accent, std::nullopt, 1, 1.5});
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        FocusVisibility::instance().isVisibleOn(option.widget))
        paintFocusRing(painter, option.rect, radius::control);
}

} // namespace rosette
