// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rosette::test {

/// What has no room in @p window, a sentence each: words that are cut off or elided without a tooltip that
/// has them whole, a control smaller than it needs, a part that lies outside its parent where nothing
/// scrolls, two parts over one another.
QStringList misfits(QWidget &window);

/// How @p widget is named in a sentence: its class, its words, and whose part it is.
QString nameOf(const QWidget &widget);

} // namespace rosette::test
