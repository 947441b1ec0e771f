// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette::typeset {

/// Text that can be set: NFC; any kind of line end is a line feed, a tab is a space; control characters, soft
/// hyphens, byte order marks, tags and other characters without a shape are gone; what is not Unicode is
/// U+FFFD.
QString cleanText(const QString &text);

/// A language tag with the shape that BCP 47 and PDF/UA ask for, such as "cy" or "en-GB".
bool isLanguageTag(const QString &tag);

/// Whether text in this language is usually written from right to left.
bool isRightToLeftLanguage(const QString &tag);

} // namespace rosette::typeset
