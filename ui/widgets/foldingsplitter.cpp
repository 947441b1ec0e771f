// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingsplitter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/splithandle.h"

#include <QResizeEvent>
#include <QScopedValueRollback>

#include <utility>

namespace rosette {

FoldingSplitter::FoldingSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_textScale(Theme::instance().textScale())
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(&Theme::instance(), &Theme::changed, this, &FoldingSplitter::followTextScale);
}

void FoldingSplitter::addPane(QWidget *pane, Pane kind, int leastWidth)
{
    addWidget(pane);
    switch (kind) {
    case Pane::List:
        m_list = pane;
        m_listLeast = leastWidth > 0 ? leastWidth : m_listLeast;
        break;
    case Pane::Middle:
        m_middle = pane;
        m_middleLeast = leastWidth > 0 ? leastWidth : m_middleLeast;
        break;
    case Pane::Right:
        m_right = pane;
        m_rightLeast = leastWidth > 0 ? leastWidth : m_rightLeast;
        break;
    }
    setStretchFactor(indexOf(pane), kind == Pane::Middle ? 1 : 0);
    fold();
}

void FoldingSplitter::openRight()
{
    if (!m_right)
        return;
    if (!m_isRightFolded) {
        m_right->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_drawer->open();
}

void FoldingSplitter::closeRight()
{
    if (m_drawer)
        m_drawer->close();
}

QList<QWidget *> FoldingSplitter::visiblePanes() const
{
    QList<QWidget *> panes;
    for (QWidget *pane : {m_list, m_middle, m_right})
        if (pane && pane->isVisible())
            panes += pane;
    return panes;
}

QSize FoldingSplitter::minimumSizeHint() const
{
    QSize least;
    for (const QWidget *pane : visiblePanes())
        least = least.expandedTo(pane->minimumSizeHint()).expandedTo(pane->minimumSize());
    return least;
}

QSplitterHandle *FoldingSplitter::createHandle()
{
    return new SplitHandle(orientation(), this);
}

void FoldingSplitter::resizeEvent(QResizeEvent *event)
{
    fold();
    QSplitter::resizeEvent(event);
}

bool FoldingSplitter::event(QEvent *event)
{
    // The page may have been put into another window.
    // The right pane may have got a longer button.
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Show ||
        event->type() == QEvent::LayoutRequest)
        fold();
    if (event->type() == QEvent::Show && (m_isListFolded || m_isRightFolded))
        Q_EMIT foldingChanged();
    return QSplitter::event(event);
}

/// The panes beside the middle grow with the text and shrink with it again.
void FoldingSplitter::followTextScale()
{
    const qreal change =
        Theme::instance().textScale() / std::exchange(m_textScale, Theme::instance().textScale());
    QList<int> wanted = sizes();
    fold();
    if (qFuzzyCompare(change, 1) || !m_middle || wanted.size() != count())
        return;
    int others = 0;
    for (int index = 0; index < wanted.size(); ++index) {
        if (index == indexOf(m_middle))
            continue;
        wanted[index] = qRound(wanted.at(index) * change);
        others += wanted.at(index);
    }
    wanted[indexOf(m_middle)] = std::max(0, width() - others);
    setSizes(wanted);
}

void FoldingSplitter::fold()
{
    // A pane that comes or goes asks for the layout again, before the others have followed.
    if (m_isFolding)
        return;
    const QScopedValueRollback folding(m_isFolding, true);
    const qreal scale = Theme::instance().textScale();
    if (m_list)
        m_list->setMinimumWidth(scaled(m_listLeast));
    if (m_middle)
        m_middle->setMinimumWidth(std::max(
            scaled(m_middleLeast), isVisible() ? std::min(width(), m_middle->minimumSizeHint().width()) : 0));
    if (m_right)
        m_right->setMinimumWidth(std::max(scaled(m_rightLeast), m_right->minimumSizeHint().width()));
    const qreal windowWidth = window()->width() / scale;
    const bool wasListFolded = m_isListFolded;
    const bool wasRightFolded = m_isRightFolded;
    // A drawer lies over the splitter, in the page that has it.
    setRightFolded(m_right && parentWidget() && windowWidth < rightFoldsUnder);
    // A wide navigation may leave less than the window promises.
    setListFolded(m_list && (windowWidth < listFoldsUnder || (isVisible() && width() < leastTogether())));
    if (wasListFolded != m_isListFolded || wasRightFolded != m_isRightFolded)
        Q_EMIT foldingChanged();
}

int FoldingSplitter::leastTogether() const
{
    int together = 0;
    for (const QWidget *pane : {m_list, m_middle, m_isRightFolded ? nullptr : m_right})
        if (pane)
            together += pane->minimumWidth() + (together > 0 ? handleWidth() : 0);
    return together;
}

void FoldingSplitter::setListFolded(bool folded)
{
    if (folded == m_isListFolded)
        return;
    m_isListFolded = folded;
    m_list->setVisible(!folded);
}

void FoldingSplitter::setRightFolded(bool folded)
{
    if (folded == m_isRightFolded)
        return;
    m_isRightFolded = folded;
    if (folded) {
        if (!m_drawer)
            m_drawer = new Drawer(this);
        m_drawer->setContent(m_right, m_right->accessibleName());
        return;
    }
    m_drawer->close();
    addWidget(m_drawer->takeContent());
    setStretchFactor(indexOf(m_right), 0);
    m_right->show();
}

} // namespace rosette
