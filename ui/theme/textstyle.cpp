// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textstyle.h"

#include "core/typeset/bundledfonts.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>

#include <array>
#include <cmath>

namespace rosette {

namespace {

struct Measure
{
    int size; ///< pixels at 100 %
    int line; ///< pixels at 100 %
    QFont::Weight weight;
};

Measure measureOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
    case TextStyle::Monospace:
        return {12, 16, QFont::Normal};
    case TextStyle::CaptionStrong:
        return {12, 16, QFont::DemiBold};
    case TextStyle::Small:
        return {13, 19, QFont::Normal};
    case TextStyle::SmallStrong:
        return {13, 19, QFont::DemiBold};
    case TextStyle::Body:
        return {14, 20, QFont::Normal};
    case TextStyle::BodyStrong:
        return {14, 20, QFont::DemiBold};
    case TextStyle::Reading:
        return {16, 25, QFont::Normal};
    case TextStyle::Heading:
        return {16, 22, QFont::Bold};
    case TextStyle::Title:
        return {22, 28, QFont::Bold};
    case TextStyle::ApplicationName:
        return {24, 30, QFont::Bold};
    case TextStyle::TallySentence:
        return {20, 27, QFont::Bold};
    }
    return {14, 20, QFont::Normal};
}

/// The faces come from the program, so that windows look alike where Lato is not installed.
const QString &family()
{
    static const QString name = [] {
        for (const char *face : {"Lato-Regular.ttf", "Lato-Italic.ttf", "Lato-Semibold.ttf", "Lato-Bold.ttf"})
            QFontDatabase::addApplicationFontFromData(typeset::bundledFont(QLatin1String(face)));
        return QStringLiteral("Lato");
    }();
    return name;
}

QFont makeFont(TextStyle style, qreal scale)
{
    constexpr qreal pointsPerPixel = 0.75;
    const Measure measure = measureOf(style);
    QFont result =
        style == TextStyle::Monospace ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont(family());
    result.setPointSizeF(measure.size * pointsPerPixel * scale);
    result.setWeight(measure.weight);
    return result;
}

} // namespace

QFont font(TextStyle style)
{
    // Rows of long lists ask for their fonts again and again; a font that is kept knows its glyphs.
    static std::array<QFont, textStyleCount> fonts;
    static qreal scale = 0;
    if (!qFuzzyCompare(scale, Theme::instance().textScale())) {
        scale = Theme::instance().textScale();
        for (int index = 0; index < textStyleCount; ++index)
            fonts.at(static_cast<std::size_t>(index)) = makeFont(static_cast<TextStyle>(index), scale);
    }
    return fonts.at(static_cast<std::size_t>(style));
}

int lineHeight(TextStyle style)
{
    return scaled(measureOf(style).line);
}

QFont fontAt(TextStyle style, qreal scale)
{
    return makeFont(style, scale);
}

int lineHeightAt(TextStyle style, qreal scale)
{
    return static_cast<int>(std::ceil(measureOf(style).line * scale));
}

} // namespace rosette
