// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagecommands.h"

#include "ui/page/page.h"
#include "ui/page/pagecontext.h"

#include <algorithm>

namespace rosette {

void addLeads(PageContext &context, const QString &page, const std::vector<Command> &acts)
{
    for (Command lead : acts) {
        lead.isLead = true;
        lead.run = [&context, page, key = lead.key] {
            context.goTo({page});
            const Command *own = context.commands().find(key);
            if (own && !own->isLead)
                context.commands().run(key);
        };
        context.commands().add(lead, &context);
    }
}

void addPageCommand(Page &page, Command command)
{
    command.run = [&page, run = std::move(command.run)] {
        if (!page.isVisible())
            page.context().goTo({page.objectName(), page.object()});
        run();
    };
    page.context().commands().add(command, &page);
}

std::function<bool()> forOfficers(PageContext &context)
{
    return [&context] {
        const std::optional<Seat> &actor = context.workspace().actor();
        return actor && isOfficer(*actor);
    };
}

Command commandOf(const std::vector<Command> &acts, const QString &key)
{
    const auto found =
        std::find_if(acts.begin(), acts.end(), [&](const Command &act) { return act.key == key; });
    Q_ASSERT(found != acts.end());
    return *found;
}

} // namespace rosette
