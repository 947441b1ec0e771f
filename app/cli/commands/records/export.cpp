// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/records/exportrecords.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString path;
    HistoryFormat format = HistoryFormat::Text;
    std::optional<RecordKind> kind;
    QString text;
    QString by;
    std::optional<QDate> from;
    std::optional<QDate> to;
};

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    RecordFilter filter{input.kind, input.text, input.from};
    filter.to = input.to;
    if (!input.by.isEmpty()) {
        const Result<Seat> seat = findSeat(workspace.database(), input.by, context.clock().today());
        if (!seat)
            return seat.error();
        filter.by = seat->id;
    }
    const Result<int> count = exportRecords(workspace, ExportRecords{filter, input.format, input.path});
    if (!count)
        return count.error();
    context.output().answer(QStringLiteral("record-file/1"), {{"path", input.path}, {"records", *count}}, {});
    context.output().say(Tr::tr("%1 records are in %2.").arg(QString::number(*count), input.path));
    return Exit::Done;
}

} // namespace

void defineRecordsExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Writes the history of the records to a file, in sentences, oldest first."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write."))
        .choice(input->format, "--format", historyFormatKeys,
            Tr::tr("As lines of text, rows of a spreadsheet, or for programs; text if not said."))
        .choice(input->kind, "--kind", recordKindKeys, Tr::tr("Only acts of one kind."))
        .option(input->text, "--text", "WORDS", Tr::tr("Only those that say this: \"motion 14\"."))
        .option(input->by, "--by", "NAME", Tr::tr("Only what this seat did."))
        .option(input->from, "--from", "DATE", Tr::tr("Not before this day."))
        .option(input->to, "--to", "DATE", Tr::tr("Not after this day."))
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette records export --out history.csv --format csv --text \"motion 14\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return exportTo(context, workspace, *input); });
}

} // namespace rosette::cli
