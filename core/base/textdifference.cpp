// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdifference.h"

#include <QStringView>

#include <algorithm>

namespace rosette {

namespace {

/// Bounds the table of common words to 40 MB.
constexpr std::size_t mostCells = 20'000'000;

using Tokens = std::vector<QStringView>;

enum class TokenKind
{
    Word,
    Space,
    Sign
};

TokenKind kindOf(QChar character)
{
    if (character.isSpace())
        return TokenKind::Space;
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ? TokenKind::Word
                                                                                         : TokenKind::Sign;
}

/// Words, stretches of white space, and single signs.
Tokens tokensOf(const QString &text)
{
    Tokens tokens;
    qsizetype start = 0;
    while (start < text.size()) {
        const TokenKind kind = kindOf(text.at(start));
        qsizetype end = start + 1;
        while (kind != TokenKind::Sign && end < text.size() && kindOf(text.at(end)) == kind)
            ++end;
        tokens.push_back(QStringView(text).mid(start, end - start));
        start = end;
    }
    return tokens;
}

void append(std::vector<Passage> &passages, PassageKind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!passages.empty() && passages.back().kind == kind)
        passages.back().text += text;
    else
        passages.push_back(Passage{kind, text.toString()});
}

/// lengths[i][j]: of the longest common subsequence of before from i and after from j.
class CommonLengths
{
public:
    CommonLengths(const Tokens &before, const Tokens &after)
        : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width)
    {
        for (std::size_t i = before.size(); i-- > 0;)
            for (std::size_t j = after.size(); j-- > 0;)
                m_lengths[i * m_width + j] = before[i] == after[j]
                                                 ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                                 : std::max(at(i + 1, j), at(i, j + 1));
    }

    quint16 at(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<quint16> m_lengths;
};

void appendMiddle(std::vector<Passage> &passages, const Tokens &before, const Tokens &after)
{
    if ((before.size() + 1) * (after.size() + 1) > mostCells) {
        for (const QStringView token : before)
            append(passages, PassageKind::Removed, token);
        for (const QStringView token : after)
            append(passages, PassageKind::Added, token);
        return;
    }
    const CommonLengths lengths(before, after);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            append(passages, PassageKind::Kept, before[i]);
            ++i, ++j;
        } else if (i < before.size() && (j == after.size() || lengths.at(i + 1, j) >= lengths.at(i, j + 1))) {
            append(passages, PassageKind::Removed, before[i++]);
        } else {
            append(passages, PassageKind::Added, after[j++]);
        }
    }
}

/// A word or two, which stay by chance when a sentence is written anew.
bool isLittle(const QString &text)
{
    constexpr qsizetype mostLetters = 12;
    return text.size() <= mostLetters && !text.contains(u'\n');
}

/// Whether text is both removed and added from @p index up to the next that is kept.
bool isRewritten(const std::vector<Passage> &passages, std::size_t index)
{
    bool removes = false;
    bool adds = false;
    for (; index < passages.size() && passages[index].kind != PassageKind::Kept; ++index) {
        removes = removes || passages[index].kind == PassageKind::Removed;
        adds = adds || passages[index].kind == PassageKind::Added;
    }
    return removes && adds;
}

/// Within a run of changes what was removed stands before what was added; white space kept between two
/// changes belongs to both.
std::vector<Passage> tidied(const std::vector<Passage> &passages)
{
    std::vector<Passage> tidy;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(tidy, PassageKind::Removed, removed);
        append(tidy, PassageKind::Added, added);
        removed.clear();
        added.clear();
    };
    for (std::size_t index = 0; index < passages.size(); ++index) {
        const Passage &passage = passages[index];
        const bool isInside = !removed.isEmpty() || !added.isEmpty();
        const bool isGap = passage.kind == PassageKind::Kept && isInside && index + 1 < passages.size() &&
                           (passage.text.trimmed().isEmpty() ||
                               (!removed.isEmpty() && !added.isEmpty() && isLittle(passage.text) &&
                                   isRewritten(passages, index + 1)));
        if (passage.kind == PassageKind::Kept && !isGap) {
            flush();
            append(tidy, PassageKind::Kept, passage.text);
            continue;
        }
        if (passage.kind != PassageKind::Added)
            removed += passage.text;
        if (passage.kind != PassageKind::Removed)
            added += passage.text;
    }
    flush();
    return tidy;
}

} // namespace

std::vector<Passage> textDifference(const QString &before, const QString &after)
{
    Tokens former = tokensOf(before);
    Tokens present = tokensOf(after);
    const auto [formerEnd, presentEnd] =
        std::mismatch(former.begin(), former.end(), present.begin(), present.end());
    const auto head = formerEnd - former.begin();
    const auto longestTail = std::min(former.end() - formerEnd, present.end() - presentEnd);
    auto tail = std::mismatch(former.rbegin(), former.rbegin() + longestTail, present.rbegin()).first -
                former.rbegin();
    std::vector<Passage> passages;
    for (auto token = former.begin(); token != former.begin() + head; ++token)
        append(passages, PassageKind::Kept, *token);
    appendMiddle(passages, Tokens(former.begin() + head, former.end() - tail),
        Tokens(present.begin() + head, present.end() - tail));
    for (; tail > 0; --tail)
        append(passages, PassageKind::Kept, former[former.size() - static_cast<std::size_t>(tail)]);
    return tidied(passages);
}

int changedPlaces(const std::vector<Passage> &passages)
{
    int places = 0;
    bool isInside = false;
    for (const Passage &passage : passages) {
        const bool isChange = passage.kind != PassageKind::Kept;
        if (isChange && !isInside)
            ++places;
        isInside = isChange;
    }
    return places;
}

} // namespace rosette
