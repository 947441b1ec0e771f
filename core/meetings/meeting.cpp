// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting.h"

#include "core/base/translate.h"

#include <QStringList>

#include <algorithm>

namespace rosette {

namespace {

bool holds(const std::vector<SeatId> &seats, const SeatId &seat)
{
    return std::find(seats.begin(), seats.end(), seat) != seats.end();
}

} // namespace

int secondsSpent(const ItemTimer &timer, const QDateTime &now)
{
    if (!timer.runningSince)
        return timer.spent;
    // A clock that was set back takes nothing off.
    return timer.spent + static_cast<int>(std::max<qint64>(0, timer.runningSince->secsTo(now)));
}

QString clockInWords(int seconds)
{
    const QString minutes = QStringLiteral("%1:%2")
                                .arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? minutes : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutes);
}

QStringList seatKeys(std::size_t seats)
{
    static const QString keys = QStringLiteral("1234567890BCDEGHJKMNPQRUVWXYZ");
    QStringList given;
    for (std::size_t at = 0; at < seats; ++at)
        given += at < std::size_t(keys.size()) ? QString(keys.at(qsizetype(at))) : QString();
    return given;
}

QuorumNow quorumNow(const MajorityRule &rule, const std::vector<RollEntry> &roll,
    const std::vector<SeatId> &here, const std::vector<SeatId> &voted)
{
    QuorumNow quorum{rule.quorum};
    for (const RollEntry &entry : roll) {
        if (entry.recused)
            continue;
        if (holds(voted, entry.seat))
            ++quorum.voted;
        else if (holds(here, entry.seat))
            ++quorum.here;
    }
    return quorum;
}

QString inWords(const QuorumNow &quorum)
{
    if (quorum.needed == 0)
        return {};
    return quorum.isReachable()
               ? Tr::tr("Quorum: %1 must vote, and %2 can.").arg(quorum.needed).arg(quorum.canVote())
               : Tr::tr("No quorum: %1 must vote, and only %2 can.").arg(quorum.needed).arg(quorum.canVote());
}

} // namespace rosette
