// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/comingdates.h"

#include "core/base/neardate.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/storage/motionstore.h"

#include <QMap>

#include <algorithm>

namespace rosette {

namespace {

struct Closing
{
    QStringList numbers;
    MotionId first;
    std::optional<ContestId> contest;
};

using Closings = QMap<QDateTime, Closing>;

QString dayAndMonth(const QDate &date, const QDate &today)
{
    const QString whole = dateInWords(date);
    return date.year() == today.year() ? whole.left(whole.lastIndexOf(u' ')) : whole;
}

Result<Closings> closingsAfter(Database &database, const QDateTime &now)
{
    const Result<std::vector<Motion>> open = MotionStore(database).inState(MotionState::Open);
    if (!open)
        return open.error();
    Closings closings;
    for (const Motion &motion : *open) {
        if (!motion.closesAt || *motion.closesAt <= now)
            continue;
        const auto found = closings.find(*motion.closesAt);
        if (found == closings.end()) {
            closings.insert(*motion.closesAt, {{QString::number(motion.number)}, motion.id, motion.contest});
            continue;
        }
        found->numbers += QString::number(motion.number);
        if (found->contest != motion.contest)
            found->contest.reset();
    }
    return closings;
}

QString closingInWords(const Closing &closing)
{
    if (closing.numbers.size() == 1)
        return Tr::tr("Motion %1 closes").arg(closing.numbers.constFirst());
    return Tr::tr("Motions %1 close").arg(listInWords(closing.numbers));
}

QString sentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts)
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + part +
                    (part.endsWith(u'.') ? QString() : QStringLiteral("."));
    return text;
}

QString movedInWords(const Milestone &milestone, const QDate &today)
{
    const CivilTime &first = milestone.history.front().when;
    if (first.date == currentDate(milestone).when.date)
        return {};
    return Tr::tr("Moved from %1").arg(dayAndMonth(first.date, today));
}

ComingDate dateOf(const Milestone &milestone, const Timetables &times, Closings &closings, const QDate &today)
{
    const CivilTime &when = currentDate(milestone).when;
    ComingDate date{when, milestone.title.toString(), {}, milestone.contest, {}};
    QStringList parts{times.nameOf(milestone.contest), movedInWords(milestone, today)};
    if (milestone.kind == MilestoneKind::CommitteeDecides) {
        const auto closing = closings.find(lastInstantOf(when));
        if (closing != closings.end()) {
            parts += closingInWords(*closing);
            date.motion = closing->first;
            closings.erase(closing);
        }
    }
    date.detail = sentences(parts);
    return date;
}

} // namespace

QString changeDayInWords(const QDate &date, const QDate &today)
{
    const qint64 ago = date.daysTo(today);
    if (ago == 0 || ago == 1)
        return nearDayInWords(date, today);
    return Tr::tr("on %1").arg(dayAndMonth(date, today));
}

Result<std::vector<ComingDate>> comingDates(Workspace &workspace, const Timetables &times)
{
    const QDateTime now = workspace.clock().now();
    const QDate today = workspace.clock().today();
    Result<Closings> closings = closingsAfter(workspace.database(), now);
    if (!closings)
        return closings.error();
    std::vector<ComingDate> dates;
    for (const Contest &contest : times.contests())
        for (const Milestone &milestone : times.of(contest.id))
            if (!occurrence(milestone) && lastInstantOf(currentDate(milestone).when) > now)
                dates.push_back(dateOf(milestone, times, *closings, today));
    for (auto closing = closings->cbegin(); closing != closings->cend(); ++closing)
        dates.push_back({londonTimeOf(closing.key()), closingInWords(*closing),
            sentences({times.nameOf(closing->contest)}), closing->contest, closing->first});
    std::stable_sort(dates.begin(), dates.end(), [](const ComingDate &one, const ComingDate &other) {
        return lastInstantOf(one.when) < lastInstantOf(other.when);
    });
    return dates;
}

} // namespace rosette
