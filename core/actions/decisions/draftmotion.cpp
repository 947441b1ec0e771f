// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/draftmotion.h"

#include "core/actions/decisions/newmotion.h"
#include "core/actions/decisions/openedmotion.h"
#include "core/actions/decisions/reconsideration.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"

namespace rosette {

namespace {

/// Stores a draft that is made, under the next number.
Result<Motion> insertNew(UnitOfWork &unit, Result<Motion> draft)
{
    if (!draft)
        return draft;
    MotionStore store(unit.database());
    const Result<int> next = store.nextNumber();
    if (!next)
        return next.error();
    draft->number = *next;
    if (const Result<void> stored = store.insert(*draft); !stored)
        return stored.error();
    unit.touched(Entity::Motion, ChangeKind::Added, draft->id.toString());
    return draft;
}

Result<Motion> loadDraft(Database &database, const MotionId &id)
{
    Result<Motion> motion = loadMotion(database, id);
    if (motion && motion->state != MotionState::Draft)
        return Error{ErrorCode::Conflict, Tr::tr("Motion %1 is no draft any more.").arg(motion->number), {}};
    return motion;
}

OpenMotion subjectOf(const Motion &draft)
{
    return OpenMotion{draft.subject->application, draft.subject->kind, draft.subject->jointWith,
        draft.regardless, draft.closesAt, draft.opensAt, draft.reconsiders, draft.whatIsNew, draft.voting};
}

/// What is opened now in the place of @p draft: its subject and rule as they are today.
Motion renewed(const Motion &draft, Motion fresh)
{
    fresh.id = draft.id;
    fresh.number = draft.number;
    fresh.revision = draft.revision;
    return fresh;
}

Result<Motion> openEndorsement(
    UnitOfWork &unit, Workspace &workspace, const Seat &officer, const Motion &draft)
{
    const Result<MotionPreparation> prepared = prepareMotion(workspace, officer, draft.subject->application);
    if (!prepared)
        return prepared.error();
    if (const Result<void> passed = passGate(prepared->gate, draft.regardless); !passed)
        return passed.error();
    const Result<Motion> fresh = motionFrom(unit.database(), *prepared, subjectOf(draft));
    if (!fresh)
        return fresh.error();
    const Motion motion = renewed(draft, *fresh);
    if (const Result<void> maybe = checkReconsideration(unit.database(), motion); !maybe)
        return maybe.error();
    return storeDraftOpened(unit, motion, prepared->interests);
}

Result<Motion> openOther(UnitOfWork &unit, const Motion &draft)
{
    OpenQuestion input{draft.kind, draft.question, draft.contest, draft.closesAt, draft.opensAt,
        draft.reconsiders, draft.whatIsNew};
    input.publicReason = draft.publicReason;
    input.voting = draft.voting;
    if (draft.endorsement) {
        const Result<std::optional<Endorsement>> endorsement =
            EndorsementStore(unit.database()).find(*draft.endorsement);
        if (!endorsement)
            return endorsement.error();
        if (*endorsement)
            input.endorsed = (*endorsement)->candidacy;
    }
    const Result<Motion> fresh = motionFrom(unit.database(), input);
    if (!fresh)
        return fresh.error();
    const Motion motion = renewed(draft, *fresh);
    if (const Result<void> maybe = checkReconsideration(unit.database(), motion); !maybe)
        return maybe.error();
    const Result<std::vector<Interest>> interests = interestsIn(unit.database(), motion);
    if (!interests)
        return interests.error();
    return storeDraftOpened(unit, motion, *interests);
}

} // namespace

Result<Motion> draftMotion(Workspace &workspace, const OpenMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<MotionPreparation> prepared = prepareMotion(workspace, *officer, input.application);
        if (!prepared)
            return prepared.error();
        return insertNew(unit, motionFrom(unit.database(), *prepared, input));
    });
}

Result<Motion> draftQuestion(Workspace &workspace, const OpenQuestion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        return insertNew(unit, motionFrom(unit.database(), input));
    });
}

Result<Motion> editDraft(Workspace &workspace, const EditDraft &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change a draft"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        Result<Motion> draft = loadDraft(unit.database(), input.motion);
        if (!draft)
            return draft;
        if (draft->kind != MotionKind::Endorse && !input.question.isEmpty()) {
            const Result<Reason> question = Reason::parse(input.question);
            if (!question)
                return question.error();
            draft->question = question->toString();
        }
        draft->regardless = input.regardless.trimmed();
        draft->closesAt = input.closesAt;
        draft->opensAt = input.opensAt;
        draft->revision = input.revision;
        if (const Result<void> stored = MotionStore(unit.database()).update(*draft); !stored)
            return stored.error();
        ++draft->revision;
        unit.touched(Entity::Motion, ChangeKind::Updated, draft->id.toString());
        return draft;
    });
}

Result<void> discardDraft(Workspace &workspace, const MotionId &motion)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("discard a draft"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        const Result<Motion> draft = loadDraft(unit.database(), motion);
        if (!draft)
            return draft.error();
        unit.touched(Entity::Motion, ChangeKind::Removed, motion.toString());
        return MotionStore(unit.database()).removeDraft(*draft);
    });
}

Result<Motion> openDraft(Workspace &workspace, const MotionId &motion)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<Motion> draft = loadDraft(unit.database(), motion);
        if (!draft)
            return draft.error();
        return draft->subject ? openEndorsement(unit, workspace, *officer, *draft) : openOther(unit, *draft);
    });
}

} // namespace rosette
