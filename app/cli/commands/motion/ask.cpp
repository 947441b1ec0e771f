// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/closingoption.h"
#include "app/cli/views/motions.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString question;
    MotionKind kind = MotionKind::Other;
    QString contest;
    QString closes;
    QString opens;
    Voting voting = Voting::Recorded;
    Reconsideration reconsideration;
};

/// The kinds of question that no application is put with.
constexpr std::array<EnumKey<MotionKind>, 4> questionKeys{
    {{MotionKind::OwnSlate, "own-slate"}, {MotionKind::Rulebook, "rulebook"},
        {MotionKind::PublishEarly, "publish-early"}, {MotionKind::Other, "other"}}};

Result<Exit> ask(Context &context, Workspace &workspace, const Input &input)
{
    OpenQuestion act{input.kind, input.question};
    QString slug;
    if (!input.contest.isEmpty()) {
        const Result<Contest> contest = findContest(workspace.database(), input.contest);
        if (!contest)
            return contest.error();
        act.contest = contest->id;
        slug = contest->slug.toString();
    }
    const Result<std::optional<QDateTime>> closesAt = closingInstant(input.closes);
    if (!closesAt)
        return closesAt.error();
    act.closesAt = *closesAt;
    act.voting = input.voting;
    const Result<std::optional<QDateTime>> opensAt = openingInstant(input.opens);
    if (!opensAt)
        return opensAt.error();
    act.opensAt = *opensAt;
    const Result<std::optional<MotionId>> former = reconsidered(workspace.database(), input.reconsideration);
    if (!former)
        return former.error();
    act.reconsiders = *former;
    act.whatIsNew = input.reconsideration.whatIsNew;
    const Result<Motion> motion = act.opensAt ? draftQuestion(workspace, act) : openQuestion(workspace, act);
    if (!motion)
        return motion.error();
    context.output().answer(
        QStringLiteral("motion/1"), motionJson(*motion, slug), QString::number(motion->number) + u'\n');
    context.output().say((motion->state == MotionState::Draft
                              ? Tr::tr("Motion %1 is drafted; “motion due” opens it when its time comes: %2")
                              : Tr::tr("Motion %1 is open: %2"))
                             .arg(motion->number)
                             .arg(motion->question));
    sayVoting(context, motion->voting);
    return Exit::Done;
}

} // namespace

void defineMotionAsk(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Puts any other question to the committee; prints the number of the motion."))
        .argument(input->question, "QUESTION", Tr::tr("The question, as it is put."))
        .choice(input->kind, "--kind", questionKeys,
            Tr::tr("A slate of our own, the rulebook, publishing a list early, or anything else."))
        .option(input->contest, "--contest", "CONTEST", Tr::tr("The contest it is about."))
        .option(input->closes, "--closes", "DATE [TIME]", Tr::tr("From when on no ballot is taken."))
        .option(
            input->opens, "--opens", "DATE [TIME]", Tr::tr("When it is to open; until then it is a draft."));
    takeVoting(form, input->voting);
    takeReconsideration(form, input->reconsideration);
    form.example(QStringLiteral("rosette-cli -f nc.rosette motion ask \"Shall we meet in Leeds?\""))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette motion ask \"Shall we run a slate of our own?\" --kind "
                           "own-slate --contest nec-2026-clp"))
        .runsOn([input](Context &context, Workspace &workspace) { return ask(context, workspace, *input); });
}

} // namespace rosette::cli
