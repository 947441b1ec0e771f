// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rosette {

/// The one of @p names that @p text most likely means, when it is close enough to be a slip of the pen:
/// folded, at most a third of its letters apart.
std::optional<QString> nearestName(const QString &text, const QStringList &names);

} // namespace rosette
