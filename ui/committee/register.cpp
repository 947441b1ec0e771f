// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/register.h"

#include "ui/committee/committeepage.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

namespace rosette {

namespace {

void addCommands(PageContext &context)
{
    const auto add = [&context](const QString &object, const QString &text, const QString &words) {
        context.commands().add(Command{.key = QStringLiteral("committee.") + object,
                                   .text = text,
                                   .run =
                                       [&context, object] {
                                           context.goTo({QStringLiteral("committee"), object});
                                       },
                                   .words = words},
            &context);
    };
    add(QStringLiteral("seats"), CommitteePage::tr("Seats of the committee"),
        CommitteePage::tr("members roles terms"));
    add(QStringLiteral("rulebook"), CommitteePage::tr("Rulebook"),
        CommitteePage::tr("criteria majority quorum rules"));
    add(QStringLiteral("settings"), CommitteePage::tr("Name and imprint of the committee"),
        CommitteePage::tr("settings promoter"));
    add(QStringLiteral("backups"), CommitteePage::tr("Backups"), CommitteePage::tr("copy restore save"));
}

} // namespace

void registerCommitteePage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("committee"),
        .title = CommitteePage::tr("Committee"),
        .icon = Icon::Committee,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new CommitteePage(context, parent);
        },
        .entry = PageEntry::Menu,
        .addCommands = addCommands});
}

} // namespace rosette
