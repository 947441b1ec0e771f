// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/officerwork.h"

#include "core/actions/endorsements/checklist.h"
#include "core/actions/every.h"
#include "core/base/neardate.h"
#include "core/base/translate.h"
#include "core/contests/reviewsdue.h"

#include <algorithm>

namespace rosette {

namespace {

/// So many days before reviews are due it is said who is behind.
constexpr int daysOfNotice = 7;

Result<void> addClosings(Workspace &workspace, const Timetables &times, WaitingWork &work)
{
    const QDateTime now = workspace.clock().now();
    const Result<std::vector<UncastVote>> motions = WaitingStore(workspace.database()).motionsToClose(now);
    if (!motions)
        return motions.error();
    for (const UncastVote &motion : *motions) {
        const bool isOverdue = motion.closesAt && *motion.closesAt <= now;
        work.closings.push_back({motion, times.nameOf(motion.contest),
            isOverdue ? Tr::tr("Its time was over %1.")
                            .arg(nearInWords(londonTimeOf(*motion.closesAt), workspace.clock().today()))
                      : Tr::tr("Everybody who may vote has voted.")});
    }
    return {};
}

int countOf(const PublicationReport &report, Severity severity)
{
    return static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(),
        [&](const Finding &finding) { return finding.severity == severity; }));
}

QString obstaclesInWords(int blockers, int warnings)
{
    QStringList parts;
    if (blockers > 0)
        parts += blockers == 1 ? Tr::tr("1 blocker") : Tr::tr("%n blockers", nullptr, blockers);
    if (warnings > 0)
        parts += warnings == 1 ? Tr::tr("1 warning") : Tr::tr("%n warnings", nullptr, warnings);
    return parts.isEmpty() ? Tr::tr("nothing stands in the way") : parts.join(Tr::tr(", "));
}

std::optional<CivilTime> expectedPublication(
    const std::vector<Milestone> &milestones, const std::vector<MilestoneKind> &triggers)
{
    for (const Milestone &milestone : milestones)
        if (!occurrence(milestone) &&
            std::find(triggers.begin(), triggers.end(), milestone.kind) != triggers.end())
            return currentDate(milestone).when;
    return std::nullopt;
}

Result<WaitingPublication> publicationOf(Workspace &workspace, const Contest &contest, const QString &name)
{
    const Result<PublicationInput> input = publicationInput(workspace, contest);
    if (!input)
        return input.error();
    const PublicationReport report = checkPublication(*input);
    WaitingPublication publication{contest.id, name, countOf(report, Severity::Blocker),
        countOf(report, Severity::Warning), {},
        expectedPublication(input->milestones, input->rulebook.publicationTriggers), {}};
    if (!report.canPublish())
        publication.first = report.findings.front().sentence;
    publication.detail = obstaclesInWords(publication.blockers, publication.warnings);
    return publication;
}

Result<void> addPublications(Workspace &workspace, const Timetables &times, WaitingWork &work)
{
    const Result<std::vector<ContestId>> unpublished = WaitingStore(workspace.database()).unpublished();
    if (!unpublished)
        return unpublished.error();
    for (const Contest &contest : times.contests()) {
        if (std::find(unpublished->begin(), unpublished->end(), contest.id) == unpublished->end() ||
            isOver(times.of(contest.id)))
            continue;
        Result<WaitingPublication> publication = publicationOf(workspace, contest, times.nameOf(contest.id));
        if (!publication)
            return publication.error();
        work.publications.push_back(*std::move(publication));
    }
    std::stable_sort(work.publications.begin(), work.publications.end(),
        [](const WaitingPublication &one, const WaitingPublication &other) {
            return one.expected &&
                   (!other.expected || lastInstantOf(*one.expected) < lastInstantOf(*other.expected));
        });
    return {};
}

/// Steps that only somebody's record makes true; what the committee does itself shows elsewhere.
bool isRecorded(MilestoneKind kind)
{
    return kind != MilestoneKind::CommitteeDecides && kind != MilestoneKind::Other;
}

Result<void> addUnrecorded(Workspace &workspace, const Timetables &times, WaitingWork &work)
{
    const QDate today = workspace.clock().today();
    for (const Contest &contest : times.contests())
        for (const Milestone &milestone : times.of(contest.id))
            if (isRecorded(milestone.kind) && !occurrence(milestone) &&
                currentDate(milestone).when.date <= today)
                work.unrecorded.push_back({milestone.id, contest.id, times.nameOf(contest.id),
                    milestone.title.toString(), currentDate(milestone).when});
    std::stable_sort(work.unrecorded.begin(), work.unrecorded.end(),
        [](const UnrecordedMilestone &one, const UnrecordedMilestone &other) {
            return one.when.date < other.when.date;
        });
    return {};
}

Result<void> addBehind(Workspace &workspace, const Timetables &times, WaitingWork &work)
{
    const QDate today = workspace.clock().today();
    for (const Contest &contest : times.contests()) {
        const std::optional<CivilTime> due = reviewsDue(times.of(contest.id), workspace.clock().now());
        if (contest.route != DecisionRoute::CommitteeVote || !due || today.daysTo(due->date) > daysOfNotice)
            continue;
        const Result<int> seats = WaitingStore(workspace.database()).seatsBehind(contest.id, today);
        if (!seats)
            return seats.error();
        if (*seats > 0)
            work.behind.push_back({contest.id, times.nameOf(contest.id), *seats, *due,
                static_cast<int>(today.daysTo(due->date))});
    }
    return {};
}

} // namespace

Result<void> addOfficerWork(Workspace &workspace, const Timetables &times, WaitingWork &work)
{
    return every({[&] { return addClosings(workspace, times, work); },
        [&] { return addPublications(workspace, times, work); },
        [&] { return addUnrecorded(workspace, times, work); },
        [&] { return addBehind(workspace, times, work); }});
}

} // namespace rosette
