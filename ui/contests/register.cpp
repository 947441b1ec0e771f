// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/register.h"

#include "ui/contests/contestspage.h"
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
        }});
}

} // namespace rosette
