// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/motions.h"
#include "core/actions/decisions/closemotion.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    std::optional<Choice> castingVote;
};

/// What the chair can say; an abstention decides nothing.
constexpr std::array<EnumKey<Choice>, 2> castingVoteKeys{
    {{Choice::For, "for"}, {Choice::Against, "against"}}};

Result<Exit> close(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<Decision> decision = closeMotion(workspace, {motion->id, input.castingVote});
    if (!decision)
        return decision.error();
    QJsonObject json = decisionJson(*decision, motion->rule);
    json["motion"] = motion->number;
    json["question"] = motion->question;
    context.output().answer(QStringLiteral("decision/1"), json,
        Tr::tr("Motion %1: %2").arg(motion->number).arg(motion->question) + u'\n' + decision->explanation +
            u'\n');
    return Exit::Done;
}

} // namespace

void defineMotionClose(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Counts the ballots on a motion and decides it for ever; prints the sum and the outcome."))
        .argument(input->motion, "MOTION", Tr::tr("Its number, or part of its question."))
        .choice(input->castingVote, "--casting-vote", castingVoteKeys,
            Tr::tr("The chair's vote, where the vote is tied and the rulebook gives one."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion close 14"))
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette motion close 14 --as \"Gwen Pryce\" --casting-vote for"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return close(context, workspace, *input); });
}

} // namespace rosette::cli
