// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/closemotion.h"
#include "core/base/finding.h"
#include "core/candidates/candidacy.h"
#include "core/decisions/countedvotes.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// What a motion is to the seat that acts.
enum class MotionStanding
{
    Draft,
    VoteMissing,
    Voted,
    Recused,
    NotOnRoll,      ///< open, and not for this seat to decide
    VotedElsewhere, ///< open, on paper or with Belenios
    Carried,
    Fell,
    Withdrawn
};

/// A motion in a list.
struct MotionLine
{
    Motion motion;
    QString name = {};  ///< the candidate's, else what the motion is about in a few words
    QString state = {}; ///< "Your vote is missing", "Carried, 11 to 2"
    MotionStanding standing = MotionStanding::Draft;
    std::optional<Decision> decision = {};
};

/// All motions, by number.
Result<std::vector<MotionLine>> seeMotions(Workspace &workspace);
Result<MotionLine> seeMotionLine(Workspace &workspace, const Motion &motion);
/// How many open motions wait for the vote of the seat that acts.
Result<int> countMissingVotes(Workspace &workspace);

/// A seat on the roll. While the motion is open it says who has voted; how, only where the rulebook shows
/// all.
struct RollLine
{
    RollEntry entry;
    QString name = {};
    bool isMine = false;
    bool hasVoted = false;
    std::optional<Channel> channel = {}; ///< how the ballot came in
    std::optional<Choice> choice = {};   ///< where MotionSum::votesShown, and always of the own seat
    QString note = {};                   ///< the reason, shown where the choice is
};

/// What came of a vote that was held elsewhere, with the names that belong to it.
struct SeenResult
{
    BallotResult result;
    QStringList tellers = {};
    QString recordedBy = {};
};

/// One motion as the acting seat may see it.
struct SeenMotion
{
    MotionLine line;
    QString contest = {};                    ///< "NEC, CLP section"; empty without a contest
    std::optional<Candidacy> candidacy = {}; ///< whom an endorsement motion is about
    QStringList slates = {};                 ///< on which the candidate stands
    QString fit = {};                        ///< "Fits all five criteria"; empty where it is not said
    int rulebookVersion = 1;
    MotionSum sum = {};    ///< of a draft: as if it opened now
    QString distance = {}; ///< "One more would carry it."; empty while totals are hidden, and when decided
    std::vector<RollLine> roll = {}; ///< of a draft: the seats that would be on it
    std::optional<Ballot> own = {};  ///< the acting seat's standing ballot; never of an unattributed vote
    std::vector<Finding> gate = {};  ///< of a draft, for officers: what stands in the way of opening it
    QString gateHidden = {};         ///< why the gate is not shown, one sentence
    int voted = 0;                   ///< seats that have voted; never hidden
    std::vector<MotionExtension> extensions = {};    ///< of its closing time, oldest first
    BallotReasons reasons = BallotReasons::Optional; ///< whether a seat says why it votes as it does
    bool isEndorsed = false; ///< whom an endorsement motion is about has an endorsement in force
    std::optional<Motion> reconsidered = {}; ///< the decided motion that this one puts anew
    std::vector<CountedChoice> choices = {}; ///< decided and unattributed: by code, without seats
    std::vector<SeenResult> results = {};    ///< voted on elsewhere: oldest first, the last stands
};

Result<SeenMotion> seeMotion(Workspace &workspace, const MotionId &id);

} // namespace rosette
