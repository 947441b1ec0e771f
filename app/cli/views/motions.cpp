// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/motions.h"

#include "app/cli/views/rulebooks.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/conteststore.h"

namespace rosette::cli {

namespace {

QJsonObject tallyJson(const Tally &tally)
{
    return {{"onRoll", tally.onRoll}, {"recused", tally.recused}, {"for", tally.votesFor},
        {"against", tally.votesAgainst}, {"abstained", tally.abstained}, {"base", tally.base},
        {"needed", tally.needed}, {"quorate", tally.quorate}, {"tied", tally.tied}};
}

} // namespace

QJsonObject motionJson(const Motion &motion, const QString &contest)
{
    QJsonObject json{{"id", motion.id.toString()}, {"number", motion.number},
        {"kind", keyOf(motionKindKeys, motion.kind)}, {"question", motion.question}, {"contest", contest},
        {"state", keyOf(motionStateKeys, motion.state)}, {"rule", majorityJson(motion.rule)},
        {"regardless", motion.regardless}, {"openedAt", jsonOf(motion.openedAt)},
        {"closesAt", jsonOf(motion.closesAt)}, {"closedAt", jsonOf(motion.closedAt)}};
    json["voting"] = keyOf(votingKeys, motion.voting);
    if (!motion.rulebookHash.isEmpty())
        json["rulebook"] = jsonOf(motion.rulebookHash);
    if (motion.opensAt)
        json["opensAt"] = jsonOf(motion.opensAt);
    if (motion.reconsiders) {
        json["reconsiders"] = motion.reconsiders->toString();
        json["whatIsNew"] = motion.whatIsNew;
    }
    if (motion.endorsement) {
        json["endorsement"] = motion.endorsement->toString();
        json["publicReason"] = motion.publicReason;
    }
    if (motion.subject)
        json["subject"] = QJsonObject{{"application", motion.subject->application.toString()},
            {"revision", motion.subject->applicationRevision},
            {"hash", jsonOf(motion.subject->applicationHash)},
            {"kind", keyOf(endorsementKindKeys, motion.subject->kind)}};
    return json;
}

QJsonObject sumJson(const MotionSum &sum, const MajorityRule &rule)
{
    QJsonObject json{{"sentence", sum.sentence}, {"totalsHidden", sum.totalsHidden}};
    if (!sum.totalsHidden)
        json["tally"] = tallyJson(sum.tally);
    if (sum.decision)
        json["decision"] = decisionJson(*sum.decision, rule);
    return json;
}

QJsonObject decisionJson(const Decision &decision, const MajorityRule &rule)
{
    QJsonObject json{{"outcome", keyOf(outcomeKeys, decision.outcome)}, {"tally", tallyJson(decision.tally)},
        {"explanation", decision.explanation}, {"decidedAt", jsonOf(decision.decidedAt)},
        {"rule", majorityJson(rule)}, {"castingVote", QJsonValue::Null}};
    if (decision.castingVote)
        json["castingVote"] = keyOf(choiceKeys, decision.castingVote->choice);
    return json;
}

QString stateInWords(MotionState state)
{
    switch (state) {
    case MotionState::Draft:
        return Tr::tr("draft");
    case MotionState::Open:
        return Tr::tr("open");
    case MotionState::Carried:
        return Tr::tr("carried");
    case MotionState::Fell:
        return Tr::tr("fell");
    case MotionState::Withdrawn:
        return Tr::tr("withdrawn");
    }
    return {};
}

Tone toneOf(MotionState state)
{
    switch (state) {
    case MotionState::Carried:
        return Tone::Good;
    case MotionState::Fell:
        return Tone::Bad;
    case MotionState::Draft:
    case MotionState::Open:
    case MotionState::Withdrawn:
        return Tone::Plain;
    }
    return Tone::Plain;
}

Result<NamesOf<ContestId>> contestSlugs(Database &database)
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    NamesOf<ContestId> slugs;
    for (const Contest &contest : *contests)
        slugs.insert(contest.id, contest.slug.toString());
    return slugs;
}

QString slugOf(const std::optional<ContestId> &contest, const NamesOf<ContestId> &slugs)
{
    return contest ? slugs.value(*contest) : QString();
}

} // namespace rosette::cli
