// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace rosette {

/// The sizes of text. At 100 %, size and line in pixels:
enum class TextStyle
{
    Caption,         ///< 12/16
    CaptionStrong,   ///< 12/16 semibold
    Small,           ///< 13/19
    SmallStrong,     ///< 13/19 semibold
    Body,            ///< 14/20
    BodyStrong,      ///< 14/20 semibold
    Reading,         ///< 16/25
    Heading,         ///< 16/22 bold
    Title,           ///< 22/28 bold
    ApplicationName, ///< 24/30 bold
    TallySentence,   ///< 20/27 bold
    Monospace        ///< 12/16, the system's fixed face
};

inline constexpr int textStyleCount = static_cast<int>(TextStyle::Monospace) + 1;

/// The font of a style in the present text size.
QFont font(TextStyle style);

/// The distance of base lines in pixels in the present text size.
int lineHeight(TextStyle style);

/// The same at @p scale of 100 %, whatever the present text size: for what is as large as its window lets it.
QFont fontAt(TextStyle style, qreal scale);
int lineHeightAt(TextStyle style, qreal scale);

} // namespace rosette
