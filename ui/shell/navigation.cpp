// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/actorbutton.h"
#include "ui/shell/brandrow.h"
#include "ui/shell/findbutton.h"
#include "ui/shell/navitem.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int wholeWidth = 216;
constexpr int railWidth = 56;
constexpr int lowUnder = 400;

/// As narrow as the navigation is, and low where the window is.
class PageList : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override { return {0, 2 * NavItem::leastRowHeight()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); } // the arrow keys go from page to page
};

} // namespace

Navigation::Navigation(PageContext &context, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_brand(new BrandRow(menu, this)),
      m_find(new FindButton(this)), m_actor(new ActorButton(context, this)), m_scroll(new PageList(this))
{
    setAccessibleName(tr("Navigation"));
    m_layout->setContentsMargins(0, 0, 1, 12);
    m_layout->setSpacing(0);
    auto *list = new QWidget;
    m_items = new QVBoxLayout(list);
    m_items->setContentsMargins(0, 12, 0, 0);
    m_items->setSpacing(0);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    auto *findRow = new QHBoxLayout;
    findRow->addWidget(m_find);
    auto *actorRow = new QHBoxLayout;
    actorRow->addWidget(m_actor);
    m_layout->addWidget(m_brand);
    m_layout->addLayout(findRow);
    m_layout->addWidget(m_scroll, 1);
    m_layout->addLayout(actorRow);
    connect(m_find, &FindButton::clicked, this, &Navigation::findRequested);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateWidth();
        updateRows();
    });
    addItems(context);
    m_items->addStretch(1);
    setFolded(false);
}

void Navigation::addItems(PageContext &context)
{
    for (const PageDefinition &page : context.pages().all()) {
        const bool isAllowed = !page.isAllowed || page.isAllowed(context.workspace());
        if (page.entry != PageEntry::Navigation || !isAllowed)
            continue;
        auto *item = new NavItem(page.icon, page.title, this);
        item->setObjectName(QStringLiteral("nav.") + page.key);
        m_items->addWidget(item);
        m_byPage.insert(page.key, item);
        connect(item, &NavItem::clicked, this, [this, key = page.key] { Q_EMIT pageRequested(key); });
    }
}

void Navigation::setCommittee(const QString &grouping, const QString &committee)
{
    m_brand->setCommittee(grouping, committee);
}

void Navigation::setCurrent(const QString &page)
{
    for (auto item = m_byPage.cbegin(); item != m_byPage.cend(); ++item) {
        (*item)->setAutoExclusive(false); // so that none may be marked
        (*item)->setChecked(item.key() == page);
        (*item)->setAutoExclusive(true);
    }
}

void Navigation::setCount(const QString &page, int count)
{
    if (NavItem *item = m_byPage.value(page))
        item->setCount(count);
}

void Navigation::setFolded(bool folded)
{
    m_isFolded = folded;
    m_brand->setFolded(folded);
    m_find->setFolded(folded);
    m_actor->setFolded(folded);
    for (NavItem *item : std::as_const(m_byPage))
        item->setFolded(folded);
    for (int at : {1, 3})
        if (QLayout *row = m_layout->itemAt(at)->layout())
            row->setContentsMargins(folded ? 8 : 12, 0, folded ? 7 : 11, 0);
    m_items->setContentsMargins(0, folded ? 2 : 12, 0, 0);
    updateWidth();
    updateRows();
}

void Navigation::updateWidth()
{
    if (m_isFolded) {
        setFixedWidth(scaled(railWidth));
        return;
    }
    // Wider than drawn where a language or a large text needs it.
    int needed = scaled(wholeWidth);
    for (const NavItem *item : std::as_const(m_byPage))
        needed = std::max(needed, item->sizeHint().width());
    setFixedWidth(std::max(needed, m_find->sizeHint().width() + 24));
}

/// As high as usual where there is room, closer where there is not.
void Navigation::updateRows()
{
    if (m_byPage.isEmpty())
        return;
    m_brand->setLow(height() < scaled(lowUnder));
    // On the rail the palette's button is a row like the others.
    const int rows = static_cast<int>(m_byPage.size()) + (m_isFolded ? 1 : 0);
    const QMargins margins = m_layout->contentsMargins();
    int around = margins.top() + margins.bottom() + m_items->contentsMargins().top() +
                 m_brand->sizeHint().height() + m_actor->sizeHint().height();
    if (!m_isFolded)
        around += m_find->sizeHint().height();
    const int each = (height() - around) / rows;
    const int rowHeight = std::clamp(each, NavItem::leastRowHeight(), NavItem::usualRowHeight());
    m_find->setRailHeight(rowHeight < NavItem::usualRowHeight() ? rowHeight : 0);
    for (NavItem *item : std::as_const(m_byPage))
        item->setRowHeight(rowHeight);
}

void Navigation::openMenu()
{
    m_brand->openMenu();
}

void Navigation::refreshActor()
{
    m_actor->refresh();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Nav));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Role::Line));
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateRows();
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down;
    if ((isDown || event->key() == Qt::Key_Up) && qobject_cast<NavItem *>(focusWidget())) {
        const int at = m_items->indexOf(focusWidget());
        const int next = std::clamp(at + (isDown ? 1 : -1), 0, static_cast<int>(m_byPage.size()) - 1);
        QWidget *item = m_items->itemAt(next)->widget();
        item->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(item, 0, 0);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rosette
