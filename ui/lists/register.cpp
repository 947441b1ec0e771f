// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/register.h"

#include "ui/lists/listcommands.h"
#include "ui/lists/listspage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerListsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("lists"),
        .title = QCoreApplication::translate("rosette::ListsPage", "Lists and guides"),
        .icon = Icon::Lists,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new ListsPage(context, parent);
        },
        .addCommands =
            [](PageContext &context) {
                std::vector<Command> acts = listCommands();
                for (Command &act : acts)
                    if (act.key == QLatin1String("lists.publish") || act.key == QLatin1String("lists.date"))
                        act.isEnabled = forOfficers(context);
                addLeads(context, QStringLiteral("lists"), acts);
            }});
}

} // namespace rosette
