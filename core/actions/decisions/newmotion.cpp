// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/newmotion.h"

#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/storage/organisationstore.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/lookup.h"

namespace rosette {

namespace {

Result<QString> questionFor(
    Database &database, const MotionPreparation &prepared, const MotionSubject &subject)
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

/// The times and the reconsideration that @p input asks for.
template <typename Input>
Result<Motion> withCourse(Motion motion, const Input &input)
{
    const QString whatIsNew = input.whatIsNew.trimmed();
    if (input.reconsiders.has_value() == whatIsNew.isEmpty())
        return Error{ErrorCode::Usage,
            Tr::tr("Who asks anew names the motion that decided, and says what is new: both or neither."),
            {}};
    motion.closesAt = input.closesAt;
    motion.opensAt = input.opensAt;
    motion.reconsiders = input.reconsiders;
    motion.whatIsNew = whatIsNew;
    motion.voting = input.voting;
    return motion;
}

Result<void> checkContestNamed(const OpenQuestion &input)
{
    if (input.kind == MotionKind::Endorse)
        return Error{ErrorCode::Usage, Tr::tr("Support is put to the committee through an application."), {}};
    if (input.kind == MotionKind::OwnSlate && !input.contest)
        return Error{
            ErrorCode::Usage, Tr::tr("Name the contest in which a slate of our own is to stand."), {}};
    if (input.kind == MotionKind::PublishEarly && !input.contest)
        return Error{ErrorCode::Usage, Tr::tr("Name the contest whose list is to be published early."), {}};
    return {};
}

/// The motion to withdraw the endorsement in force of a candidacy, under its contest's rulebook.
Result<Motion> withdrawalFrom(Database &database, const OpenQuestion &input)
{
    const Result<Reason> reason = Reason::parse(input.publicReason);
    if (!reason)
        return reason.error();
    if (!input.endorsed)
        return Error{ErrorCode::Usage, Tr::tr("Name the candidacy whose support is to be withdrawn."), {}};
    const Result<Candidacy> candidacy = loadCandidacy(database, *input.endorsed);
    if (!candidacy)
        return candidacy.error();
    const Result<std::optional<Endorsement>> standing = endorsementInForce(database, candidacy->id);
    if (!standing)
        return standing.error();
    if (!*standing)
        return Error{ErrorCode::NotFound, Tr::tr("This candidacy has no endorsement in force."), {}};
    const Result<Contest> contest = loadContest(database, candidacy->contest);
    if (!contest)
        return contest.error();
    const Result<Rulebook> rulebook = loadRulebook(database, contest->rulebook);
    if (!rulebook)
        return rulebook.error();
    const Result<QString> name = contestName(database, *contest);
    if (!name)
        return name.error();
    Motion motion{.id = MotionId::create(),
        .kind = MotionKind::WithdrawEndorsement,
        .question =
            Tr::tr("Withdraw our support for %1 in the %2?").arg(candidacy->ballotName.toString(), *name)};
    motion.contest = contest->id;
    motion.rule = rulebook->majority;
    motion.endorsement = (*standing)->id;
    motion.publicReason = reason->toString();
    return withCourse(motion, input);
}

} // namespace

Result<Motion> motionFrom(Database &database, const MotionPreparation &prepared, const OpenMotion &input)
{
    const Result<MotionSubject> subject = subjectFrom(input, prepared.application);
    if (!subject)
        return subject.error();
    const Result<QString> question = questionFor(database, prepared, *subject);
    if (!question)
        return question.error();
    Motion motion{.id = MotionId::create(), .kind = MotionKind::Endorse, .question = *question};
    motion.contest = prepared.contest.id;
    motion.subject = *subject;
    motion.rule = prepared.rulebook.majority;
    motion.regardless = hasBlocker(prepared.gate) ? input.regardless : QString();
    return withCourse(motion, input);
}

Result<Motion> motionFrom(Database &database, const OpenQuestion &input)
{
    if (input.kind == MotionKind::WithdrawEndorsement)
        return withdrawalFrom(database, input);
    const Result<Reason> question = Reason::parse(input.question);
    if (!question)
        return question.error();
    if (const Result<void> named = checkContestNamed(input); !named)
        return named.error();
    const Result<std::optional<Rulebook>> rulebook = RulebookStore(database).latest();
    if (!rulebook)
        return rulebook.error();
    if (!*rulebook)
        return Error{ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet; adopt one first."), {}};
    Motion motion{.id = MotionId::create(), .kind = input.kind, .question = question->toString()};
    motion.contest = input.contest;
    motion.rule = (*rulebook)->majority;
    if (input.kind == MotionKind::Rulebook) {
        const Result<std::optional<Rulebook>> draft = rulebookDraftIn(database);
        if (!draft)
            return draft.error();
        if (!*draft)
            return Error{ErrorCode::Conflict,
                Tr::tr("There is no draft of the rulebook to vote on; make one first."), {}};
        motion.rulebookHash = rulebookHash(**draft);
    }
    return withCourse(motion, input);
}

} // namespace rosette
