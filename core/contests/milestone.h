// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/contests/contest.h"

namespace rosette {

using MilestoneId = Id<struct MilestoneKindTag>;

enum class MilestoneKind
{
    NominationsOpen,
    NominationsClose,
    CommitteeDecides,
    BallotsIssued,
    ElectionMeeting,
    BallotCloses,
    Results,
    Other
};

/// The keys are also the slugs under which the command line names a milestone of that kind.
inline constexpr std::array<EnumKey<MilestoneKind>, 8> milestoneKindKeys{{{MilestoneKind::NominationsOpen,
                                                                              "nominations-open"},
    {MilestoneKind::NominationsClose, "nominations-close"},
    {MilestoneKind::CommitteeDecides, "committee-decides"}, {MilestoneKind::BallotsIssued, "ballots-issued"},
    {MilestoneKind::ElectionMeeting, "election-meeting"}, {MilestoneKind::BallotCloses, "ballot-closes"},
    {MilestoneKind::Results, "results"}, {MilestoneKind::Other, "other"}}};

enum class DateStatus
{
    Announced,
    Revised,
    Occurred
};

inline constexpr std::array<EnumKey<DateStatus>, 3> dateStatusKeys{{{DateStatus::Announced, "announced"},
    {DateStatus::Revised, "revised"}, {DateStatus::Occurred, "occurred"}}};

/// One entry in the history of a milestone.
struct MilestoneDate
{
    DateStatus status = DateStatus::Announced;
    CivilTime when{};
    QString source{};       ///< where it is on the public record; may be empty
    QDateTime recordedAt{}; ///< UTC

    bool operator==(const MilestoneDate &) const = default;
};

/// A dated step of a contest's timetable.
struct Milestone
{
    MilestoneId id;
    ContestId contest;
    Slug slug; ///< unique in the contest; the key of the kind where it has one
    MilestoneKind kind = MilestoneKind::Other;
    Name title;                           ///< "Ballots start to be dispatched"
    std::vector<MilestoneDate> history{}; ///< oldest first, never empty
    QString notes{};
    int revision = 1;

    bool operator==(const Milestone &) const = default;
};

/// The latest date on record.
const MilestoneDate &currentDate(const Milestone &milestone);
/// The entry that says it has occurred, if that is what the history says last: another date recorded after it
/// takes a mistaken entry back, so that nothing is published on the strength of it.
const MilestoneDate *occurrence(const Milestone &milestone);
/// The day on which @p milestones first allow publication under @p triggers (the kinds that allow it), by an
/// *occurred* entry; nothing while none has occurred. Policy, clause 6.
std::optional<QDate> publicationDay(
    const std::vector<Milestone> &milestones, const std::vector<MilestoneKind> &triggers);
/// The kind that a timetable's wording means: "Ballots start to be dispatched" is BallotsIssued. Other if
/// unsure.
MilestoneKind guessMilestoneKind(const QString &wording);
/// "Ballot papers issued" ... for people.
QString inWords(MilestoneKind kind);

} // namespace rosette
