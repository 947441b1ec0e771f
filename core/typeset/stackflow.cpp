// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/stackflow.h"

#include "core/typeset/pagebuilder.h"

#include <algorithm>

namespace rosette::typeset {

StackFlow::StackFlow(std::vector<StackedFlow> children, bool keepTogether)
    : m_children(std::move(children)), m_keepTogether(keepTogether)
{
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        m_height += gapBefore(i) + m_children[i].flow->height();
        m_naturalWidth = std::max(m_naturalWidth, m_children[i].flow->naturalWidth());
    }
}

double StackFlow::gapBefore(std::size_t child) const
{
    return child == 0 ? 0 : std::max(m_children[child - 1].spaceAfter, m_children[child].spaceBefore);
}

double StackFlow::leadFrom(std::size_t child) const
{
    double height = 0;
    std::size_t i = child;
    for (; i + 1 < m_children.size() && m_children[i].keepWithNext; ++i)
        height += m_children[i].flow->height() + gapBefore(i + 1);
    return height + m_children[i].flow->leadHeight();
}

double StackFlow::leadHeight() const
{
    if (m_children.empty())
        return 0;
    return m_keepTogether ? m_height : leadFrom(0);
}

void StackFlow::place(PageBuilder &pages, double x) const
{
    if (m_keepTogether)
        pages.ensure(m_height);
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const StackedFlow &child = m_children[i];
        if (child.isPageBreak && !pages.isAtTop()) {
            pages.nextPage();
            continue;
        }
        const bool startsPage = i > 0 && pages.isAtTop();
        const double gap = startsPage ? 0 : gapBefore(i);
        const bool isKept = i > 0 && m_children[i - 1].keepWithNext;
        if (!isKept && !pages.fits(gap + leadFrom(i)) && !pages.isAtTop())
            pages.nextPage();
        else
            pages.advance(gap);
        if (child.isSeparator && pages.isAtTop())
            continue;
        placeChild(child, pages, x);
    }
}

void StackFlow::placeChild(const StackedFlow &child, PageBuilder &pages, double x) const
{
    const QString language = child.language.isEmpty() ? QString() : pages.setLanguage(child.language);
    const QString place = child.place.isEmpty() ? QString() : pages.setPlace(child.place);
    child.flow->place(pages, x);
    if (!child.language.isEmpty())
        pages.setLanguage(language);
    if (!child.place.isEmpty())
        pages.setPlace(place);
}

} // namespace rosette::typeset
