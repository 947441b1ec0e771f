// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/rulebooks.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace)
{
    const Result<std::vector<Rulebook>> rulebooks = RulebookStore(workspace.database()).all();
    if (!rulebooks)
        return rulebooks.error();
    Table table({{Tr::tr("Version"), Align::Right}, Tr::tr("Title"), Tr::tr("Adopted"), Tr::tr("State")});
    for (const Rulebook &rulebook : *rulebooks)
        table.add({QString::number(rulebook.version), rulebook.title.toString(),
            rulebook.adopted.toString(Qt::ISODate),
            rulebook.provisional ? Tr::tr("provisional") : Tr::tr("adopted")});
    context.output().answer(QStringLiteral("rulebook-list/1"),
        {{"rulebooks", jsonArray(*rulebooks, rulebookJson)}}, table.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineRulebookList(CommandForm &form)
{
    form.summary(Tr::tr("Lists the versions of the rulebook."))
        .example(QStringLiteral("rosette-cli -f nc.rosette rulebook list"))
        .runsOn(list);
}

} // namespace rosette::cli
