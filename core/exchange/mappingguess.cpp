// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include <algorithm>

namespace rosette {

namespace {

/// Whether @p text is @p pattern, in which '*' stands for any text.
bool matchesPattern(QStringView text, QStringView pattern)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return text == pattern;
    if (!text.startsWith(pattern.first(star)))
        return false;
    const QStringView rest = pattern.sliced(star + 1);
    for (qsizetype skipped = star; skipped <= text.size(); ++skipped)
        if (matchesPattern(text.sliced(skipped), rest))
            return true;
    return false;
}

/// How surely a column holds a field.
struct Guess
{
    int score =
        0; ///< a plain spelling before a pattern, an earlier one before a later, a longer before a shorter
    int field = 0;
    int column = 0;
};

int scoreOf(const TargetField &field, const QString &header)
{
    constexpr int plainSpelling = 10'000;
    const QStringList spellings = QString::fromLatin1(field.spellings).split(u'|');
    int best = 0;
    for (qsizetype at = 0; at < spellings.size(); ++at) {
        const QString &spelling = spellings.at(at);
        const auto letters = static_cast<int>(spelling.size() - spelling.count(u'*'));
        const int score = spelling.contains(u'*') ? letters : plainSpelling - static_cast<int>(at);
        if (score > best && matchesPattern(header, spelling))
            best = score;
    }
    return best;
}

std::vector<Guess> allGuesses(ImportKind kind, const QStringList &header)
{
    std::vector<Guess> guesses;
    const std::span<const TargetField> fields = targetFields(kind);
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        const QString key = headerKey(header.at(column).left(500));
        for (int field = 0; field < static_cast<int>(fields.size()); ++field)
            if (const int score = scoreOf(fields[static_cast<std::size_t>(field)], key); score > 0)
                guesses.push_back({score, field, column});
    }
    std::stable_sort(
        guesses.begin(), guesses.end(), [](const Guess &a, const Guess &b) { return a.score > b.score; });
    return guesses;
}

/// First and last name serve only where no column holds the whole name.
void dropNameParts(ColumnMapping &mapping)
{
    for (const TargetField &field : targetFields(mapping.kind)) {
        if (!field.orElse || mapping.columnOf(field.key) < 0)
            continue;
        std::erase_if(mapping.entries, [](const ColumnMapping::Entry &entry) {
            return entry.field == QLatin1String("given-name") || entry.field == QLatin1String("family-name");
        });
    }
}

} // namespace

ColumnMapping guessMapping(ImportKind kind, const QStringList &header)
{
    const std::span<const TargetField> fields = targetFields(kind);
    ColumnMapping mapping{kind, header, {}};
    std::vector<bool> taken(static_cast<std::size_t>(header.size()), false);
    for (const Guess &guess : allGuesses(kind, header)) {
        const TargetField &field = fields[static_cast<std::size_t>(guess.field)];
        const bool filled = !field.several && mapping.columnOf(field.key) >= 0;
        if (filled || taken[static_cast<std::size_t>(guess.column)])
            continue;
        taken[static_cast<std::size_t>(guess.column)] = true;
        mapping.entries.push_back({QString::fromLatin1(field.key), guess.column});
    }
    dropNameParts(mapping);
    std::stable_sort(mapping.entries.begin(), mapping.entries.end(),
        [](const ColumnMapping::Entry &a, const ColumnMapping::Entry &b) { return a.column < b.column; });
    return mapping;
}

} // namespace rosette
