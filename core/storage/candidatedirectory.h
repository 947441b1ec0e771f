// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/storage/namesearch.h"

namespace rosette {

/// Those who stand or stood somewhere, for a list to choose from while a name is being typed. Use it on the
/// thread of the database, which must outlive it.
class CandidateDirectory
{
public:
    explicit CandidateDirectory(Database &database);

    /// At most @p most persons with a candidacy, as NameSearch finds them; for an empty @p text the first by
    /// name.
    Result<std::vector<FoundPerson>> candidates(const QString &text, int most);

    /// Where @p person stands or stood.
    Result<std::vector<ContestId>> contestsOf(const PersonId &person);

private:
    NameSearch m_names;
    Statement m_first;
    Statement m_contests;
};

} // namespace rosette
