// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/countedvotes.h"

#include <QJsonObject>

#include <vector>

namespace rosette {

/// What the record of an opened motion says: subject, roll and rule as they were frozen. Texts stand in it as
/// digests.
QJsonObject openedPayload(const Motion &motion, const std::vector<RollEntry> &roll);
/// What a ballot is bound to besides its motion, so that it counts for nothing else: the very roll, rule and
/// text that were put to the committee, and the seat's ballot before.
struct BallotBinding
{
    QByteArray rollHash{};
    QByteArray ruleHash{};
    QByteArray content{};  ///< hash of the application's revision; empty where the motion has no subject
    QByteArray previous{}; ///< hash of the record of the seat's ballot before; zeros for its first
};
BallotBinding bindingOf(const Motion &motion, const std::vector<RollEntry> &roll);
/// What the record of an extension says.
QJsonObject extendedPayload(const Motion &motion, const MotionExtension &extension);
/// What the record of a ballot says; of one without a choice, that the seat has voted.
QJsonObject ballotPayload(const Ballot &ballot, const BallotBinding &binding);
/// What the record of a result says.
QJsonObject resultPayload(const BallotResult &result);
/// What the record of a closed motion says: the sum and the outcome, and @p choices where it was voted on
/// unattributed.
QJsonObject decisionPayload(
    const Decision &decision, Voting voting, const std::vector<CountedChoice> &choices);

} // namespace rosette
