// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/values.h"
#include "core/actions/records/exportrecords.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

constexpr int usualNumber = 20;

Result<Exit> list(Context &context, Workspace &workspace, int most)
{
    const Result<std::vector<RecordView>> records = seeRecords(workspace, most);
    if (!records)
        return records.error();
    Table table({{Tr::tr("Number"), Align::Right}, Tr::tr("When"), Tr::tr("What")});
    for (const RecordView &record : *records)
        table.add({QString::number(record.sequence), instantInWords(record.at), record.sentence});
    context.output().answer(QStringLiteral("record-list/1"), {{"records", jsonArray(*records, recordJson)}},
        table.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineRecordsList(CommandForm &form)
{
    const auto most = std::make_shared<int>(usualNumber);
    form.summary(Tr::tr("Lists the latest records, newest first."))
        .option(*most, "--most", "NUMBER", Tr::tr("At most so many; else 20."))
        .example(QStringLiteral("rosette-cli -f nc.rosette records list --most 100"))
        .runsOn([most](Context &context, Workspace &workspace) { return list(context, workspace, *most); });
}

} // namespace rosette::cli
