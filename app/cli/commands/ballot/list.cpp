// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/actions/decisions/closemotion.h"
#include "core/audit/motiontrail.h"
#include "core/base/translate.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

QString choiceInWords(Choice choice)
{
    switch (choice) {
    case Choice::For:
        return Tr::tr("for");
    case Choice::Against:
        return Tr::tr("against");
    case Choice::Abstain:
        return Tr::tr("abstained");
    }
    return {};
}

QString channelInWords(Channel channel)
{
    switch (channel) {
    case Channel::Own:
        return Tr::tr("own ballot");
    case Channel::ShowOfHands:
        return Tr::tr("show of hands");
    case Channel::Phone:
        return Tr::tr("by phone");
    case Channel::Email:
        return Tr::tr("by e-mail");
    }
    return {};
}

QJsonObject ballotJson(const Ballot &ballot, const QString &seat, bool withChoice)
{
    QJsonObject json{{"seat", seat}, {"version", ballot.version},
        {"channel", keyOf(channelKeys, ballot.channel)}, {"castAt", jsonOf(ballot.castAt)}};
    if (!withChoice)
        return json;
    json["choice"] = ballot.choice ? QJsonValue(keyOf(choiceKeys, *ballot.choice)) : QJsonValue();
    json["note"] = ballot.note;
    return json;
}

Table tableOf(const std::vector<Ballot> &ballots, const NamesOf<SeatId> &seats, bool withChoice)
{
    std::vector<Column> columns{
        Tr::tr("Seat"), {Tr::tr("Version"), Align::Right}, Tr::tr("Cast"), Tr::tr("How")};
    if (withChoice)
        columns.insert(columns.end(), {Tr::tr("Vote"), Tr::tr("Note")});
    Table table(columns);
    for (const Ballot &ballot : ballots) {
        Cells cells{seats.value(ballot.seat), QString::number(ballot.version), instantInWords(ballot.castAt),
            channelInWords(ballot.channel)};
        if (withChoice)
            cells.insert(
                cells.end(), {ballot.choice ? choiceInWords(*ballot.choice) : QString(), ballot.note});
        table.add(cells);
    }
    return table;
}

/// The choices of an unattributed vote, in the order of their codes: nothing says whose they are.
Table tableOf(const std::vector<CountedChoice> &choices)
{
    Table table({Tr::tr("Code"), Tr::tr("Vote")});
    for (const CountedChoice &choice : choices)
        table.add({QString::fromLatin1(choice.code.toHex()), choiceInWords(choice.choice)});
    return table;
}

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<Motion> motion = findMotion(database, name);
    if (!motion)
        return motion.error();
    const Result<std::vector<Ballot>> ballots = BallotStore(database).forMotion(motion->id);
    if (!ballots)
        return ballots.error();
    const Result<NamesOf<SeatId>> seats = seatNames(database);
    if (!seats)
        return seats.error();
    const Result<MotionSum> sum = sumOf(workspace, *motion);
    if (!sum)
        return sum.error();
    const bool withChoice = sum->votesShown;
    const Table table = tableOf(*ballots, *seats, withChoice);
    const Result<std::vector<CountedChoice>> choices = ChoiceStore(database).countedOf(motion->id);
    if (!choices)
        return choices.error();
    QJsonObject json{{"motion", motion->number}, {"choicesShown", withChoice},
        {"voting", keyOf(votingKeys, motion->voting)},
        {"ballots", jsonArray(*ballots, [&](const Ballot &ballot) {
             return ballotJson(ballot, seats->value(ballot.seat), withChoice);
         })}};
    if (!choices->empty())
        json["choices"] = choicesToJson(*choices);
    context.output().answer(QStringLiteral("ballot-list/1"), json,
        table.text(context.output().colours()) +
            (choices->empty() ? QString() : u'\n' + tableOf(*choices).text(context.output().colours())));
    if (table.isEmpty())
        context.output().say(Tr::tr("Nobody has voted on motion %1 yet.").arg(motion->number));
    else if (motion->voting == Voting::Unattributed)
        context.output().say(promiseOf(motion->voting));
    else if (!withChoice)
        context.output().say(Tr::tr("How they voted is shown once the motion is decided."));
    return Exit::Done;
}

} // namespace

void defineBallotList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists who has voted on a motion, and how once it is decided."))
        .argument(*name, "MOTION", Tr::tr("Its number, or part of its question."))
        .example(QStringLiteral("rosette-cli -f nc.rosette ballot list 14"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
