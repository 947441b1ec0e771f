// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/recordresult.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString path;
};

Result<Exit> write(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<std::vector<BallotResult>> results = resultsOf(workspace, motion->id);
    if (!results)
        return results.error();
    if (results->empty())
        return Error{
            ErrorCode::NotFound, Tr::tr("No result is recorded for motion %1.").arg(motion->number), {}};
    const Result<Attachment> attachment = attachmentOf(workspace, results->back());
    if (!attachment)
        return attachment.error();
    if (const Result<void> written = atomicWrite(input.path, attachment->bytes); !written)
        return written.error();
    context.output().say(Tr::tr("%1 is written, the very file that is on record. SHA-256: %2")
                             .arg(input.path, QString::fromLatin1(attachment->hash.toHex())));
    return Exit::Done;
}

} // namespace

void defineMotionAttachment(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr(
                "Writes out the file that certifies the result of a vote on paper or with Belenios, checked "
                "by its hash."))
        .argument(input->motion, "MOTION", Tr::tr("Its number, or part of its question."))
        .required(input->path, "--out", "FILE", Tr::tr("Where to write it."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion attachment 14 --out count.pdf"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return write(context, workspace, *input); });
}

} // namespace rosette::cli
