// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/output/table.h"
#include "app/cli/views/values.h"
#include "core/actions/meetings/planmeeting.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

Result<QStringList> namesOf(Database &database, const std::vector<SeatId> &seats)
{
    QStringList names;
    for (const SeatId &seat : seats) {
        const Result<QString> name = seatName(database, seat);
        if (!name)
            return name.error();
        names += *name;
    }
    return names;
}

struct Moves
{
    QStringList leave;
    QStringList comeBack;
};

Result<Moves> movesBefore(Database &database, const PlannedItem &item)
{
    const Result<QStringList> leave = namesOf(database, item.leavesNow);
    if (!leave)
        return leave.error();
    const Result<QStringList> comeBack = namesOf(database, item.comesBack);
    if (!comeBack)
        return comeBack.error();
    return Moves{*leave, *comeBack};
}

QString inWords(const Moves &moves)
{
    QStringList parts;
    if (!moves.comeBack.isEmpty())
        parts += Tr::tr("%1 back").arg(listInWords(moves.comeBack));
    if (!moves.leave.isEmpty())
        parts += Tr::tr("%1 out").arg(listInWords(moves.leave));
    return parts.join(QLatin1String("; "));
}

/// Each part that there is, and why it stands where it stands.
QString reasonsInWords(const std::vector<PlannedItem> &items)
{
    QString reasons;
    for (const auto &entry : agendaPartKeys)
        for (const PlannedItem &item : items)
            if (item.part == entry.value) {
                reasons +=
                    QStringLiteral("%1: %2\n").arg(rosette::inWords(entry.value), reasonInWords(entry.value));
                break;
            }
    return reasons;
}

Result<Exit> show(Context &context, Workspace &workspace)
{
    const Result<std::vector<PlannedItem>> items = planMeeting(workspace);
    if (!items)
        return items.error();
    Table table({Tr::tr("Item"), Tr::tr("Motion"), Tr::tr("Part"), Tr::tr("Question"), Tr::tr("Before it")});
    QJsonArray json;
    int number = 0;
    for (const PlannedItem &item : *items) {
        const Result<Moves> moves = movesBefore(workspace.database(), item);
        if (!moves)
            return moves.error();
        table.add({QString::number(++number), QString::number(item.motion.number),
            rosette::inWords(item.part), item.motion.question, inWords(*moves)});
        json.append(
            QJsonObject{{QStringLiteral("item"), number}, {QStringLiteral("motion"), item.motion.number},
                {QStringLiteral("question"), item.motion.question},
                {QStringLiteral("part"), keyOf(agendaPartKeys, item.part)},
                {QStringLiteral("leave"), QJsonArray::fromStringList(moves->leave)},
                {QStringLiteral("return"), QJsonArray::fromStringList(moves->comeBack)}});
    }
    Output &output = context.output();
    output.answer(QStringLiteral("agenda/1"), {{"items", json}},
        table.isEmpty() ? QString() : table.text(output.colours()) + u'\n' + reasonsInWords(*items));
    if (items->empty())
        output.say(Tr::tr("No motion is open, so there is nothing on the agenda."));
    return Exit::Done;
}

} // namespace

void defineMeetingAgenda(CommandForm &form)
{
    form.summary(Tr::tr("Lists the open motions in the order in which a meeting takes them, who leaves and "
                        "returns before each, and why they stand in that order."))
        .example(QStringLiteral("rosette-cli -f nc.rosette meeting agenda"))
        .runsOn([](Context &context, Workspace &workspace) { return show(context, workspace); });
}

} // namespace rosette::cli
