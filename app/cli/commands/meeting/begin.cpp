// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

Result<Exit> begin(Context &context, Workspace &workspace)
{
    const Result<Meeting> meeting = beginMeeting(workspace);
    if (!meeting)
        return meeting.error();
    context.output().say(Tr::tr("The meeting of %1 has begun.").arg(dateInWords(meeting->day)), Tone::Good);
    return Exit::Done;
}

Result<Exit> end(Context &context, Workspace &workspace)
{
    const Result<Meeting> meeting = endMeeting(workspace);
    if (!meeting)
        return meeting.error();
    context.output().say(Tr::tr("The meeting of %1 has ended.").arg(dateInWords(meeting->day)), Tone::Good);
    return Exit::Done;
}

} // namespace

void defineMeetingBegin(CommandForm &form)
{
    form.summary(Tr::tr("Begins a meeting today, with the agenda that meeting agenda lists."))
        .example(QStringLiteral("rosette-cli -f nc.rosette meeting begin"))
        .runsOn([](Context &context, Workspace &workspace) { return begin(context, workspace); });
}

void defineMeetingEnd(CommandForm &form)
{
    form.summary(Tr::tr("Ends the meeting in session: whoever is here leaves, and hands of items that were "
                        "not closed are taken down."))
        .example(QStringLiteral("rosette-cli -f nc.rosette meeting end"))
        .runsOn([](Context &context, Workspace &workspace) { return end(context, workspace); });
}

} // namespace rosette::cli
