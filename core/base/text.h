// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

namespace rosette {

/// What a text type allows. Lengths are in UTF-16 units, after trimming and NFC normalisation.
struct TextRule
{
    const char *what;  ///< the noun of the error sentence, e.g. "name"
    qsizetype minimum; ///< shortest
    qsizetype maximum; ///< longest
    bool severalLines; ///< line feeds (and tabs) are allowed
    bool slug;         ///< only a-z, 0-9 and single hyphens between them
};

/// Trims, normalises to NFC, turns CRLF into LF and refuses what @p rule forbids: control characters, U+0000,
/// lone surrogates, and the bidirectional and zero-width controls with which a name could be disguised.
Result<QString> parseText(const QString &text, const TextRule &rule);

/// A text that obeys the rule of its kind, which cannot be made otherwise than by parse().
template <const TextRule &rule>
class RuledText
{
public:
    static Result<RuledText> parse(const QString &text)
    {
        Result<QString> parsed = parseText(text, rule);
        if (!parsed)
            return parsed.error();
        return RuledText(*std::move(parsed));
    }

    /// For a literal of the program or a text read back from its own store; asserts the rule in debug builds.
    static RuledText fromStored(const QString &text)
    {
        Q_ASSERT(parseText(text, rule).has_value());
        return RuledText(text);
    }

    const QString &toString() const { return m_text; }

    bool operator==(const RuledText &) const = default;
    bool operator<(const RuledText &other) const { return m_text < other.m_text; }
    friend size_t qHash(const RuledText &text, size_t seed = 0) { return qHash(text.m_text, seed); }

private:
    explicit RuledText(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

inline constexpr TextRule nameRule{"name", 1, 200, false, false};
inline constexpr TextRule slugRule{"short name", 1, 80, false, true};
inline constexpr TextRule reasonRule{"reason", 1, 4000, true, false};

/// The name of a person, organisation, body, contest, slate: one line, 1 to 200 characters.
using Name = RuledText<nameRule>;
/// A short name for the command line and for file names: a-z, 0-9, hyphens; 1 to 80 characters.
using Slug = RuledText<slugRule>;
/// Why somebody did something that must be explained: not empty, up to 4,000 characters.
using Reason = RuledText<reasonRule>;

/// The slug nearest to @p text: accents dropped, everything else than letters and digits a hyphen. Empty if
/// nothing is left.
QString slugged(const QString &text);

/// The key under which two spellings of one name meet: NFKD, case folded, marks dropped, letters such as ø,
/// ł, ß spelled out, one kind of apostrophe and hyphen, white space collapsed. For matching and searching,
/// never for showing.
QString folded(const QString &text);

} // namespace rosette
