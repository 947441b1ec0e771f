// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/register.h"

#include "core/actions/desk/whatwaits.h"
#include "ui/desk/deskpage.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace rosette {

void registerDeskPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("desk"),
        .title = QCoreApplication::translate("rosette::DeskPage", "Desk"),
        .icon = Icon::Desk,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new DeskPage(context, parent);
        },
        .countForMe = countWhatWaits});
}

} // namespace rosette
