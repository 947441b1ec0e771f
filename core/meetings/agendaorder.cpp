// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agendaorder.h"

#include "core/base/translate.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace rosette {

namespace {

/// Up to so many different sets the best order is found by trying all; 2^12 * 12^2 steps.
constexpr std::size_t mostExact = 12;

using Seats = std::vector<SeatId>; ///< sorted, each once

/// Items from which the same seats leave; they stand side by side.
struct Group
{
    Seats leaving;
    std::vector<const AgendaMatter *> matters; ///< by number
};

Seats sortedOnce(Seats seats)
{
    std::sort(seats.begin(), seats.end());
    seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
    return seats;
}

/// How many of @p next are still in the room while those of @p before are out.
int leavesBetween(const Seats &before, const Seats &next)
{
    return static_cast<int>(std::count_if(next.begin(), next.end(),
        [&](const SeatId &seat) { return !std::binary_search(before.begin(), before.end(), seat); }));
}

/// leaves[i][j]: who leaves for group j when group i was before.
std::vector<std::vector<int>> leavesOf(const std::vector<Group> &groups)
{
    std::vector<std::vector<int>> leaves(groups.size(), std::vector<int>(groups.size()));
    for (std::size_t from = 0; from < groups.size(); ++from)
        for (std::size_t to = 0; to < groups.size(); ++to)
            leaves[from][to] = leavesBetween(groups[from].leaving, groups[to].leaving);
    return leaves;
}

using Order = std::vector<std::size_t>;

/// The best of all orders; among equally good ones the one that begins with the lowest numbers. least[done *
/// n + last] is the fewest leaves for the groups not in the set @p done, after the group @p last.
Order bestOrder(const std::vector<Group> &groups)
{
    const std::size_t n = groups.size();
    const auto leaves = leavesOf(groups);
    const std::size_t all = (std::size_t(1) << n) - 1;
    std::vector<int> least((all + 1) * n, 0);
    const auto next = [&](std::size_t done, std::size_t last, std::size_t to) {
        return leaves[last][to] + least[(done | std::size_t(1) << to) * n + to];
    };
    const auto isOpen = [](std::size_t done, std::size_t to) { return (done >> to & 1) == 0; };
    for (std::size_t done = all; done-- > 1;)
        for (std::size_t last = 0; last < n; ++last) {
            int fewest = std::numeric_limits<int>::max();
            for (std::size_t to = 0; to < n; ++to)
                if (isOpen(done, to))
                    fewest = std::min(fewest, next(done, last, to));
            least[done * n + last] = fewest;
        }
    Order order;
    const auto costOfFirst = [&](std::size_t first) {
        return static_cast<int>(groups[first].leaving.size()) + least[(std::size_t(1) << first) * n + first];
    };
    std::size_t done = 0;
    while (order.size() < n) {
        std::optional<std::size_t> chosen;
        int fewest = 0;
        for (std::size_t to = 0; to < n; ++to) {
            if (!isOpen(done, to))
                continue;
            const int cost = order.empty() ? costOfFirst(to) : next(done, order.back(), to);
            if (!chosen || cost < fewest) {
                chosen = to;
                fewest = cost;
            }
        }
        order.push_back(*chosen);
        done |= std::size_t(1) << *chosen;
    }
    return order;
}

int timesLeft(const std::vector<Group> &groups, const Order &order)
{
    int times = 0;
    const Seats nobody;
    const Seats *before = &nobody;
    for (const std::size_t at : order) {
        times += leavesBetween(*before, groups[at].leaving);
        before = &groups[at].leaving;
    }
    return times;
}

/// Each next group is the one for which fewest leave; then single groups move as long as that spares one.
Order goodOrder(const std::vector<Group> &groups)
{
    Order order{0};
    std::vector<bool> isTaken(groups.size(), false);
    isTaken[0] = true;
    while (order.size() < groups.size()) {
        std::optional<std::size_t> chosen;
        int fewest = 0;
        for (std::size_t to = 0; to < groups.size(); ++to) {
            const int cost =
                isTaken[to] ? 0 : leavesBetween(groups[order.back()].leaving, groups[to].leaving);
            if (!isTaken[to] && (!chosen || cost < fewest)) {
                chosen = to;
                fewest = cost;
            }
        }
        order.push_back(*chosen);
        isTaken[*chosen] = true;
    }
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (std::size_t from = 0; from < order.size() && !isBetter; ++from)
            for (std::size_t to = 0; to < order.size() && !isBetter; ++to) {
                Order moved = order;
                moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(from));
                moved.insert(moved.begin() + static_cast<std::ptrdiff_t>(to), order[from]);
                isBetter = timesLeft(groups, moved) < timesLeft(groups, order);
                if (isBetter)
                    order = moved;
            }
    }
    return order;
}

std::vector<Group> groupsOf(const std::vector<const AgendaMatter *> &matters)
{
    std::vector<Group> groups;
    for (const AgendaMatter *matter : matters) {
        const Seats leaving = sortedOnce(matter->leaving);
        const auto found = std::find_if(
            groups.begin(), groups.end(), [&](const Group &group) { return group.leaving == leaving; });
        if (found == groups.end())
            groups.push_back({leaving, {matter}});
        else
            found->matters.push_back(matter);
    }
    return groups;
}

AgendaPart partOf(const AgendaMatter &matter)
{
    if (!matter.leaving.empty())
        return AgendaPart::Interests;
    if (matter.verdicts == 0)
        return AgendaPart::Unreviewed;
    return matter.dissenting == 0 ? AgendaPart::Undisputed : AgendaPart::Disputed;
}

/// By the share of dissenting verdicts, as integers.
bool isLessDisputed(const AgendaMatter *one, const AgendaMatter *other)
{
    return qint64(one->dissenting) * other->verdicts < qint64(other->dissenting) * one->verdicts;
}

} // namespace

std::vector<AgendaPlace> orderAgenda(std::vector<AgendaMatter> matters)
{
    std::sort(matters.begin(), matters.end(),
        [](const AgendaMatter &one, const AgendaMatter &other) { return one.number < other.number; });
    std::vector<AgendaPlace> places;
    for (const auto &entry : agendaPartKeys) {
        std::vector<const AgendaMatter *> members;
        for (const AgendaMatter &matter : matters)
            if (partOf(matter) == entry.value)
                members.push_back(&matter);
        if (entry.value == AgendaPart::Disputed)
            std::stable_sort(members.begin(), members.end(), isLessDisputed);
        if (entry.value == AgendaPart::Interests && !members.empty()) {
            const std::vector<Group> groups = groupsOf(members);
            members.clear();
            for (const std::size_t at : groups.size() <= mostExact ? bestOrder(groups) : goodOrder(groups))
                members.insert(members.end(), groups[at].matters.begin(), groups[at].matters.end());
        }
        for (const AgendaMatter *matter : members)
            places.push_back({matter->motion, entry.value});
    }
    return places;
}

int timesLeft(const std::vector<std::vector<SeatId>> &sets)
{
    int times = 0;
    Seats before;
    for (const std::vector<SeatId> &set : sets) {
        const Seats leaving = sortedOnce(set);
        times += leavesBetween(before, leaving);
        before = leaving;
    }
    return times;
}

int dissentingOf(const VerdictCounts &counts)
{
    return counts.meets + counts.doesNotMeet + counts.notShown -
           std::max({counts.meets, counts.doesNotMeet, counts.notShown});
}

QString inWords(AgendaPart part)
{
    switch (part) {
    case AgendaPart::Undisputed:
        return Tr::tr("Quickly");
    case AgendaPart::Interests:
        return Tr::tr("With interests");
    case AgendaPart::Disputed:
        return Tr::tr("For debate");
    case AgendaPart::Unreviewed:
        return Tr::tr("Questions");
    }
    Q_UNREACHABLE();
}

QString reasonInWords(AgendaPart part)
{
    switch (part) {
    case AgendaPart::Undisputed:
        return Tr::tr("Everybody who reviewed them agrees, so they come first.");
    case AgendaPart::Interests:
        return Tr::tr("Somebody leaves for each of them. They stand side by side, so that members leave and "
                      "return as seldom as possible; what their reviews say plays no part in it.");
    case AgendaPart::Disputed:
        return Tr::tr("Reviewers differ, and nobody has to leave: the least disputed comes first.");
    case AgendaPart::Unreviewed:
        return Tr::tr("There are no reviews of them, so they come last, by number.");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
