// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/register.h"

#include "ui/committee/committeepage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

namespace rosette {

namespace {

void addCommands(PageContext &context)
{
    const std::function<bool()> isOfficer = forOfficers(context);
    const auto add = [&context](const QString &object, const QString &text, const QString &words,
                         const std::function<bool()> &isEnabled = {}) {
        context.commands().add(Command{.key = QStringLiteral("committee.") + object,
                                   .text = text,
                                   .isEnabled = isEnabled,
                                   .run =
                                       [&context, object] {
                                           context.goTo({QStringLiteral("committee"), object});
                                       },
                                   .words = words},
            &context);
    };
    add(QStringLiteral("seats"), CommitteePage::tr("Seats of the committee"),
        CommitteePage::tr("members roles terms"));
    add(QStringLiteral("keys"), CommitteePage::tr("Keys of the seats"),
        CommitteePage::tr("signature fingerprint words enrol revoke replace minisign"));
    add(QStringLiteral("rulebook"), CommitteePage::tr("Rulebook"),
        CommitteePage::tr("criteria majority quorum rules"));
    add(QStringLiteral("settings"), CommitteePage::tr("Name and imprint of the committee"),
        CommitteePage::tr("settings promoter"));
    add(QStringLiteral("backups"), CommitteePage::tr("Backups"), CommitteePage::tr("copy restore save"));
    add(QStringLiteral("seats/add"), CommitteePage::tr("Add a seat..."),
        CommitteePage::tr("new member enrol role term"), isOfficer);
    add(QStringLiteral("seats/import"), CommitteePage::tr("Import seats..."),
        CommitteePage::tr("members csv table"), isOfficer);
    add(QStringLiteral("keys/make"), CommitteePage::tr("Make a key..."),
        CommitteePage::tr("sign passphrase fingerprint"));
    add(QStringLiteral("keys/import"), CommitteePage::tr("Import a key..."),
        CommitteePage::tr("minisign secret sign passphrase"));
    add(QStringLiteral("rulebook/draft"), CommitteePage::tr("Draft a rulebook..."),
        CommitteePage::tr("new version edit criteria majority quorum"), isOfficer);
    add(QStringLiteral("backups/make"), CommitteePage::tr("Make a copy of the file"),
        CommitteePage::tr("backup save now"));
    add(QStringLiteral("backups/folder"), CommitteePage::tr("Choose the folder of the copies..."),
        CommitteePage::tr("backup disk"));
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
