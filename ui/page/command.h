// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace rosette {

/// An act that can be called by name (palette) and by keys. What it needs (the motion that is shown) it asks
/// for when it runs.
struct Command
{
    QString key;                       ///< "motions.new"; one command for each
    QString text;                      ///< as on its button: "New motion..."
    QKeySequence shortcut{};           ///< none is usual
    std::function<bool()> isEnabled{}; ///< none: always
    std::function<void()> run{};
    QString words{};                    ///< further words by which the palette finds it: "ballot poll"
    std::function<QString()> wording{}; ///< instead of text where that depends on the moment: "Undo: ..."
    bool isLead = false;                ///< only opens the page whose command takes its place

    QString name() const { return wording ? wording() : text; }
    bool isAvailable() const { return run && (!isEnabled || isEnabled()); }
};

} // namespace rosette
