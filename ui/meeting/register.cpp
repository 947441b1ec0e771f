// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/register.h"

#include "ui/meeting/meetingpage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

namespace rosette {

void registerMeetingPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("meeting"),
        .title = MeetingPage::tr("Meeting"),
        .icon = Icon::Comment,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new MeetingPage(context, parent);
        },
        .isAllowed =
            [](const Workspace &workspace) { return workspace.actor() && isOfficer(*workspace.actor()); },
        .addCommands =
            [](PageContext &context) {
                addLeads(context, QStringLiteral("meeting"), MeetingPage::acts(context));
            }});
}

} // namespace rosette
