// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/linebreaker.h"

#include "core/typeset/shapedtext.h"
#include "core/typeset/unicode.h"

#include <QChar>

#include <algorithm>
#include <limits>

namespace rosette::typeset {

namespace {

/// Rounding of sums of glyph widths.
constexpr double tolerance = 0.01;

// Penalties, in units of "a line that is empty to about a third".
constexpr double penaltyPerLine = 0.02;
constexpr double penaltyPerBalancedLine = 10;
constexpr double penaltyForShortEnd = 0.6;
constexpr double penaltyForLoneLetter = 0.3;
/// Between two groups of digits: a telephone number.
constexpr double penaltyForSplitNumber = 0.4;
constexpr double penaltyForHyphen = 0.15;
constexpr double penaltyForDashAtStart = 2;
constexpr double penaltyForBrokenWord = 1;
constexpr double penaltyForOverflow = 1e4;
constexpr double rewardForClause = 0.15;

struct Candidate
{
    std::size_t at = 0;
    bool isMandatory = false;
    bool isEmergency = false;
};

bool isDash(char16_t unit)
{
    return unit == 0x2013 || unit == 0x2014;
}

class LineBreaker
{
public:
    LineBreaker(const ShapedText &shaped, double width, bool balance)
        : m_shaped(shaped), m_width(width), m_balance(balance)
    {
    }

    BrokenText run()
    {
        findCandidates();
        const LineRange whole{0, m_shaped.text.size()};
        const bool isForced = std::any_of(m_candidates.begin() + 1, m_candidates.end() - 1,
            [](const Candidate &c) { return c.isMandatory; });
        if (!isForced && visibleWidth(m_shaped, whole) <= m_width + tolerance) {
            m_broken.lines = {whole};
            return std::move(m_broken);
        }
        findCheapest();
        followBack();
        return std::move(m_broken);
    }

private:
    void findCandidates()
    {
        m_candidates = {Candidate{}};
        for (std::size_t i = 1; i < m_shaped.text.size(); ++i) {
            if (m_shaped.breaks[i] != Break::None)
                addWord(i, m_shaped.breaks[i] == Break::Mandatory);
        }
        addWord(m_shaped.text.size(), false);
    }

    /// Adds the end of the word that began at the last candidate, and breaks inside it if it is too wide.
    void addWord(std::size_t end, bool isMandatory)
    {
        const LineRange word{m_candidates.back().at, end};
        if (visibleWidth(m_shaped, word) > m_width + tolerance) {
            m_broken.wideWords.push_back({word.begin, visibleEnd(m_shaped, word)});
            for (std::size_t i = word.begin + 1; i < visibleEnd(m_shaped, word); ++i) {
                if (m_shaped.clusterStarts[i])
                    m_candidates.push_back({i, false, true});
            }
        }
        m_candidates.push_back({end, isMandatory, false});
    }

    void findCheapest()
    {
        const std::size_t count = m_candidates.size();
        m_costs.assign(count, std::numeric_limits<double>::infinity());
        m_previous.assign(count, 0);
        m_costs[0] = 0;
        for (std::size_t end = 1; end < count; ++end) {
            for (std::size_t begin = end; begin-- > 0;) {
                const LineRange line{m_candidates[begin].at, m_candidates[end].at};
                const bool isTooWide = visibleWidth(m_shaped, line) > m_width + tolerance;
                if (isTooWide && begin + 1 < end)
                    break;
                const double cost = m_costs[begin] + lineCost(begin, end);
                if (cost < m_costs[end]) {
                    m_costs[end] = cost;
                    m_previous[end] = begin;
                }
                if (m_candidates[begin].isMandatory)
                    break;
            }
        }
    }

    double lineCost(std::size_t begin, std::size_t end) const
    {
        const LineRange line{m_candidates[begin].at, m_candidates[end].at};
        const double slack = (m_width - visibleWidth(m_shaped, line)) / m_width;
        if (slack < -tolerance / m_width)
            return penaltyForOverflow;
        const bool isLast = end + 1 == m_candidates.size() || m_candidates[end].isMandatory;
        double cost = m_balance ? penaltyPerBalancedLine : penaltyPerLine;
        if (m_balance)
            cost += slack * slack;
        else if (isLast)
            cost += slack > 0.82 && begin > 0 ? penaltyForShortEnd : 0;
        else
            cost += slack * slack * slack * 8 + slack * slack;
        return isLast ? cost : cost + breakPenalty(m_candidates[end], line);
    }

    double breakPenalty(const Candidate &candidate, const LineRange &line) const
    {
        const std::u16string &text = m_shaped.text;
        const std::size_t end = visibleEnd(m_shaped, line);
        double penalty = candidate.isEmergency ? penaltyForBrokenWord : 0;
        if (isDash(text[line.end]))
            penalty += penaltyForDashAtStart;
        if (end <= line.begin)
            return penalty;
        const char16_t last = text[end - 1];
        const bool isAlone = end - line.begin == 1 || isSpace(text[end - 2]);
        if (isAlone && QChar::isLetter(last))
            penalty += penaltyForLoneLetter;
        if (QChar::isDigit(last) && QChar::isDigit(text[line.end]))
            penalty += penaltyForSplitNumber;
        if (last == u'-')
            penalty += penaltyForHyphen;
        const bool endsClause = last == u',' || last == u':' || last == u';' || last == u'.' || isDash(last);
        if (m_balance && endsClause)
            penalty -= rewardForClause;
        return penalty;
    }

    void followBack()
    {
        for (std::size_t end = m_candidates.size() - 1; end > 0; end = m_previous[end])
            m_broken.lines.push_back({m_candidates[m_previous[end]].at, m_candidates[end].at});
        std::reverse(m_broken.lines.begin(), m_broken.lines.end());
    }

    const ShapedText &m_shaped;
    double m_width;
    bool m_balance;
    std::vector<Candidate> m_candidates;
    std::vector<double> m_costs;
    std::vector<std::size_t> m_previous;
    BrokenText m_broken;
};

} // namespace

BrokenText breakLines(const ShapedText &shaped, double width, bool balance)
{
    return LineBreaker(shaped, width, balance).run();
}

std::size_t visibleEnd(const ShapedText &shaped, const LineRange &line)
{
    std::size_t end = line.end;
    while (end > line.begin && isSpace(shaped.text[end - 1]))
        --end;
    return end;
}

double visibleWidth(const ShapedText &shaped, const LineRange &line)
{
    return shaped.positions[visibleEnd(shaped, line)] - shaped.positions[line.begin];
}

} // namespace rosette::typeset
