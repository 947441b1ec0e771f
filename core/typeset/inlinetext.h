// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/geometry.h"

#include <QString>

#include <optional>
#include <vector>

namespace rosette::typeset {

/// Start and End follow the direction of the paragraph: Start is the right edge for Arabic script.
enum class Alignment
{
    Start,
    Centre,
    End
};

/// How the text of one paragraph is set.
struct TextStyle
{
    /// Points.
    double size = 10;
    /// 400 regular, 600 semibold, 700 bold; the nearest bundled face is taken.
    int weight = 400;
    bool italic = false;
    Colour colour = {};
    /// Points from baseline to baseline; 0 means 1.35 times the size.
    double leading = 0;
    Alignment alignment = Alignment::Start;
    /// Lines of about equal length: for headings.
    bool balance = false;
    /// Equal width for all digits, for columns of numbers.
    bool tabularFigures = false;

    double lineHeight() const { return leading > 0 ? leading : size * 1.35; }
    bool operator==(const TextStyle &) const = default;
};

/// A stretch of a paragraph that differs from its neighbours. Unset members take the value of the paragraph.
struct InlineRun
{
    /// Unicode text. Layout normalises it to NFC and drops control characters and soft hyphens; a line feed
    /// is a forced line break.
    QString text = {};
    std::optional<int> weight = {};
    bool italic = false;
    std::optional<Colour> colour = {};
    /// BCP 47, such as "cy"; tagged as a Span with its own language.
    QString language = {};
    /// Absolute URI; tagged as a Link with an annotation.
    QString link = {};

    bool operator==(const InlineRun &) const = default;
};

/// Text with a direction of its own, inside U+2068 and U+2069: a phone number in Urdu keeps the order of its
/// groups
/// ("01632 960 125" would be shown as "125 960 01632", as UAX #9 wants it for neutral spaces).
inline QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

using InlineText = std::vector<InlineRun>;

/// One run in the style of its paragraph.
inline InlineText plain(const QString &text)
{
    return {InlineRun{.text = text}};
}

} // namespace rosette::typeset
