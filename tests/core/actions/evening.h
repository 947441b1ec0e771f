// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/raisehand.h"
#include "core/actions/meetings/seemeeting.h"
#include "core/actions/records/verifyrecords.h"
#include "core/storage/ballotstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"
#include "tests/core/actions/committeefixture.h"

namespace rosette {

using test::must;

/// The committee on an evening with three questions, the rule of the votes cast, and the chair's casting
/// vote.
struct Evening : test::CommitteeFixture
{
    explicit Evening(bool hasCastingVote = true)
    {
        Rulebook rulebook = *must(RulebookStore(workspace->database()).latest());
        rulebook.majority.base = MajorityBase::Cast;
        rulebook.majority.tie = hasCastingVote ? TieRule::ChairDecides : TieRule::Falls;
        rulebook.majority.quorum = 2;
        rulebook.provisional = true;
        must(adoptRulebook(*workspace, AdoptRulebook{rulebook}));
        for (const char *question : {"Shall we meet monthly?", "Shall we write?", "Shall we wait?"})
            questions.push_back(must(
                openQuestion(*workspace, OpenQuestion{MotionKind::Other, QString::fromLatin1(question)})));
    }
    void begin()
    {
        actAs(QStringLiteral("Ada Fox"));
        meeting = must(beginMeeting(*workspace));
    }
    SeatId seat(const char *name)
    {
        return must(findSeat(workspace->database(), QString::fromLatin1(name), clock.today())).id;
    }
    Result<void> raise(const Motion &motion, const char *name, std::optional<Choice> choice)
    {
        actAs(QStringLiteral("Ada Fox"));
        return raiseHand(*workspace, motion.id, seat(name), choice);
    }
    SeenMeeting seen() { return *must(seeMeetingInSession(*workspace)); }
    ItemVoter voter(const Motion &motion, const char *name)
    {
        const SeenMeeting now = seen();
        for (const ItemVoter &voter : now.itemOf(motion.id)->voters)
            if (voter.seat == seat(name))
                return voter;
        return ItemVoter{seat(name)};
    }
    std::vector<Ballot> ballots(const Motion &motion)
    {
        return must(BallotStore(workspace->database()).forMotion(motion.id));
    }
    MotionState stateOf(const Motion &motion)
    {
        return must(MotionStore(workspace->database()).find(motion.id))->state;
    }
    bool isSound() { return !must(verifyRecords(*workspace)).fault; }

    std::vector<Motion> questions;
    std::optional<Meeting> meeting;
};

} // namespace rosette
