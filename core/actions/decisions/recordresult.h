// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ballotresultstore.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// What came of a vote on paper or with Belenios.
struct RecordResult
{
    MotionId motion;
    Totals totals = {};               ///< blank and spoilt papers are abstentions
    std::vector<SeatId> tellers = {}; ///< who counted; at least one
    QString name = {};                ///< of the file that certifies it
    QByteArray bytes = {};            ///< of that file: a scan of the tellers' sheet, Belenios's result
};

/// The largest file that is attached: 16 MiB.
inline constexpr qsizetype largestAttachment = 16 * 1024 * 1024;

/// Records the result of a motion that is voted on elsewhere, with what certifies it, which stays in the
/// file. A second one corrects the first; both are kept. Then closeMotion() decides by the last. Officers
/// only; Conflict before the time that is set unless everybody has voted, CheckFailed for more votes than
/// seats that may vote.
Result<BallotResult> recordResult(Workspace &workspace, const RecordResult &input);

/// All results of a motion, oldest first; the last stands.
Result<std::vector<BallotResult>> resultsOf(Workspace &workspace, const MotionId &motion);
/// What certifies @p result. Tampered unless it is the very file that is on record.
Result<Attachment> attachmentOf(Workspace &workspace, const BallotResult &result);

} // namespace rosette
