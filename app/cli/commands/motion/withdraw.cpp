// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString reason;
};

Result<Exit> withdraw(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<Motion> withdrawn = withdrawMotion(workspace, {motion->id, input.reason});
    if (!withdrawn)
        return withdrawn.error();
    context.output().say(Tr::tr("Motion %1 is withdrawn; its ballots stay on record and count for nothing.")
                             .arg(withdrawn->number));
    return Exit::Done;
}

} // namespace

void defineMotionWithdraw(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Takes an open motion back, with a reason."))
        .argument(input->motion, "MOTION", Tr::tr("Its number, or part of its question."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("Why."))
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette motion withdraw 14 --reason \"The candidate withdrew\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return withdraw(context, workspace, *input); });
}

} // namespace rosette::cli
