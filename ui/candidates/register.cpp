// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/register.h"

#include "ui/candidates/candidatespage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerCandidatesPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("candidates"),
        .title = QCoreApplication::translate("rosette::CandidatesPage", "Candidates"),
        .icon = Icon::Candidates,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new CandidatesPage(context, parent);
        },
        .addCommands =
            [](PageContext &context) {
                Command add = CandidatesPage::newCandidacy();
                add.isEnabled = forOfficers(context);
                addLeads(context, QStringLiteral("candidates"), {add});
            }});
}

} // namespace rosette
