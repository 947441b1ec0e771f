// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/register.h"

#include "ui/contests/contestspage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerContestsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("contests"),
        .title = QCoreApplication::translate("rosette::ContestsPage", "Contests"),
        .icon = Icon::Contests,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new ContestsPage(context, parent);
        },
        .addCommands =
            [](PageContext &context) {
                context.commands().add(
                    Command{.key = QStringLiteral("contests.new"),
                        .text = QCoreApplication::translate("rosette::ContestsPage", "New contest..."),
                        .isEnabled = forOfficers(context),
                        .run =
                            [&context] {
                                context.goTo({QStringLiteral("contests"), QStringLiteral("new")});
                            },
                        .words = QCoreApplication::translate(
                            "rosette::ContestsPage", "election places body set up")},
                    &context);
            }});
}

} // namespace rosette
