// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/endorsement.h"

namespace rosette {

/// What came of a candidate's request.
enum class OutcomeKind
{
    Endorsed,    ///< an endorsement is in force
    NotEndorsed, ///< a motion fell, and there never was an endorsement
    Deferred,    ///< nothing is decided: no motion yet, or it was withdrawn
    Withdrawn,   ///< there was an endorsement, and the committee withdrew it
    Declined     ///< there was an endorsement, and the candidate declined it
};

inline constexpr std::array<EnumKey<OutcomeKind>, 5> outcomeKindKeys{{{OutcomeKind::Endorsed, "endorsed"},
    {OutcomeKind::NotEndorsed, "not-endorsed"}, {OutcomeKind::Deferred, "deferred"},
    {OutcomeKind::Withdrawn, "withdrawn"}, {OutcomeKind::Declined, "declined"}}};

/// An outcome and what it rests on. It is worked out from motions and endorsements whenever it is asked for
/// and stored nowhere, so it cannot differ from them.
struct RequestOutcome
{
    OutcomeKind kind = OutcomeKind::Deferred;
    std::optional<EndorsementId> endorsement{}; ///< for Endorsed, Withdrawn and Declined
    std::optional<MotionId> motion{};           ///< for NotEndorsed: the last that fell

    bool operator==(const RequestOutcome &) const = default;
};

/// The outcome for one candidacy from the motions to endorse it and its endorsements, each in any order. What
/// once was endorsed is never "not endorsed" again: after an endorsement that was withdrawn or declined, a
/// motion that falls changes nothing.
RequestOutcome requestOutcome(
    const std::vector<Motion> &motions, const std::vector<Endorsement> &endorsements);

/// "Endorsed", "Not endorsed", "Deferred", "Endorsement withdrawn", "Declined by the candidate".
QString inWords(OutcomeKind kind);

} // namespace rosette
