// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/storage/jsontext.h"

namespace rosette {

/// Binds every column of a candidacy to @p insert, whichever kind of statement it is.
template <typename Insert>
void bindCandidacy(Insert &insert, const Candidacy &candidacy)
{
    insert.bind("id", candidacy.id)
        .bind("contest", candidacy.contest)
        .bind("person", candidacy.person)
        .bind("ballot_name", candidacy.ballotName.toString())
        .bind("ballot_name_fold", folded(candidacy.ballotName.toString()))
        .bind("status", keyOf(candidacyStatusKeys, candidacy.status))
        .bind("nominations", candidacy.nominations)
        .bind("on_ballot", candidacy.onBallot)
        .bind("elected", candidacy.elected)
        .bind("other_endorsements", candidacy.otherEndorsements)
        .bind("groups", listText(candidacy.reservedGroups))
        .bind("source", candidacy.source)
        .bind("notes", candidacy.notes)
        .bind("revision", candidacy.revision);
}

} // namespace rosette
