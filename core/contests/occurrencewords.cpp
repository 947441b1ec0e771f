// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/occurrencewords.h"

#include "core/base/translate.h"

namespace rosette {

QString occurrenceInWords(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::BallotsIssued:
        return Tr::tr("ballot papers were issued");
    case MilestoneKind::ElectionMeeting:
        return Tr::tr("the election meeting took place");
    case MilestoneKind::NominationsOpen:
    case MilestoneKind::NominationsClose:
    case MilestoneKind::CommitteeDecides:
    case MilestoneKind::BallotCloses:
    case MilestoneKind::Results:
    case MilestoneKind::Other:
        return Tr::tr("“%1” has occurred").arg(inWords(kind));
    }
    Q_UNREACHABLE();
}

} // namespace rosette
