// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/register.h"

#include "ui/lists/listspage.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerListsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("lists"),
        .title = QCoreApplication::translate("rosette::ListsPage", "Lists and guides"),
        .icon = Icon::Lists,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new ListsPage(context, parent);
        }});
}

} // namespace rosette
