// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/allpages.h"

#include "ui/committee/register.h"
#include "ui/candidates/register.h"
#include "ui/contests/register.h"
#include "ui/desk/register.h"
#include "ui/help/register.h"
#include "ui/letters/register.h"
#include "ui/lists/register.h"
#include "ui/meeting/register.h"
#include "ui/motions/register.h"
#include "ui/page/pageregistry.h"
#include "ui/records/register.h"
#include "ui/reviews/register.h"

namespace rosette {

void registerAllPages(PageRegistry &pages)
{
    registerDeskPage(pages);
    registerContestsPage(pages);
    registerCandidatesPage(pages);
    registerReviewsPage(pages);
    registerMotionsPage(pages);
    registerListsPage(pages);
    registerLettersPage(pages);
    registerRecordsPage(pages);
    registerMeetingPage(pages); // officers only: last, so that the keys of the others are the same for all
    registerCommitteePage(pages);
    registerHelpPage(pages);
}

} // namespace rosette
