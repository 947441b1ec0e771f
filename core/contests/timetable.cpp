// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/timetable.h"

#include "core/base/translate.h"

#include <QLocale>

#include <algorithm>

namespace rosette {

namespace {

const QDate &dayOf(const Milestone &milestone)
{
    return currentDate(milestone).when.date;
}

/// The day last announced that was another. One on which it was mistakenly said to have occurred is none.
std::optional<QDate> formerDay(const Milestone &milestone)
{
    for (auto entry = milestone.history.rbegin(); entry != milestone.history.rend(); ++entry)
        if (entry->status != DateStatus::Occurred && entry->when.date != dayOf(milestone))
            return entry->when.date;
    return std::nullopt;
}

void placeToday(Timetable &timetable, const QDate &today)
{
    const std::vector<TimetableStep> &steps = timetable.steps;
    for (const TimetableStep &step : steps)
        if (dayOf(step.milestone) <= today)
            ++timetable.todayAfter;
    const std::size_t next = static_cast<std::size_t>(timetable.todayAfter + 1);
    if (timetable.todayAfter < 0 || next >= steps.size())
        return;
    const QDate from = dayOf(steps[next - 1].milestone);
    const QDate to = dayOf(steps[next].milestone);
    timetable.todayShare = static_cast<double>(from.daysTo(today)) / static_cast<double>(from.daysTo(to));
}

} // namespace

Timetable timetableOf(
    std::vector<Milestone> milestones, const std::vector<MilestoneKind> &triggers, const QDate &today)
{
    std::stable_sort(milestones.begin(), milestones.end(),
        [](const Milestone &left, const Milestone &right) { return dayOf(left) < dayOf(right); });
    const bool isAllowed = publicationDay(milestones, triggers).has_value();
    Timetable timetable;
    bool hasNext = false;
    for (Milestone &milestone : milestones) {
        TimetableStep step{std::move(milestone)};
        const bool allows =
            std::find(triggers.begin(), triggers.end(), step.milestone.kind) != triggers.end();
        step.movedFrom = formerDay(step.milestone);
        if (occurrence(step.milestone)) {
            step.state = StepState::Occurred;
        } else if (dayOf(step.milestone) < today) {
            step.state = StepState::Unrecorded;
        } else if (!hasNext) {
            step.state = StepState::Next;
            hasNext = true;
        }
        step.holdsPublication = allows && !isAllowed;
        timetable.steps.push_back(std::move(step));
    }
    placeToday(timetable, today);
    return timetable;
}

QString detailInWords(const TimetableStep &step)
{
    const CivilTime &when = currentDate(step.milestone).when;
    if (step.state == StepState::Unrecorded)
        return Tr::tr("not recorded yet");
    if (step.movedFrom) {
        const QString former = QLocale(QLocale::English, QLocale::UnitedKingdom)
                                   .toString(*step.movedFrom, QStringLiteral("d MMM"));
        return step.state == StepState::Occurred ? Tr::tr("announced for %1").arg(former)
                                                 : Tr::tr("moved from %1").arg(former);
    }
    const QString time = when.endOfDay ? Tr::tr("midnight") : when.time ? timeInWords(*when.time) : QString();
    if (step.state != StepState::Next)
        return time;
    const QString day = weekdayInWords(when.date).section(u' ', 0, 0);
    return time.isEmpty() ? day : Tr::tr("%1, %2").arg(day, time);
}

QString stateInWords(const TimetableStep &step)
{
    if (step.holdsPublication)
        return Tr::tr("publication waits for it");
    switch (step.state) {
    case StepState::Occurred:
        return Tr::tr("occurred");
    case StepState::Unrecorded:
        return Tr::tr("not recorded yet");
    case StepState::Next:
        return Tr::tr("next");
    case StepState::Later:
        return Tr::tr("later");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
