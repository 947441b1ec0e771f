// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listcommands.h"

#include "ui/lists/listspage.h"

namespace rosette {

std::vector<Command> listCommands()
{
    const auto named = [](const char *key, const QString &text, const QString &words) {
        Command command;
        command.key = QString::fromLatin1(key);
        command.text = text;
        command.words = words;
        return command;
    };
    return {named("lists.publish", ListsPage::tr("Publish a support list..."),
                ListsPage::tr("correction release")),
        named("lists.date", ListsPage::tr("Record that ballot papers are out..."),
            ListsPage::tr("date occurred issued milestone publication day meeting")),
        named("lists.exportList", ListsPage::tr("Export the published list..."),
            ListsPage::tr("support list json save fingerprint")),
        named("lists.export", ListsPage::tr("Export the guide..."), ListsPage::tr("pdf html text save")),
        named("lists.print", ListsPage::tr("Print the guide..."), ListsPage::tr("paper")),
        named("lists.edit", ListsPage::tr("Edit the guide's texts"), ListsPage::tr("imprint grouping"))};
}

} // namespace rosette
