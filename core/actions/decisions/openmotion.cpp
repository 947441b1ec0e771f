// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/openmotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/load.h"
#include "core/actions/reviews/seereviews.h"
#include "core/base/translate.h"
#include "core/endorsements/gate.h"
#include "core/storage/bodystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette {

namespace {

/// Everything an endorsement motion is opened from.
struct Preparation
{
    Application application;
    Candidacy candidacy;
    Contest contest;
    Rulebook rulebook;
    std::vector<Interest> interests;
    std::vector<Finding> gate;
};

Result<std::vector<Organisation>> organisationsOf(Database &database, const Expectations &expectations)
{
    std::vector<Organisation> organisations;
    for (const OrganisationId &id : expectations.memberOf) {
        const Result<std::optional<Organisation>> organisation = OrganisationStore(database).find(id);
        if (!organisation)
            return organisation.error();
        if (*organisation)
            organisations.push_back(**organisation);
    }
    return organisations;
}

Result<bool> hasOpenMotion(Database &database, const ApplicationId &application)
{
    const Result<std::vector<Motion>> motions = MotionStore(database).forApplication(application);
    if (!motions)
        return motions.error();
    return std::any_of(motions->begin(), motions->end(),
        [](const Motion &motion) { return motion.state == MotionState::Open; });
}

Result<std::vector<Finding>> gateOf(Workspace &workspace, const Preparation &prepared)
{
    const Result<Fit> fit = fitOf(workspace, prepared.application);
    if (!fit)
        return fit.error();
    const Result<std::vector<Organisation>> organisations =
        organisationsOf(workspace.database(), prepared.application.expectations);
    if (!organisations)
        return organisations.error();
    const Result<bool> open = hasOpenMotion(workspace.database(), prepared.application.id);
    if (!open)
        return open.error();
    return checkGate(GateInput{prepared.application, prepared.candidacy, prepared.rulebook.criteriaSet, *fit,
        *organisations, *open});
}

/// Loads and checks. A seat with an interest learns nothing of the reviews, so it may not ask either.
Result<Preparation> prepare(Workspace &workspace, const Seat &officer, const ApplicationId &id)
{
    Database &database = workspace.database();
    const Result<Application> application = loadApplication(database, id);
    if (!application)
        return application.error();
    const Result<Candidacy> candidacy = loadCandidacy(database, application->candidacy);
    if (!candidacy)
        return candidacy.error();
    const Result<Contest> contest = loadContest(database, candidacy->contest);
    if (!contest)
        return contest.error();
    const Result<Rulebook> rulebook = loadRulebook(database, contest->rulebook);
    if (!rulebook)
        return rulebook.error();
    const Result<std::vector<Interest>> interests = InterestStore(database).forApplication(id);
    if (!interests)
        return interests.error();
    for (const Interest &interest : *interests)
        if (interest.seat == officer.id)
            return Error{ErrorCode::NotAllowed,
                Tr::tr("You have an interest in this application; ask another officer to open the motion."),
                {}};
    Preparation prepared{*application, *candidacy, *contest, *rulebook, *interests, {}};
    Result<std::vector<Finding>> gate = gateOf(workspace, prepared);
    if (!gate)
        return gate.error();
    prepared.gate = *std::move(gate);
    return prepared;
}

/// The first finding that keeps the motion shut, as an error; nothing if it may open.
Result<void> passGate(const std::vector<Finding> &gate, const QString &regardless)
{
    for (const Finding &finding : gate) {
        if (finding.severity != Severity::Blocker)
            continue;
        if (!regardless.isEmpty() && canBeOpenedRegardless(finding))
            continue;
        const ErrorCode code = canBeOpenedRegardless(finding) ? ErrorCode::CheckFailed : ErrorCode::Conflict;
        return Error{code,
            finding.remedy.isEmpty() ? finding.sentence : finding.sentence + u' ' + finding.remedy,
            finding.code};
    }
    return {};
}

std::vector<RollEntry> rollFrom(const std::vector<Seat> &seats, const std::vector<Interest> &interests)
{
    std::vector<RollEntry> roll;
    for (const Seat &seat : seats) {
        if (!seat.voting)
            continue;
        const bool recused = std::any_of(interests.begin(), interests.end(),
            [&](const Interest &interest) { return interest.seat == seat.id; });
        roll.push_back(RollEntry{seat.id, seat.role, recused});
    }
    return roll;
}

/// Numbers the motion, freezes the roll of today's voting seats and chains the record.
Result<Motion> open(UnitOfWork &unit, Motion motion, const std::vector<Interest> &interests)
{
    const Result<std::vector<Seat>> seats = SeatStore(unit.database()).heldOn(civilDateOf(unit.at()));
    if (!seats)
        return seats.error();
    const std::vector<RollEntry> roll = rollFrom(*seats, interests);
    MotionStore store(unit.database());
    const Result<int> number = store.nextNumber();
    if (!number)
        return number.error();
    motion.number = *number;
    motion.state = MotionState::Open;
    motion.openedAt = unit.at();
    if (const Result<void> stored = store.insert(motion); !stored)
        return stored.error();
    if (const Result<void> frozen = store.insertRoll(motion.id, roll); !frozen)
        return frozen.error();
    if (const Result<void> recorded = unit.record(RecordType::MotionOpened, openedPayload(motion, roll));
        !recorded)
        return recorded.error();
    unit.touched(Entity::Motion, ChangeKind::Added, motion.id.toString());
    return motion;
}

Result<QString> questionFor(Database &database, const Preparation &prepared, const MotionSubject &subject)
{
    const Result<QString> contest = contestName(database, prepared.contest);
    if (!contest)
        return contest.error();
    const QString name = prepared.candidacy.ballotName.toString();
    QStringList organisations;
    for (const OrganisationId &id : subject.jointWith) {
        const Result<std::optional<Organisation>> organisation = OrganisationStore(database).find(id);
        if (!organisation)
            return organisation.error();
        if (!*organisation)
            return Error{
                ErrorCode::NotFound, Tr::tr("An organisation of the motion is not in this file."), {}};
        organisations += (*organisation)->name.toString();
    }
    if (!organisations.isEmpty())
        return Tr::tr("Support %1 in the %2, jointly with %3?")
            .arg(name, *contest, organisations.join(Tr::tr(" and ")));
    return Tr::tr("Support %1 in the %2?").arg(name, *contest);
}

Result<MotionSubject> subjectFrom(const OpenMotion &input, const Application &application)
{
    const ApplicationRevision &revision = currentRevision(application);
    const EndorsementKind kind =
        input.kind.value_or(input.jointWith.empty() ? application.asksFor : EndorsementKind::Joint);
    if ((kind == EndorsementKind::Joint) == input.jointWith.empty())
        return Error{ErrorCode::Usage,
            kind == EndorsementKind::Joint
                ? Tr::tr("A joint endorsement needs the organisation that it is joint with.")
                : Tr::tr("Only a joint endorsement names other organisations."),
            {}};
    return MotionSubject{application.id, revision.number, revision.hash, kind, input.jointWith};
}

} // namespace

Result<std::vector<Finding>> checkMotion(Workspace &workspace, const ApplicationId &application)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("check a motion"));
    if (!officer)
        return officer.error();
    const Result<Preparation> prepared = prepare(workspace, *officer, application);
    if (!prepared)
        return prepared.error();
    return prepared->gate;
}

Result<Motion> openMotion(Workspace &workspace, const OpenMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<Preparation> prepared = prepare(workspace, *officer, input.application);
        if (!prepared)
            return prepared.error();
        if (const Result<void> passed = passGate(prepared->gate, input.regardless); !passed)
            return passed.error();
        const Result<MotionSubject> subject = subjectFrom(input, prepared->application);
        if (!subject)
            return subject.error();
        const Result<QString> question = questionFor(unit.database(), *prepared, *subject);
        if (!question)
            return question.error();
        Motion motion{.id = MotionId::create(), .kind = MotionKind::Endorse, .question = *question};
        motion.contest = prepared->contest.id;
        motion.subject = *subject;
        motion.rule = prepared->rulebook.majority;
        motion.regardless = hasBlocker(prepared->gate) ? input.regardless : QString();
        motion.closesAt = input.closesAt;
        return open(unit, motion, prepared->interests);
    });
}

Result<Motion> openQuestion(Workspace &workspace, const OpenQuestion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion"));
    if (!officer)
        return officer.error();
    const Result<Reason> question = Reason::parse(input.question);
    if (!question)
        return question.error();
    if (input.kind == MotionKind::Endorse || (input.kind == MotionKind::OwnSlate && !input.contest))
        return Error{ErrorCode::Usage,
            input.contest ? Tr::tr("Support is put to the committee through an application.")
                          : Tr::tr("Name the contest in which a slate of our own is to stand."),
            {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<std::optional<Rulebook>> rulebook = RulebookStore(unit.database()).latest();
        if (!rulebook)
            return rulebook.error();
        if (!*rulebook)
            return Error{
                ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet; adopt one first."), {}};
        Motion motion{.id = MotionId::create(), .kind = input.kind, .question = question->toString()};
        motion.contest = input.contest;
        motion.rule = (*rulebook)->majority;
        motion.closesAt = input.closesAt;
        return open(unit, motion, {});
    });
}

} // namespace rosette
