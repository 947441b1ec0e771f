// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/outcomelook.h"

#include <QCoreApplication>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::LettersPage)
};

} // namespace

OutcomeLook lookOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Endorsed:
        return {Icon::Rosette, Tone::Accent};
    case OutcomeKind::NotEndorsed:
    case OutcomeKind::Withdrawn:
        return {Icon::DoesNotMeet, Tone::Bad};
    case OutcomeKind::Deferred:
        return {Icon::Clock, Tone::Neutral};
    case OutcomeKind::Declined:
        return {Icon::Close, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString letterState(const CandidateOutcome &outcome, bool isHeld)
{
    const Letter *last = outcome.lastLetter();
    if (outcome.due)
        return isHeld ? Text::tr("letter held") : Text::tr("letter due");
    if (!last)
        return Text::tr("no letter");
    if (last->sent)
        return Text::tr("sent %1").arg(inWords(last->sent->channel));
    return Text::tr("released, not sent");
}

} // namespace rosette
