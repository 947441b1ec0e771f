// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/register.h"

#include "ui/help/helppage.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerHelpPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("help"),
        .title = QCoreApplication::translate("rosette::HelpPage", "User guide"),
        .icon = Icon::Help,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new HelpPage(context, parent);
        },
        .entry = PageEntry::Menu});
}

} // namespace rosette
