// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/storage/statement.h"

#include <vector>

namespace rosette {

/// A person found by a name, as a search lists it.
struct FoundPerson
{
    PersonId id;
    QString name;
    bool operator==(const FoundPerson &) const = default;
};

/// Finds persons while a name is being typed: its statements are prepared once, the beginnings of whole names
/// come off an index, and only when those are too few are all names looked through for one whose words begin
/// so. Use it on the thread of the database, which must outlive it.
class NameSearch
{
public:
    enum class Among
    {
        Everybody,
        Candidates ///< those who stand or stood somewhere
    };
    explicit NameSearch(Database &database, Among among = Among::Everybody);

    /// At most @p most persons whose name begins with @p text, then those of whose words, in order, begin the
    /// words of @p text: "a fox" finds Ada Fox. Capitals and accents do not matter; nothing fits an empty
    /// text.
    Result<std::vector<FoundPerson>> persons(const QString &text, int most);

private:
    Among m_among;
    Statement m_beginning;
    Statement m_words;
};

} // namespace rosette
