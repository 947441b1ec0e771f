// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/rowreader.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace rosette {

/// Writes down the differences that a row makes to a thing on record. An empty cell says nothing, so it never
/// erases what is there.
class FieldComparison
{
public:
    /// Sets @p stored to @p told where that says something else.
    void text(const QString &field, QString &stored, const QString &told);
    void number(const QString &field, std::optional<int> &stored, const std::optional<int> &told);
    void yesOrNo(const QString &field, std::optional<bool> &stored, const std::optional<bool> &told);
    void note(const QString &field, const QString &before, const QString &after);

    bool isEmpty() const { return m_changes.empty(); }
    std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    std::vector<FieldChange> m_changes;
};

/// Ids for the things that a file adds, the smallest first, so that their table grows at its end.
template <typename Id>
class IdSupply
{
public:
    /// @p expected is how many may be taken in ascending order; more than that come in any order.
    explicit IdSupply(std::size_t expected) : m_expected(expected) {}

    Id take()
    {
        if (m_ids.empty())
            m_ids = Id::createAscending(m_expected);
        return m_next < m_ids.size() ? m_ids[m_next++] : Id::create();
    }

private:
    std::size_t m_expected;
    std::size_t m_next = 0;
    std::vector<Id> m_ids;
};

/// Things on record and those that the file adds, by their place; knows which are new and which changed.
template <typename Thing>
class PlannedThings
{
public:
    explicit PlannedThings(const std::vector<Thing> &stored)
        : m_things(stored), m_changed(stored.size(), false), m_taken(stored.size())
    {
    }

    const Thing &at(std::size_t place) const { return m_things[place]; }

    std::size_t add(Thing thing)
    {
        m_things.push_back(std::move(thing));
        return m_things.size() - 1;
    }

    /// Replaces the thing at @p place, which keeps its id.
    void change(std::size_t place, Thing thing)
    {
        m_things[place] = std::move(thing);
        if (place < m_changed.size())
            m_changed[place] = true;
    }

    /// Those that were added since the last call.
    std::vector<Thing> takeNew()
    {
        const std::size_t first = std::exchange(m_taken, m_things.size());
        return {m_things.begin() + static_cast<std::ptrdiff_t>(first), m_things.end()};
    }

    std::vector<Thing> changed() const
    {
        std::vector<Thing> things;
        for (std::size_t at = 0; at < m_changed.size(); ++at)
            if (m_changed[at])
                things.push_back(m_things[at]);
        return things;
    }

private:
    std::vector<Thing> m_things;
    std::vector<bool> m_changed; ///< of those on record
    std::size_t m_taken;         ///< how many are on record or were taken
};

/// Where each of @p things stands, by its id.
template <typename Thing>
auto placesById(const std::vector<Thing> &things)
{
    std::unordered_map<decltype(Thing::id), std::size_t> places;
    places.reserve(things.size());
    for (std::size_t at = 0; at < things.size(); ++at)
        places.emplace(things[at].id, at);
    return places;
}

/// The preview with which planning begins: what reading the file had to say.
template <typename Row>
ImportPreview beginPreview(const ReadRows<Row> &file)
{
    ImportPreview preview;
    preview.rows.reserve(file.rows.size());
    preview.refusals = file.refusals;
    preview.unusedColumns = file.unusedColumns;
    preview.notes = file.notes;
    return preview;
}

/// Puts rows and refusals into the order of the file.
void sortByLine(ImportPreview &preview);

} // namespace rosette
