// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordmeasures.h"

#include "ui/theme/theme.h"

#include <QCache>
#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace rosette {

namespace {

constexpr qsizetype mostKept = 400'000; ///< characters of all texts
constexpr qsizetype costOfOne = 40;     ///< characters: what a measure takes beside its text

struct Measured
{
    QString text;
    qsizetype leadLength = 0;
    TextStyle style = TextStyle::Body;
    bool wraps = true;
    WordMeasure measure = WordMeasure::Height;
    int width = 0;

    bool operator==(const Measured &) const = default;
};

std::size_t qHash(const Measured &measured, std::size_t seed)
{
    return qHashMulti(seed, measured.text, measured.leadLength, static_cast<int>(measured.style),
        measured.wraps, static_cast<int>(measured.measure), measured.width);
}

/// Letters from the space to the end of Latin Extended-A, whose words are as wide as their letters.
constexpr ushort firstLetter = 0x20;
constexpr ushort lastLetter = 0x17F;
using Advances = std::array<int, lastLetter - firstLetter + 1>; ///< pixels; 0: not asked for yet

/// Of the letters of one face.
class Letters
{
public:
    explicit Letters(const QFont &font) : m_metrics(font) {}

    int advance(QChar letter)
    {
        int &known = m_advances.at(letter.unicode() - firstLetter);
        if (known == 0)
            known = std::max(1, m_metrics.horizontalAdvance(letter));
        return known;
    }

private:
    QFontMetrics m_metrics;
    Advances m_advances{};
};

/// All that was measured at one text size.
struct Kept
{
    QCache<Measured, int> measures{mostKept};
    std::array<std::optional<Letters>, 2 * textStyleCount> letters{}; ///< each style, and its lead
    qreal scale = 0;

    Letters &lettersOf(TextStyle style, bool isLead)
    {
        auto &of = letters.at(2 * static_cast<std::size_t>(style) + (isLead ? 1 : 0));
        if (!of)
            of.emplace(isLead ? leadFont(style) : font(style));
        return *of;
    }
};

Kept &kept()
{
    static Kept all;
    const qreal scale = Theme::instance().textScale();
    if (!qFuzzyCompare(scale, all.scale)) {
        all.measures.clear();
        all.letters.fill(std::nullopt);
        all.scale = scale;
    }
    return all;
}

bool isKnown(QChar letter)
{
    const ushort code = letter.unicode();
    const bool isControl = code > 0x7E && code < 0xA0;
    return code >= firstLetter && code <= lastLetter && !isControl && letter != QChar::SoftHyphen;
}

} // namespace

int keptMeasure(const Words &words, WordMeasure measure, int width, const std::function<int()> &take)
{
    const Measured measured{words.text, words.leadLength, words.style, words.wraps, measure, width};
    QCache<Measured, int> &measures = kept().measures;
    if (const int *known = measures.object(measured))
        return *known;
    const int taken = take();
    measures.insert(measured, new int(taken), words.text.size() + costOfOne);
    return taken;
}

int widthUnder(const QString &text, TextStyle style, bool isLead)
{
    Letters &letters = kept().lettersOf(style, isLead);
    // What rounding takes from a letter, and kerning adds between two, is less than a pixel for each.
    qsizetype width = text.size() + 1;
    for (const QChar letter : text) {
        if (!isKnown(letter))
            return std::numeric_limits<int>::max();
        width += letters.advance(letter);
    }
    return static_cast<int>(width);
}

} // namespace rosette
