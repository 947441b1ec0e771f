// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ballotstore.h"
#include "core/storage/motionstore.h"
#include "tests/core/storage/filledfile.h"

namespace rosette {

/// A file in which a motion about the application is open; the chair and the member are on its roll, and a
/// third seat is recused.
struct OpenMotionFile : FilledFile
{
    OpenMotionFile()
    {
        const Result<void> opened = write([&]() -> Result<void> {
            for (const Result<void> &step :
                {SeatStore(*database).insert(recused), MotionStore(*database).insert(motion),
                    MotionStore(*database).insertRoll(motion.id, roll)})
                if (!step)
                    return step;
            return {};
        });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
    }

    Ballot ballotOf(const Seat &seat, int version, Choice choice) const
    {
        return Ballot{BallotId::create(), motion.id, seat.id, version, choice, Channel::Own, seat.id,
            QString(), noon.addSecs(version)};
    }

    Seat recused{SeatId::create(), ada.id, SeatRole::Secretary, true, QDate(2026, 1, 1)};
    Motion motion{MotionId::create(), 14, MotionKind::Endorse, QStringLiteral("That we support Idris Okafor"),
        contest.id,
        MotionSubject{application.id, 1, QByteArray(32, '\xab'), EndorsementKind::Joint, {union_.id}},
        MotionState::Open, rulebook.majority, QStringLiteral("He is the only one"), noon, noon.addDays(3),
        std::nullopt};
    std::vector<RollEntry> roll{{member.id, SeatRole::Member, false}, {chair.id, SeatRole::Chair, false},
        {recused.id, SeatRole::Secretary, true}};
};

} // namespace rosette
