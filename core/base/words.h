// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rosette {

/// "no", "one" ... "ten", then digits: as small numbers are read in a sentence.
QString countInWords(int count);
/// "A", "A and B", "A, B and C".
QString listInWords(const QStringList &items);
/// The same text with its first letter in upper case, to begin a sentence with it.
QString beginningSentence(const QString &text);
/// The same text with its first letter in lower case, to put it inside a sentence.
QString insideSentence(const QString &text);

} // namespace rosette
