// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonkind.h"

#include <QVariant>
#include <QWidget>

namespace rosette {

namespace {
constexpr const char *kindProperty = "rosetteButtonKind";
constexpr const char *compactProperty = "rosetteCompact";
} // namespace

void setButtonKind(QWidget &button, ButtonKind kind)
{
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

void setCompact(QWidget &control, bool compact)
{
    control.setProperty(compactProperty, compact);
    control.updateGeometry();
    control.update();
}

bool isCompact(const QWidget *control)
{
    return control && control->property(compactProperty).toBool();
}

} // namespace rosette
