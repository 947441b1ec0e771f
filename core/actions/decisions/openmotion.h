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
    std::optional<QDateTime> opensAt = {};    ///< of a draft: when openDueMotions() opens it
    std::optional<MotionId> reconsiders = {}; ///< the motion that decided on this application before
    QString whatIsNew = {};                   ///< since then; given exactly with reconsiders
    Voting voting = Voting::Recorded;
};

/// Puts any other question to the committee.
struct OpenQuestion
{
    MotionKind kind = MotionKind::Other; ///< not Endorse
    QString question = {};
    std::optional<ContestId> contest = {}; ///< required for OwnSlate and PublishEarly
    std::optional<QDateTime> closesAt = {};
    std::optional<QDateTime> opensAt = {};
    std::optional<MotionId> reconsiders = {}; ///< a decided motion of the same kind; may be left out
    QString whatIsNew = {};
    std::optional<CandidacyId> endorsed = {}; ///< for WithdrawEndorsement: whose support; makes the question
    QString publicReason = {};                ///< for WithdrawEndorsement: what is said if it is carried
    Voting voting = Voting::Recorded;
};

/// Opens an endorsement motion: the gate is checked, the roll of today's voting seats frozen with its
/// recusals, the rule of the contest's rulebook and the hash of the application's current revision copied
/// into it. Officers only; CheckFailed with the gate's first finding if the application does not fit and no
/// reason is given; Conflict once a motion on the application was decided, unless the new one names it and
/// says what is new, and while its candidacy is endorsed.
Result<Motion> openMotion(Workspace &workspace, const OpenMotion &input);
/// The same for any other question. One about the rulebook is about the draft that is kept: its hash is
/// frozen, and Conflict if there is none.
Result<Motion> openQuestion(Workspace &workspace, const OpenQuestion &input);

/// What stands in the way of openMotion().
Result<std::vector<Finding>> checkMotion(Workspace &workspace, const ApplicationId &application);

} // namespace rosette
