// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/supportlist.h"

namespace rosette::test {

inline Name name(const char *text)
{
    return Name::fromStored(QString::fromUtf8(text));
}

inline Reason reason(const char *text)
{
    return Reason::fromStored(QString::fromUtf8(text));
}

inline QDateTime onThatDay()
{
    return {QDate(2026, 10, 7), QTime(9, 0), Qt::UTC};
}

/// Somebody who stands in @p contest.
inline Candidacy candidacyOf(const char *ballotName, const ContestId &contest = ContestId::create())
{
    return {CandidacyId::create(), contest, PersonId::create(), name(ballotName)};
}

/// An endorsement in force, decided by the committee on 7 October 2026.
inline Endorsement endorsementOf(
    const Candidacy &candidacy, EndorsementKind kind = EndorsementKind::Supported)
{
    Endorsement endorsement{EndorsementId::create(), candidacy.id, kind};
    endorsement.motion = MotionId::create();
    endorsement.decidedOn = QDate(2026, 10, 7);
    endorsement.history = {{EndorsementStatus::InForce, {}, onThatDay()}};
    return endorsement;
}

} // namespace rosette::test
