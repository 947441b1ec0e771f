// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/applicationoption.h"
#include "app/cli/commands/closingoption.h"
#include "app/cli/views/motions.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    ApplicationName application;
    std::optional<EndorsementKind> kind;
    QStringList jointWith;
    QString regardless;
    QString closes;
    QString opens;
    Voting voting = Voting::Recorded;
    Reconsideration reconsideration;
};

Result<OpenMotion> actFrom(Workspace &workspace, const Input &input)
{
    const Result<Application> application = findApplication(workspace, input.application);
    if (!application)
        return application.error();
    const Result<std::optional<QDateTime>> closesAt = closingInstant(input.closes);
    if (!closesAt)
        return closesAt.error();
    const Result<std::optional<QDateTime>> opensAt = openingInstant(input.opens);
    if (!opensAt)
        return opensAt.error();
    const Result<std::optional<MotionId>> former = reconsidered(workspace.database(), input.reconsideration);
    if (!former)
        return former.error();
    OpenMotion act{application->id, input.kind, {}, input.regardless, *closesAt, *opensAt, *former,
        input.reconsideration.whatIsNew, input.voting};
    for (const QString &name : input.jointWith) {
        const Result<Organisation> organisation = findOrganisation(workspace.database(), name);
        if (!organisation)
            return organisation.error();
        act.jointWith.push_back(organisation->id);
    }
    return act;
}

Result<Exit> open(Context &context, Workspace &workspace, const Input &input)
{
    const Result<OpenMotion> act = actFrom(workspace, input);
    if (!act)
        return act.error();
    const Result<Motion> motion = act->opensAt ? draftMotion(workspace, *act) : openMotion(workspace, *act);
    if (!motion)
        return motion.error();
    const Result<NamesOf<ContestId>> slugs = contestSlugs(workspace.database());
    if (!slugs)
        return slugs.error();
    context.output().answer(QStringLiteral("motion/1"), motionJson(*motion, slugOf(motion->contest, *slugs)),
        QString::number(motion->number) + u'\n');
    context.output().say((motion->state == MotionState::Draft
                              ? Tr::tr("Motion %1 is drafted; “motion due” opens it when its time comes: %2")
                              : Tr::tr("Motion %1 is open: %2"))
                             .arg(motion->number)
                             .arg(motion->question));
    sayVoting(context, motion->voting);
    return Exit::Done;
}

} // namespace

void defineMotionOpen(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Puts the support of an application to the committee; prints the number of the motion."))
        .required(input->application.candidate, "--application", "NAME", Tr::tr("The candidate."))
        .choice(input->kind, "--kind", endorsementKindKeys,
            Tr::tr("Which support; else what the application asks for."))
        .repeatable(input->jointWith, "--joint-with", "NAME",
            Tr::tr("The organisation that a joint support is with."))
        .option(input->regardless, "--regardless", "REASON",
            Tr::tr("Why, although the application does not fit; it is recorded and shown."))
        .option(input->closes, "--closes", "DATE [TIME]", Tr::tr("From when on no ballot is taken."))
        .option(
            input->opens, "--opens", "DATE [TIME]", Tr::tr("When it is to open; until then it is a draft."));
    takeVoting(form, input->voting);
    takeReconsideration(form, input->reconsideration);
    takeContestOf(form, input->application)
        .example(QStringLiteral("rosette-cli -f nc.rosette motion open --application \"Idris Okafor\""))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette motion open --application \"Cara Lund\" --regardless "
                           "\"Joined last week\" --closes \"2026-10-11 18:00\""))
        .runsOn([input](Context &context, Workspace &workspace) { return open(context, workspace, *input); });
}

} // namespace rosette::cli
