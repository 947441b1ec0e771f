// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/theme/icon.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/tone.h"

namespace rosette {

/// How a standing looks.
struct MotionLook
{
    Icon icon = Icon::Open;
    Tone tone = Tone::Neutral;
};

MotionLook lookOf(MotionStanding standing);
/// "Supported candidate", "Slate of our own".
QString kindInWords(const Motion &motion);
/// "For", "Against", "Abstained": how a seat voted.
QString votedInWords(Choice choice);
/// "by phone": how a ballot came in that an officer recorded; empty for the seat's own.
QString channelInWords(Channel channel);

/// "Voting is unattributed."
QString wayOfVoting(Voting voting);

/// What is asked before one of the irreversible acts.
ConfirmationDialog::Question openingQuestion(const SeenMotion &seen);
ConfirmationDialog::Question closingQuestion(const SeenMotion &seen, const QDateTime &now);
ConfirmationDialog::Question withdrawingQuestion(const SeenMotion &seen);

struct VoteOnBehalf
{
    SeatId seat;
    QString name = {};
    Choice choice = Choice::For;
    Channel channel = Channel::Phone;
    QString note = {};
};
ConfirmationDialog::Question onBehalfQuestion(const SeenMotion &seen, const VoteOnBehalf &vote);

} // namespace rosette
