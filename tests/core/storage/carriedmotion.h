// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/decisionstore.h"
#include "tests/core/storage/openmotion.h"

namespace rosette {

/// Closes @p motion with @p outcome; its decision is stored too.
inline Result<void> decide(Database &database, Motion &motion, Outcome outcome, const QDateTime &at)
{
    Decision decision{motion.id, outcome};
    decision.decidedAt = at;
    if (Result<void> stored = DecisionStore(database).insert(decision); !stored)
        return stored;
    motion.state = outcome == Outcome::Carried ? MotionState::Carried : MotionState::Fell;
    motion.closedAt = at;
    Result<void> updated = MotionStore(database).update(motion);
    ++motion.revision;
    return updated;
}

/// A file in which the motion about the application was carried.
struct CarriedMotionFile : OpenMotionFile
{
    CarriedMotionFile()
    {
        const Result<void> carried = write([&] { return decide(*database, motion, Outcome::Carried, noon); });
        if (!carried)
            qFatal("%s", qPrintable(carried.error().message + carried.error().detail));
    }
};

} // namespace rosette
