// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArrayList>
#include <QString>

namespace rosette::test {

/// Looks at the committee file @p file after a program that voted in it was killed. What is wrong, one
/// sentence; empty if nothing is: every act of @p acknowledged is there as it was told, at most @p unknown
/// further ones are, the records verify, no motion is half closed, and nothing is locked or left behind.
QString whatIsWrong(const QString &file, const QByteArrayList &acknowledged, int unknown, const Clock &clock);

} // namespace rosette::test
