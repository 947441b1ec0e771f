// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/outcome.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

OutcomeKind kindOf(EndorsementStatus status)
{
    switch (status) {
    case EndorsementStatus::InForce:
        return OutcomeKind::Endorsed;
    case EndorsementStatus::Withdrawn:
        return OutcomeKind::Withdrawn;
    case EndorsementStatus::Declined:
        return OutcomeKind::Declined;
    }
    Q_UNREACHABLE();
}

/// In force comes last, then what changed last; of two at one instant the one with the greater id.
bool saysLess(const Endorsement &one, const Endorsement &other)
{
    const auto weight = [](const Endorsement &endorsement) {
        return std::make_tuple(isInForce(endorsement), endorsement.history.back().at, endorsement.id);
    };
    return weight(one) < weight(other);
}

} // namespace

RequestOutcome requestOutcome(
    const std::vector<Motion> &motions, const std::vector<Endorsement> &endorsements)
{
    if (!endorsements.empty()) {
        const Endorsement &last = *std::max_element(endorsements.begin(), endorsements.end(), saysLess);
        return {kindOf(last.history.back().status), last.id, std::nullopt};
    }
    const Motion *lost = nullptr;
    for (const Motion &motion : motions)
        if (motion.kind == MotionKind::Endorse && motion.state == MotionState::Fell &&
            (!lost || lost->number < motion.number))
            lost = &motion;
    return lost ? RequestOutcome{OutcomeKind::NotEndorsed, std::nullopt, lost->id} : RequestOutcome{};
}

QString inWords(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Endorsed:
        return Tr::tr("Endorsed");
    case OutcomeKind::NotEndorsed:
        return Tr::tr("Not endorsed");
    case OutcomeKind::Deferred:
        return Tr::tr("Deferred");
    case OutcomeKind::Withdrawn:
        return Tr::tr("Endorsement withdrawn");
    case OutcomeKind::Declined:
        return Tr::tr("Declined by the candidate");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
