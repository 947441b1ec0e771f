// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QStyleOption>

namespace rosette::style {

/// What a style option says of a control, by name.
struct ControlState
{
    bool isEnabled;
    bool isHovered;
    bool isPressed;
    bool isChecked;
    bool hasFocus;
};

inline ControlState stateOf(const QStyleOption &option)
{
    return {option.state.testFlag(QStyle::State_Enabled),
        option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(QStyle::State_MouseOver),
        option.state.testFlag(QStyle::State_Sunken), option.state.testFlag(QStyle::State_On),
        option.state.testFlag(QStyle::State_HasFocus)};
}

} // namespace rosette::style
