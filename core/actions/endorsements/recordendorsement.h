// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/endorsement.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct RecordEndorsement
{
    CandidacyId candidacy;
    EndorsementKind kind = EndorsementKind::Supported;
    QStringList jointWith = {};                        ///< names of organisations; added if unknown
    DecisionRoute route = DecisionRoute::MemberBallot; ///< not CommitteeVote: that takes a motion
    QDate on = {};
    QString source = {};
};

/// Records a decision taken elsewhere: by a ballot of the members or because nobody else asked. Officers
/// only; CheckFailed for the route CommitteeVote, Conflict if an endorsement of the candidacy is in force.
Result<Endorsement> recordEndorsement(Workspace &workspace, const RecordEndorsement &input);

struct WithdrawEndorsement
{
    CandidacyId candidacy;
    QString reason = {}; ///< public
};

Result<Endorsement> withdrawEndorsement(Workspace &workspace, const WithdrawEndorsement &input);

struct DeclineEndorsement
{
    CandidacyId candidacy;
    QString reason = {}; ///< public; may be empty
};

/// Records that the candidate does not want the endorsement, which ends it. Officers only; NotFound if none
/// is in force.
Result<Endorsement> declineEndorsement(Workspace &workspace, const DeclineEndorsement &input);

} // namespace rosette
