// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/register.h"

#include "ui/letters/letterspage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

namespace rosette {

void registerLettersPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("letters"),
        .title = LettersPage::tr("Letters"),
        .icon = Icon::Mail,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new LettersPage(context, parent);
        },
        .addCommands =
            [](PageContext &context) {
                std::vector<Command> acts = LettersPage::commands();
                for (Command &act : acts)
                    act.isEnabled = forOfficers(context);
                addLeads(context, QStringLiteral("letters"), acts);
            }});
}

} // namespace rosette
