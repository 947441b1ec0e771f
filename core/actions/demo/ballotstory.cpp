// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/castballot.h"
#include "core/actions/demo/motionstory.h"
#include "core/actions/demo/storyfile.h"

namespace rosette {

namespace {

/// A seat's own ballot, or one that an officer records for @p forSeat as it came in through @p channel.
struct StoryBallot
{
    int motion = 0;
    Choice choice = Choice::Abstain;
    QString forSeat; ///< empty: the acting seat's own
    Channel channel = Channel::Own;
    QString note;
};

Result<void> cast(Stage &stage, const StoryBallot &ballot)
{
    const Result<Motion> motion = stage.motion(ballot.motion);
    if (!motion)
        return motion.error();
    if (ballot.forSeat.isEmpty())
        return outcomeOf(castBallot(stage.workspace(), CastBallot{motion->id, ballot.choice, ballot.note}));
    const Result<Seat> seat = stage.seat(ballot.forSeat);
    if (!seat)
        return seat.error();
    return outcomeOf(recordBallot(
        stage.workspace(), RecordBallot{motion->id, seat->id, ballot.choice, ballot.channel, ballot.note}));
}

Result<Play> ballotFrom(const QStringList &row)
{
    const Result<Choice> choice = parseKey(choiceKeys, row.at(3));
    if (!choice)
        return choice.error();
    const Result<Channel> channel = parseKey(channelKeys, row.at(5));
    if (!channel)
        return channel.error();
    const StoryBallot ballot{row.at(2).toInt(), *choice, row.at(4), *channel, row.at(6)};
    return Play([ballot](Stage &stage) { return cast(stage, ballot); });
}

} // namespace

Result<Scenes> ballotStory()
{
    const QStringList header{QStringLiteral("at"), QStringLiteral("as"), QStringLiteral("motion"),
        QStringLiteral("choice"), QStringLiteral("for seat"), QStringLiteral("channel"),
        QStringLiteral("note")};
    Scenes scenes;
    const Result<void> read = addScenesFromTable(scenes, QStringLiteral("ballots.csv"), header, ballotFrom);
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette
