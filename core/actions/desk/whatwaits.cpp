// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/whatwaits.h"

#include "core/actions/desk/comingdates.h"
#include "core/actions/desk/officerwork.h"
#include "core/actions/desk/timetables.h"
#include "core/base/neardate.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/contests/reviewsdue.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr int charactersAMinute = 1200; // 200 words of six

/// Those without an instant come last.
bool isSooner(const std::optional<QDateTime> &one, const std::optional<QDateTime> &other)
{
    return one && (!other || *one < *other);
}

std::optional<QDateTime> lastInstant(const std::optional<CivilTime> &civil)
{
    return civil ? std::optional(lastInstantOf(*civil)) : std::nullopt;
}

QString votedInWords(const UncastVote &vote)
{
    if (vote.voted == 0)
        return Tr::tr("Nobody has voted yet.");
    // Who is recused cannot vote: counted in, the last vote would seem to be missing for ever.
    const int able = vote.onRoll - vote.recused;
    const QString among = vote.recused == 0 ? QString::number(able) : Tr::tr("%1 who may vote").arg(able);
    if (vote.voted == able - 1)
        return vote.voted == 1
                   ? Tr::tr("1 of %1 has voted; yours is the last.").arg(among)
                   : Tr::tr("%n of %1 have voted; yours is the last.", nullptr, vote.voted).arg(among);
    if (vote.voted == 1)
        return Tr::tr("1 of %1 has voted.").arg(among);
    return Tr::tr("%n of %1 have voted.", nullptr, vote.voted).arg(among);
}

QString stateInWords(const UnwrittenReview &review, const QDate &today)
{
    if (review.isRevised)
        return Tr::tr("Revised %1; your verdicts are on the old revision.")
            .arg(changeDayInWords(civilDateOf(review.receivedAt), today));
    const int minutes = std::max(1, (review.characters + charactersAMinute / 2) / charactersAMinute);
    if (minutes == 1)
        return Tr::tr("Not started. About a minute’s reading.");
    return Tr::tr("Not started. About %1 minutes’ reading.", nullptr, minutes).arg(countInWords(minutes));
}

Result<std::vector<WaitingMotion>> votesOf(Workspace &workspace, const SeatId &seat, const Timetables &times)
{
    const Result<std::vector<UncastVote>> votes = WaitingStore(workspace.database()).votesOf(seat);
    if (!votes)
        return votes.error();
    std::vector<WaitingMotion> waiting;
    for (const UncastVote &vote : *votes)
        waiting.push_back({vote, times.nameOf(vote.contest), votedInWords(vote)});
    std::stable_sort(
        waiting.begin(), waiting.end(), [](const WaitingMotion &one, const WaitingMotion &other) {
            return isSooner(one.vote.closesAt, other.vote.closesAt);
        });
    return waiting;
}

Result<std::vector<ReviewCount>> openReviewCounts(
    Workspace &workspace, const SeatId &seat, const Timetables &times)
{
    Result<std::vector<ReviewCount>> counts = WaitingStore(workspace.database()).reviewCounts(seat);
    if (counts)
        counts->erase(std::remove_if(counts->begin(), counts->end(),
                          [&](const ReviewCount &count) {
                              return count.left() == 0 || isOver(times.of(count.contest));
                          }),
            counts->end());
    return counts;
}

Result<std::vector<WaitingReviews>> reviewsOf(
    Workspace &workspace, const SeatId &seat, const Timetables &times)
{
    const Result<std::vector<ReviewCount>> counts = openReviewCounts(workspace, seat, times);
    if (!counts)
        return counts.error();
    std::vector<WaitingReviews> waiting;
    for (const ReviewCount &count : *counts) {
        const Result<std::vector<UnwrittenReview>> reviews =
            WaitingStore(workspace.database()).reviewsOf(seat, count.contest, reviewsNamed);
        if (!reviews)
            return reviews.error();
        WaitingReviews one{count, times.nameOf(count.contest),
            reviewsDue(times.of(count.contest), workspace.clock().now()), {}};
        for (const UnwrittenReview &review : *reviews)
            one.next.push_back({review, stateInWords(review, workspace.clock().today())});
        waiting.push_back(std::move(one));
    }
    std::stable_sort(
        waiting.begin(), waiting.end(), [](const WaitingReviews &one, const WaitingReviews &other) {
            return isSooner(lastInstant(one.due), lastInstant(other.due));
        });
    return waiting;
}

Result<void> addOwn(Workspace &workspace, const Seat &seat, const Timetables &times, WaitingWork &work)
{
    Result<std::vector<WaitingMotion>> votes = votesOf(workspace, seat.id, times);
    if (!votes)
        return votes.error();
    work.votes = *std::move(votes);
    if (!seat.voting)
        return {};
    Result<std::vector<WaitingReviews>> reviews = reviewsOf(workspace, seat.id, times);
    if (!reviews)
        return reviews.error();
    work.reviews = *std::move(reviews);
    return {};
}

Result<WaitingWork> read(Workspace &workspace)
{
    const Result<Timetables> times = Timetables::read(workspace.database());
    if (!times)
        return times.error();
    Result<std::vector<ComingDate>> dates = comingDates(workspace, *times);
    if (!dates)
        return dates.error();
    WaitingWork work;
    work.dates = *std::move(dates);
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return work;
    if (const Result<void> added = addOwn(workspace, *seat, *times, work); !added)
        return added.error();
    if (isOfficer(*seat))
        if (const Result<void> added = addOfficerWork(workspace, *times, work); !added)
            return added.error();
    return work;
}

} // namespace

int WaitingWork::reviewsLeft() const
{
    int left = 0;
    for (const WaitingReviews &contest : reviews)
        left += contest.count.left();
    return left;
}

int WaitingWork::forOfficer() const
{
    return static_cast<int>(closings.size() + publications.size() + unrecorded.size() + behind.size());
}

Result<WaitingWork> whatWaits(Workspace &workspace)
{
    return workspace.database().inSnapshot([&] { return read(workspace); });
}

Result<int> countWhatWaits(Workspace &workspace)
{
    const Result<WaitingWork> work = whatWaits(workspace);
    if (!work)
        return work.error();
    return work->count();
}

} // namespace rosette
