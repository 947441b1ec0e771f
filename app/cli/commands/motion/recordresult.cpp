// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/recordresult.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

#include <QFileInfo>

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    int votesFor = 0;
    int votesAgainst = 0;
    int abstained = 0;
    QString attachment;
    QStringList tellers;
};

Result<RecordResult> actFrom(Workspace &workspace, const Motion &motion, const Input &input)
{
    Result<QByteArray> bytes = readFile(input.attachment, largestAttachment);
    if (!bytes)
        return bytes.error();
    RecordResult act{motion.id, Totals{input.votesFor, input.votesAgainst, input.abstained}, {},
        QFileInfo(input.attachment).fileName(), *std::move(bytes)};
    for (const QString &name : input.tellers) {
        const Result<Seat> seat = findSeat(workspace.database(), name, workspace.clock().today());
        if (!seat)
            return seat.error();
        act.tellers.push_back(seat->id);
    }
    return act;
}

Result<Exit> record(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<RecordResult> act = actFrom(workspace, *motion, input);
    if (!act)
        return act.error();
    const Result<BallotResult> result = recordResult(workspace, *act);
    if (!result)
        return result.error();
    const Result<Tally> tally = tallyOf(workspace.database(), *motion);
    if (!tally)
        return tally.error();
    context.output().say(Tr::tr("The result of motion %1 is recorded: %2 “motion close” decides by it.")
                             .arg(motion->number)
                             .arg(sumInWords(motion->rule, *tally)));
    return Exit::Done;
}

} // namespace

void defineMotionRecordResult(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Records the result of a vote on paper or with Belenios, with the file that certifies "
                   "it. A second result corrects the first; both are kept."))
        .argument(input->motion, "MOTION", Tr::tr("Its number, or part of its question."))
        .required(input->votesFor, "--for", "NUMBER", Tr::tr("Votes for."))
        .required(input->votesAgainst, "--against", "NUMBER", Tr::tr("Votes against."))
        .required(
            input->abstained, "--abstain", "NUMBER", Tr::tr("Abstentions, with blank and spoilt papers."))
        .required(input->attachment, "--attach", "FILE",
            Tr::tr("What certifies it: the tellers' sheet, or what Belenios gives out."))
        .repeatable(input->tellers, "--teller", "NAME", Tr::tr("Who counted the votes."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion record-result 14 --for 8 --against 3 "
                                "--abstain 1 --attach count.pdf --teller \"Ada Fox\" --teller \"Ben Hale\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return record(context, workspace, *input); });
}

} // namespace rosette::cli
