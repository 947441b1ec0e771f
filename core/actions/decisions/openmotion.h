// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Puts the support of an application to the committee.
struct OpenMotion
{
    ApplicationId application;
    std::optional<EndorsementKind> kind = {}; ///< nothing: what the application asks for
    std::vector<OrganisationId> jointWith = {};
    QString regardless = {}; ///< why, although it does not fit; empty: only if it fits
    std::optional<QDateTime> closesAt = {};
};

/// Puts any other question to the committee.
struct OpenQuestion
{
    MotionKind kind = MotionKind::Other; ///< not Endorse
    QString question = {};
    std::optional<ContestId> contest = {}; ///< required for OwnSlate
    std::optional<QDateTime> closesAt = {};
};

/// Opens an endorsement motion: the gate is checked, the roll of today's voting seats frozen with its
/// recusals, the rule of the contest's rulebook and the hash of the application's current revision copied
/// into it. Officers only; CheckFailed with the gate's first finding if the application does not fit and no
/// reason is given.
Result<Motion> openMotion(Workspace &workspace, const OpenMotion &input);
Result<Motion> openQuestion(Workspace &workspace, const OpenQuestion &input);

/// What stands in the way of openMotion().
Result<std::vector<Finding>> checkMotion(Workspace &workspace, const ApplicationId &application);

} // namespace rosette
