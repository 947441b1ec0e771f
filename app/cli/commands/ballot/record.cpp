// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/castballot.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString seat;
    Choice choice = Choice::Abstain;
    Channel channel = Channel::Phone;
    QString note;
};

/// How a ballot can reach an officer.
constexpr std::array<EnumKey<Channel>, 3> officerChannelKeys{
    {{Channel::ShowOfHands, "show-of-hands"}, {Channel::Phone, "phone"}, {Channel::Email, "email"}}};

Result<Exit> recordFor(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<Seat> seat = findSeat(workspace.database(), input.seat, workspace.clock().today());
    if (!seat)
        return seat.error();
    const Result<QString> name = seatName(workspace.database(), seat->id);
    if (!name)
        return name.error();
    const Result<Ballot> ballot =
        recordBallot(workspace, {motion->id, seat->id, input.choice, input.channel, input.note});
    if (!ballot)
        return ballot.error();
    context.output().say(
        Tr::tr("The ballot of %1 on motion %2 is recorded; a ballot of their own would supersede it.")
            .arg(*name)
            .arg(motion->number));
    if (!ballot->code.isEmpty())
        context.output().say(
            Tr::tr("Its code, for the seat to keep, is %1.").arg(QString::fromLatin1(ballot->code.toHex())));
    return Exit::Done;
}

} // namespace

void defineBallotRecord(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Records a ballot on behalf of a seat, as an officer."))
        .required(input->motion, "--motion", "MOTION", Tr::tr("Its number, or part of its question."))
        .required(input->seat, "--seat", "NAME", Tr::tr("Whose ballot it is."))
        .requiredChoice(input->choice, "--choice", choiceKeys, Tr::tr("The vote."))
        .requiredChoice(input->channel, "--channel", officerChannelKeys, Tr::tr("How it came in."))
        .option(input->note, "--note", "TEXT", Tr::tr("What else is to be said of it."))
        .example(QStringLiteral("rosette-cli -f nc.rosette ballot record --motion 14 --seat \"Gwen Pryce\" "
                                "--choice against --channel phone"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return recordFor(context, workspace, *input);
        });
}

} // namespace rosette::cli
