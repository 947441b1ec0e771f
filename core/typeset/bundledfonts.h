// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rosette::typeset {

/// The bytes of a font that was built into the program, such as "Lato-Bold.ttf", without a copy: they live as
/// long as the process. Empty for an unknown name.
QByteArray bundledFont(const QString &name);

} // namespace rosette::typeset
