// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rosette {

/// The time of day of @p instant in Europe/London, to the minute.
QTime civilTimeOf(const QDateTime &instant);
/// "5 October": the day of @p instant in Europe/London, for sentences about these weeks.
QString dayInWords(const QDateTime &instant);
/// "Sunday 11 October, 6 pm", in Europe/London.
QString momentInWords(const QDateTime &instant);

} // namespace rosette
