// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"

#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/load.h"
#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"

#include <QJsonArray>

#include <algorithm>

namespace rosette {

namespace {

/// A motion adopts once.
Result<void> checkNotAdopted(UnitOfWork &unit, const Rulebook &rulebook)
{
    const Result<std::vector<Rulebook>> adopted = RulebookStore(unit.database()).all();
    if (!adopted)
        return adopted.error();
    for (const Rulebook &former : *adopted)
        if (!former.provisional && rulebookHash(former) == rulebookHash(rulebook))
            return Error{ErrorCode::Conflict,
                Tr::tr("This rulebook is adopted already, as version %1.").arg(former.version), {}};
    return {};
}

/// Adopted for good only by a carried motion of kind Rulebook.
Result<void> checkAdoption(UnitOfWork &unit, const AdoptRulebook &input)
{
    if (!input.motion) {
        if (!input.contests.empty())
            return Error{ErrorCode::CheckFailed,
                Tr::tr("A contest goes on under another rulebook only by the motion that adopted it."), {}};
        if (input.rulebook.provisional)
            return {};
        return Error{ErrorCode::CheckFailed,
            Tr::tr("A rulebook that is not provisional needs the motion that adopted it."), {}};
    }
    const Result<std::optional<Motion>> motion = MotionStore(unit.database()).find(*input.motion);
    if (!motion)
        return motion.error();
    if (!*motion || (*motion)->kind != MotionKind::Rulebook || (*motion)->state != MotionState::Carried)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("The rulebook can be adopted only by a motion on the rulebook that was carried."), {}};
    if (rulebookHash(input.rulebook) != (*motion)->rulebookHash)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("Motion %1 was about another draft; what was voted on is adopted as it stood.")
                .arg((*motion)->number),
            {}};
    return checkNotAdopted(unit, input.rulebook);
}

/// The draft is in force now; what is kept besides would be voted on as if it were new.
Result<void> clearDraft(UnitOfWork &unit, const Rulebook &adopted)
{
    const Result<std::optional<Rulebook>> draft = rulebookDraftIn(unit.database());
    if (!draft)
        return draft.error();
    if (!*draft || rulebookHash(**draft) != rulebookHash(adopted))
        return {};
    return dropRulebookDraft(unit);
}

bool hasSameCriteria(const Rulebook &left, const Rulebook &right)
{
    const std::vector<Criterion> &ours = left.criteriaSet.criteria;
    const std::vector<Criterion> &theirs = right.criteriaSet.criteria;
    return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
        [](const Criterion &one, const Criterion &other) { return one.key == other.key; });
}

/// Puts @p id under @p rulebook from now on.
Result<void> moveContest(UnitOfWork &unit, const ContestId &id, const Rulebook &rulebook)
{
    Result<Contest> contest = loadContest(unit.database(), id);
    if (!contest)
        return contest.error();
    const Result<Rulebook> former = loadRulebook(unit.database(), contest->rulebook);
    if (!former)
        return former.error();
    if (!hasSameCriteria(*former, rulebook))
        return Error{ErrorCode::CheckFailed,
            Tr::tr(
                "Applications for “%1” were reviewed on other criteria than this rulebook has; the contest "
                "keeps rulebook %2.")
                .arg(contest->title.toString())
                .arg(former->version),
            {}};
    contest->rulebook = rulebook.id;
    unit.touched(Entity::Contest, ChangeKind::Updated, id.toString());
    return ContestStore(unit.database()).update(*contest);
}

QJsonObject payloadOf(const Rulebook &rulebook, const AdoptRulebook &input)
{
    QJsonObject payload{{QStringLiteral("rulebook"), rulebook.id.toString()},
        {QStringLiteral("version"), rulebook.version}, {QStringLiteral("provisional"), rulebook.provisional},
        {QStringLiteral("rule"), QString::fromLatin1(ruleHash(rulebook.majority).toHex())},
        {QStringLiteral("content"), QString::fromLatin1(rulebookHash(rulebook).toHex())}};
    if (input.motion)
        payload.insert(QStringLiteral("motion"), input.motion->toString());
    QJsonArray contests;
    for (const ContestId &contest : input.contests)
        contests.append(contest.toString());
    if (!contests.isEmpty())
        payload.insert(QStringLiteral("contests"), contests);
    return payload;
}

} // namespace

Result<Rulebook> adoptRulebook(Workspace &workspace, const AdoptRulebook &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("adopt a rulebook"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Rulebook> {
        if (const Result<void> allowed = checkAdoption(unit, input); !allowed)
            return allowed.error();
        RulebookStore store(unit.database());
        const Result<std::optional<Rulebook>> latest = store.latest();
        if (!latest)
            return latest.error();
        Rulebook rulebook = input.rulebook;
        rulebook.id = RulebookId::create();
        rulebook.version = *latest ? (*latest)->version + 1 : 1;
        rulebook.adopted = civilDateOf(unit.at());
        if (const Result<void> sound = checkRulebook(rulebook); !sound)
            return sound.error();
        if (const Result<void> stored = store.insert(rulebook); !stored)
            return stored.error();
        if (const Result<void> cleared = clearDraft(unit, rulebook); !cleared)
            return cleared.error();
        for (const ContestId &contest : input.contests)
            if (const Result<void> moved = moveContest(unit, contest, rulebook); !moved)
                return moved.error();
        if (const Result<void> recorded =
                unit.record(RecordType::RulebookAdopted, payloadOf(rulebook, input));
            !recorded)
            return recorded.error();
        unit.touched(Entity::Rulebook, ChangeKind::Added, rulebook.id.toString());
        return rulebook;
    });
}

} // namespace rosette
