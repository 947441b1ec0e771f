// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standinglook.h"

namespace rosette {

StandingLook lookOf(CandidacyState state)
{
    switch (state) {
    case CandidacyState::Withdrawn:
        return {Icon::Recused, Tone::Neutral};
    case CandidacyState::NoApplication:
        return {Icon::None, Tone::Neutral};
    case CandidacyState::InReview:
        return {Icon::Reviews, Tone::Neutral};
    case CandidacyState::RevisedInReview:
        return {Icon::Revised, Tone::Bad};
    case CandidacyState::Fits:
        return {Icon::Meets, Tone::Ok};
    case CandidacyState::MotionDrafted:
        return {Icon::Draft, Tone::Neutral};
    case CandidacyState::DoesNotFit:
    case CandidacyState::NotSupported:
    case CandidacyState::SupportWithdrawn:
        return {Icon::DoesNotMeet, Tone::Bad};
    case CandidacyState::Declined:
        return {Icon::Close, Tone::Neutral};
    case CandidacyState::MotionOpen:
        return {Icon::Motions, Tone::Accent};
    case CandidacyState::Supported:
        return {Icon::Rosette, Tone::Accent};
    }
    Q_UNREACHABLE();
}

} // namespace rosette
