// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/allpages.h"

#include "ui/page/pageregistry.h"

namespace rosette {

void registerAllPages(PageRegistry &pages)
{
    Q_UNUSED(pages)
}

} // namespace rosette
