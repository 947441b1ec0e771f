// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/newmotion.h"

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
    motion.closesAt = input.closesAt;
    return motion;
}

Result<Motion> motionFrom(Database &database, const OpenQuestion &input)
{
    const Result<Reason> question = Reason::parse(input.question);
    if (!question)
        return question.error();
    if (input.kind == MotionKind::Endorse || (input.kind == MotionKind::OwnSlate && !input.contest))
        return Error{ErrorCode::Usage,
            input.contest ? Tr::tr("Support is put to the committee through an application.")
                          : Tr::tr("Name the contest in which a slate of our own is to stand."),
            {}};
    const Result<std::optional<Rulebook>> rulebook = RulebookStore(database).latest();
    if (!rulebook)
        return rulebook.error();
    if (!*rulebook)
        return Error{ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet; adopt one first."), {}};
    Motion motion{.id = MotionId::create(), .kind = input.kind, .question = question->toString()};
    motion.contest = input.contest;
    motion.rule = (*rulebook)->majority;
    motion.closesAt = input.closesAt;
    return motion;
}

} // namespace rosette
