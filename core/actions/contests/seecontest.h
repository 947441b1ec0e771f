// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/candidacystandings.h"
#include "core/contests/timetable.h"

namespace rosette {

/// Something that waits for a date, or a date that waits for something.
struct WaitingFor
{
    enum class Kind
    {
        Publication, ///< held until a milestone occurred
        Published,   ///< allowed since a milestone occurred
        Unrecorded,  ///< a day has passed that nobody recorded
        Motions
    };
    Kind kind = Kind::Publication;
    std::optional<MilestoneId> milestone{};
    QString sentence;
};

/// The candidacies of one slate, or of none.
struct SlateGroup
{
    std::optional<Slate> slate{};
    std::vector<std::size_t> candidacies{}; ///< places in ContestView::candidacies, in the sponsor's order
};

/// One contest with everything of its page but the standing of each candidacy, which standings tells.
struct ContestView
{
    Contest contest;
    Body body;
    int rulebookVersion = 1;
    Timetable timetable;
    std::vector<WaitingFor> waiting{};
    std::vector<Candidacy> candidacies{}; ///< by ballot name
    std::vector<SlateGroup> groups{};     ///< the slates by name, then who is on none, if anybody
    CandidacyStandings standings;

    /// "14 candidacies, 11 applied to us"
    QString countsInWords() const;
};

Result<ContestView> seeContest(Workspace &workspace, const ContestId &id);

/// "At least 4 women" for each group; empty if no places are reserved.
QString reservedInWords(const Contest &contest);
/// "Committee vote, rulebook 3"
QString routeInWords(const Contest &contest, int rulebookVersion);

} // namespace rosette
