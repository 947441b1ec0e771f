// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/register.h"

#include "core/actions/reviews/reviewqueue.h"
#include "ui/page/pageregistry.h"
#include "ui/reviews/reviewspage.h"
#include "ui/theme/icon.h"

namespace rosette {

void registerReviewsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("reviews"),
        .title = ReviewsPage::tr("Reviews"),
        .icon = Icon::Reviews,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new ReviewsPage(context, parent);
        },
        .countForMe = reviewsToDo});
}

} // namespace rosette
