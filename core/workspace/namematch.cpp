// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/namematch.h"

#include "core/base/text.h"
#include "core/base/translate.h"

#include <algorithm>
#include <numeric>

namespace rosette {

namespace {

enum class Closeness
{
    Exact,
    Beginning,
    Words,
    IdBeginning
};

/// @p names ends with the id. "Ada" may begin an id as well as a name, so an id that only begins so comes
/// last.
bool fits(const QStringList &names, const QString &text, Closeness closeness)
{
    const auto anyName = [&names](auto test) {
        return std::any_of(
            names.begin(), names.end() - 1, [&test](const QString &name) { return test(folded(name)); });
    };
    switch (closeness) {
    case Closeness::Exact:
        return names.back() == text || anyName([&](const QString &name) { return name == text; });
    case Closeness::Beginning:
        return anyName([&](const QString &name) { return name.startsWith(text); });
    case Closeness::Words:
        return anyName([&](const QString &name) { return wordsBegin(name, text); });
    case Closeness::IdBeginning:
        return names.back().startsWith(text);
    }
    return false;
}

/// The number of single-letter edits between two texts (Levenshtein).
int distance(const QString &left, const QString &right)
{
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

/// The name that @p text may be a misspelling of, or empty.
QString nearest(const QString &text, const std::vector<QStringList> &things)
{
    QString best;
    int bestDistance = std::max(2, static_cast<int>(text.size()) / 4) + 1;
    for (const QStringList &names : things)
        for (const QString &name : names)
            if (const int edits = distance(folded(name), text); edits < bestDistance) {
                bestDistance = edits;
                best = names.front();
            }
    return best;
}

QString shown(const QStringList &names)
{
    const QString &id = names.back();
    return Tr::tr("%1 (%2)").arg(names.front(), id.left(8));
}

} // namespace

bool wordsBegin(const QString &name, const QString &text)
{
    const QStringList nameWords = name.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        while (at < nameWords.size() && !nameWords.at(at).startsWith(word))
            ++at;
        if (at++ == nameWords.size())
            return false;
    }
    return true;
}

Result<std::size_t> matchName(
    const QString &what, const QString &text, const std::vector<QStringList> &things)
{
    const QString key = folded(text);
    for (const Closeness closeness :
        {Closeness::Exact, Closeness::Beginning, Closeness::Words, Closeness::IdBeginning}) {
        std::vector<std::size_t> fitting;
        for (std::size_t index = 0; !key.isEmpty() && index < things.size(); ++index)
            if (fits(things[index], key, closeness))
                fitting.push_back(index);
        if (fitting.size() == 1)
            return fitting.front();
        if (fitting.empty())
            continue;
        QStringList names;
        for (std::size_t index = 0; index < std::min<std::size_t>(fitting.size(), 5); ++index)
            names += shown(things[fitting[index]]);
        return Error{ErrorCode::Usage,
            Tr::tr("“%1” fits more than one %2: %3. Give the whole name, or the id.")
                .arg(text, what, names.join(QStringLiteral(", "))),
            {}};
    }
    const QString suggestion = nearest(key, things);
    return Error{ErrorCode::NotFound,
        suggestion.isEmpty()
            ? Tr::tr("There is no %1 called “%2”.").arg(what, text)
            : Tr::tr("There is no %1 called “%2”. Did you mean %3?").arg(what, text, suggestion),
        {}};
}

} // namespace rosette
