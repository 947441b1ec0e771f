// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/values.h"
#include "core/actions/meetings/exportminutes.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    std::optional<QDate> day;
    QString path;
    std::optional<MinutesFormat> format;
};

Result<Exit> write(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Meeting> meeting = findMeeting(workspace.database(), input.day);
    if (!meeting)
        return meeting.error();
    const MinutesFormat format = input.format.value_or(minutesFormatOf(input.path));
    const Result<Minutes> minutes = exportMinutes(workspace, ExportMinutes{meeting->id, input.path, format});
    if (!minutes)
        return minutes.error();
    context.output().answer(QStringLiteral("minutes-file/1"),
        {{"path", input.path}, {"format", keyOf(minutesFormatKeys, format)},
            {"day", meeting->day.toString(Qt::ISODate)}, {"draft", !meeting->endedAt}},
        {});
    context.output().say(
        meeting->endedAt ? Tr::tr("The minutes of %1 are in %2.").arg(dateInWords(meeting->day), input.path)
                         : Tr::tr("The meeting has not ended: draft minutes of %1 are in %2.")
                               .arg(dateInWords(meeting->day), input.path));
    return Exit::Done;
}

} // namespace

void defineMeetingMinutes(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Writes the minutes of a meeting from what is on record: who was there, and of each "
                        "item the question, the votes, the sum and the outcome."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write: NAME.pdf, NAME.html or NAME.md."))
        .option(input->day, "--day", "DATE", Tr::tr("When it met, as 2020-07-04; the last one if not said."))
        .choice(input->format, "--format", minutesFormatKeys,
            Tr::tr("Which format, whatever the file is called."))
        .example(QStringLiteral("rosette-cli -f nc.rosette meeting minutes --out minutes.pdf"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return write(context, workspace, *input); });
}

} // namespace rosette::cli
