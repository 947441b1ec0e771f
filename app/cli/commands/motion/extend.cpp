// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/closingoption.h"
#include "app/cli/views/values.h"
#include "core/actions/decisions/extendmotion.h"
#include "core/base/moment.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString closes;
    QString reason;
};

Result<Exit> extend(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<std::optional<QDateTime>> closesAt = closingInstant(input.closes);
    if (!closesAt)
        return closesAt.error();
    const Result<Motion> extended =
        extendMotion(workspace, {motion->id, closesAt->value_or(QDateTime()), input.reason});
    if (!extended)
        return extended.error();
    context.output().say(
        Tr::tr("Motion %1 now closes %2.").arg(extended->number).arg(momentInWords(*extended->closesAt)));
    return Exit::Done;
}

} // namespace

void defineMotionExtend(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Gives an open motion more time, before its time has come; the reason is recorded."))
        .argument(input->motion, "MOTION", Tr::tr("Its number, or part of its question."))
        .required(input->closes, "--closes", "DATE [TIME]", Tr::tr("The later time."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("Why."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion extend 14 --closes \"2026-10-13 18:00\" "
                                "--reason \"The post was late\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return extend(context, workspace, *input); });
}

} // namespace rosette::cli
