// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/register.h"

#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/records/recordspage.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerRecordsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("records"),
        .title = QCoreApplication::translate("rosette::RecordsPage", "Records"),
        .icon = Icon::Records,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new RecordsPage(context, parent);
        },
        .addCommands =
            [](PageContext &context) {
                context.commands().add(
                    Command{.key = QStringLiteral("records.verify"),
                        .text = QCoreApplication::translate("rosette::RecordsPage", "Verify the records"),
                        .run =
                            [&context] {
                                context.goTo({QStringLiteral("records"), QStringLiteral("verify")});
                            },
                        .words = QCoreApplication::translate(
                            "rosette::RecordsPage", "check chain intact audit history")},
                    &context);
            }});
}

} // namespace rosette
