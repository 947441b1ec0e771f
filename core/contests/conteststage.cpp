// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/conteststage.h"

#include "core/base/translate.h"

namespace rosette {

namespace {

/// The current day of the first milestone of @p kind.
std::optional<QDate> dayOf(const StageInput &input, MilestoneKind kind)
{
    for (const Milestone &milestone : input.milestones)
        if (milestone.kind == kind)
            return currentDate(milestone).when.date;
    return std::nullopt;
}

bool hasCome(const StageInput &input, MilestoneKind kind)
{
    const std::optional<QDate> day = dayOf(input, kind);
    return day && *day <= input.today;
}

/// A deadline counts as passed on the day after it.
bool hasPassed(const StageInput &input, MilestoneKind kind)
{
    const std::optional<QDate> day = dayOf(input, kind);
    return day && *day < input.today;
}

bool hasOccurred(const StageInput &input, MilestoneKind kind)
{
    for (const Milestone &milestone : input.milestones)
        if (milestone.kind == kind && occurrence(milestone))
            return true;
    return false;
}

QString decidingInWords(DecisionRoute route)
{
    switch (route) {
    case DecisionRoute::CommitteeVote:
        return Tr::tr("Committee deciding");
    case DecisionRoute::MemberBallot:
        return Tr::tr("Members deciding");
    case DecisionRoute::Unopposed:
        return Tr::tr("Unopposed, to be recorded");
    }
    Q_UNREACHABLE();
}

/// Nobody has applied, and it is not known when nominations open.
QString withoutOpeningInWords(const StageInput &input)
{
    if (input.milestones.empty())
        return Tr::tr("No dates yet");
    if (const std::optional<QDate> close = dayOf(input, MilestoneKind::NominationsClose))
        return Tr::tr("Nominations close %1").arg(dateInWords(*close));
    return Tr::tr("No nomination dates yet");
}

} // namespace

ContestStage stageOf(const StageInput &input)
{
    if (input.listNumber)
        return ContestStage::Published;
    if (hasPassed(input, MilestoneKind::BallotCloses) || hasCome(input, MilestoneKind::Results))
        return ContestStage::Over;
    if (hasOccurred(input, MilestoneKind::BallotsIssued))
        return ContestStage::Voting;
    const bool opened = hasCome(input, MilestoneKind::NominationsOpen);
    const bool closed = hasPassed(input, MilestoneKind::NominationsClose) ||
                        hasOccurred(input, MilestoneKind::NominationsClose);
    if (input.applications == 0) {
        if (opened || closed)
            return ContestStage::NoApplication;
        return dayOf(input, MilestoneKind::NominationsOpen) ? ContestStage::BeforeOpening
                                                            : ContestStage::NoDates;
    }
    return opened && !closed ? ContestStage::NominationsOpen : ContestStage::Deciding;
}

QString stageInWords(const StageInput &input)
{
    switch (stageOf(input)) {
    case ContestStage::NoDates:
        return withoutOpeningInWords(input);
    case ContestStage::BeforeOpening:
        return Tr::tr("Nominations open %1")
            .arg(dateInWords(dayOf(input, MilestoneKind::NominationsOpen).value_or(QDate())));
    case ContestStage::NoApplication:
        return Tr::tr("No application yet");
    case ContestStage::NominationsOpen:
        return Tr::tr("Nominations open");
    case ContestStage::Deciding:
        return decidingInWords(input.contest.route);
    case ContestStage::Voting:
        return Tr::tr("Ballot papers are out, no list yet");
    case ContestStage::Over:
        return Tr::tr("Voting is over, no list");
    case ContestStage::Published:
        return Tr::tr("List %1 published").arg(input.listNumber.value_or(0));
    }
    Q_UNREACHABLE();
}

} // namespace rosette
