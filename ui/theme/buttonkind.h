// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rosette {

/// Normal: surface with a border. Primary: accent, one a page. Flat: words only. Link: accent words.
enum class ButtonKind
{
    Normal,
    Primary,
    Flat,
    Link
};

/// Any push or tool button; the style paints by it.
void setButtonKind(QWidget &button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// 28 high instead of 34.
void setCompact(QWidget &control, bool compact = true);
bool isCompact(const QWidget *control);

} // namespace rosette
