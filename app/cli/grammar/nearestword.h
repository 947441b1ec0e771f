// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rosette::cli {

/// The one of @p candidates that @p word was probably meant to be: at most a third of its letters (and at
/// least one) wrong, missing, added or exchanged with a neighbour. Empty if there is none.
QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace rosette::cli
