// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/stagelook.h"

namespace rosette {

Icon stageIcon(ContestStage stage)
{
    switch (stage) {
    case ContestStage::NoDates:
    case ContestStage::BeforeOpening:
        return Icon::Calendar;
    case ContestStage::NoApplication:
        return Icon::Open;
    case ContestStage::NominationsOpen:
        return Icon::Flag;
    case ContestStage::Deciding:
        return Icon::Reviews;
    case ContestStage::Voting:
        return Icon::Ballot;
    case ContestStage::Over:
        return Icon::None;
    case ContestStage::Published:
        return Icon::Rosette;
    }
    Q_UNREACHABLE();
}

Tone stageTone(ContestStage stage)
{
    switch (stage) {
    case ContestStage::NoDates:
    case ContestStage::BeforeOpening:
    case ContestStage::NoApplication:
    case ContestStage::Over:
        return Tone::Neutral;
    case ContestStage::NominationsOpen:
        return Tone::Info;
    case ContestStage::Deciding:
        return Tone::Accent;
    case ContestStage::Voting:
        return Tone::Warn;
    case ContestStage::Published:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

} // namespace rosette
