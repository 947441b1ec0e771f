// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/values.h"
#include "core/actions/records/exportrecords.h"
#include "core/base/translate.h"

#include <QJsonDocument>

namespace rosette::cli {

namespace {

Result<Exit> show(Context &context, Workspace &workspace, int number)
{
    const Result<RecordView> record = seeRecord(workspace, number);
    if (!record)
        return record.error();
    Sheet sheet;
    sheet.add(Tr::tr("Record"), QString::number(record->sequence));
    sheet.add(Tr::tr("What"), record->sentence);
    sheet.add(Tr::tr("Act"), keyOf(recordTypeKeys, record->type));
    sheet.add(Tr::tr("By"), record->actor);
    sheet.add(Tr::tr("When"), instantInWords(record->at));
    sheet.add(Tr::tr("Hash"), QString::fromLatin1(record->hash.toHex()));
    sheet.section(Tr::tr("What it says"));
    sheet.paragraph(QString::fromUtf8(QJsonDocument(record->payload).toJson(QJsonDocument::Indented)));
    context.output().answer(
        QStringLiteral("record/1"), recordJson(*record), sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineRecordsShow(CommandForm &form)
{
    const auto number = std::make_shared<int>();
    form.summary(
            Tr::tr("Shows one record of the chain. It names no person: only ids and digests are chained."))
        .argument(*number, "NUMBER", Tr::tr("Its place in the chain, from 1."))
        .example(QStringLiteral("rosette-cli -f nc.rosette records show 1"))
        .runsOn(
            [number](Context &context, Workspace &workspace) { return show(context, workspace, *number); });
}

} // namespace rosette::cli
