// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/waitingfor.h"

#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/contests/occurrencewords.h"

namespace rosette {

namespace {

QString occurrenceOf(const Milestone &milestone)
{
    return milestone.kind == MilestoneKind::Other ? Tr::tr("“%1” occurred").arg(milestone.title.toString())
                                                  : occurrenceInWords(milestone.kind);
}

std::optional<WaitingFor> publication(const Timetable &timetable, const std::vector<MilestoneKind> &triggers)
{
    std::vector<Milestone> milestones;
    for (const TimetableStep &step : timetable.steps)
        milestones.push_back(step.milestone);
    if (const std::optional<QDate> day = publicationDay(milestones, triggers))
        return WaitingFor{WaitingFor::Kind::Published, {},
            Tr::tr("The support list may be published since %1.").arg(dateInWords(*day))};
    for (const TimetableStep &step : timetable.steps)
        if (step.holdsPublication)
            return WaitingFor{WaitingFor::Kind::Publication, step.milestone.id,
                Tr::tr("The support list can be published once an officer records that %1.")
                    .arg(occurrenceOf(step.milestone))};
    if (timetable.steps.empty())
        return std::nullopt;
    return WaitingFor{WaitingFor::Kind::Publication, {},
        Tr::tr("The timetable has no date yet that allows the support list to be published.")};
}

void appendUnrecorded(const Timetable &timetable, std::vector<WaitingFor> &waiting)
{
    for (const TimetableStep &step : timetable.steps)
        if (step.state == StepState::Unrecorded && step.milestone.kind != MilestoneKind::Other)
            waiting.push_back({WaitingFor::Kind::Unrecorded, step.milestone.id,
                Tr::tr("“%1” was due on %2; record whether it occurred.")
                    .arg(step.milestone.title.toString(),
                        dateInWords(currentDate(step.milestone).when.date))});
}

} // namespace

std::vector<WaitingFor> waitingIn(
    const Timetable &timetable, const std::vector<MilestoneKind> &triggers, int openMotions)
{
    std::vector<WaitingFor> waiting;
    if (const std::optional<WaitingFor> held = publication(timetable, triggers))
        waiting.push_back(*held);
    appendUnrecorded(timetable, waiting);
    for (const TimetableStep &step : timetable.steps) {
        const bool isToCome = step.state == StepState::Next || step.state == StepState::Later;
        if (step.milestone.kind != MilestoneKind::CommitteeDecides || !isToCome || openMotions == 0)
            continue;
        const QString day = weekdayInWords(currentDate(step.milestone).when.date);
        waiting.push_back({WaitingFor::Kind::Motions, step.milestone.id,
            openMotions == 1
                ? Tr::tr("One motion is open; the committee decides on %1.").arg(day)
                : Tr::tr("%1 motions are open; the committee decides on %2.", nullptr, openMotions)
                      .arg(beginningSentence(countInWords(openMotions)), day)});
    }
    return waiting;
}

} // namespace rosette
