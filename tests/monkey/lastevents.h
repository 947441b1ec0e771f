// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace rosette::test {

/// Remembers @p event as the newest of the last 50.
void rememberEvent(const QString &event);
/// Writes them to the error output, also from a handler of a signal.
void printLastEvents();
/// From now on a crash, a failed assertion or what a sanitizer finds prints them, with @p seed before.
void printLastEventsWhenItEnds(const QString &seed);

} // namespace rosette::test
