// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/register.h"

#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/records/recordspage.h"
#include "ui/theme/icon.h"

namespace rosette {

void registerRecordsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("records"),
        .title = RecordsPage::tr("Records"),
        .icon = Icon::Records,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new RecordsPage(context, parent);
        },
        .addCommands =
            [](PageContext &context) {
                const auto add = [&context](const char *act, const QString &text, const QString &words) {
                    const QString object = QString::fromLatin1(act);
                    context.commands().add(Command{.key = QStringLiteral("records.") + object,
                                               .text = text,
                                               .run =
                                                   [&context, object] {
                                                       context.goTo({QStringLiteral("records"), object});
                                                   },
                                               .words = words},
                        &context);
                };
                add("verify", RecordsPage::tr("Verify the records"),
                    RecordsPage::tr("check chain intact audit history"));
                add("check", RecordsPage::tr("Check a certificate or receipt..."),
                    RecordsPage::tr("verify file decision ballot proof minisign"));
                add("export", RecordsPage::tr("Export the history of the records..."),
                    RecordsPage::tr("save text csv json audit log"));
            }});
}

} // namespace rosette
