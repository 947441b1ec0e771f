// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/guide.h"
#include "core/publishing/printstyle.h"

namespace rosette {

enum class CardPart
{
    BallotName,
    Kind,
    Statement,
    Pledges,
    Photo
};

/// How findings name a part of a card: "the statement of Tom Ashdown".
QString placeOf(const GuideCard &card, CardPart part);

/// What all cards of a guide share, so that their columns stand under each other.
struct CardLayout
{
    print::CardStyle style;
    BallotMark mark = BallotMark::None;
    double markWidth = 0;   ///< enough for the longest number
    bool hasPhotos = false; ///< if one card has a photo, each has a picture: the others a silhouette
};
CardLayout cardLayout(const Guide &guide, print::Density density);

/// One card as a section that stays on one page.
typeset::Block cardBlock(const GuideCard &card, const CardLayout &layout);

/// The width that is left for the text of a card.
double cardTextWidth(const CardLayout &layout);

} // namespace rosette
