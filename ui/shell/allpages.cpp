// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/allpages.h"

#include "ui/contests/register.h"
#include "ui/desk/register.h"
#include "ui/lists/register.h"
#include "ui/page/pageregistry.h"
#include "ui/reviews/register.h"

namespace rosette {

void registerAllPages(PageRegistry &pages)
{
    registerDeskPage(pages);
    registerContestsPage(pages);
    registerReviewsPage(pages);
    registerListsPage(pages);
}

} // namespace rosette
