// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace rosette {

class ActorButton;
class BrandRow;
class FindButton;
class NavItem;
class PageContext;

/// The left edge of the window: whose committee, the palette, the pages with what waits for me, who I am.
/// Folds to a rail of icons. In a low window the pages stand closer, and then they scroll.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    /// @p menu is opened from here and belongs to the window.
    Navigation(PageContext &context, QMenu *menu, QWidget *parent = nullptr);

    void setCommittee(const QString &grouping, const QString &committee);
    /// Marks the page that is shown; none if it has no item here.
    void setCurrent(const QString &page);
    void setCount(const QString &page, int count);
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    void openMenu();
    /// Reads who acts again.
    void refreshActor();

Q_SIGNALS:
    void findRequested();
    void pageRequested(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addItems(PageContext &context);
    void updateWidth();
    void updateRows();

    QVBoxLayout *m_layout;
    BrandRow *m_brand;
    FindButton *m_find;
    ActorButton *m_actor;
    QScrollArea *m_scroll;
    QVBoxLayout *m_items = nullptr;
    QHash<QString, NavItem *> m_byPage;
    bool m_isFolded = false;
};

} // namespace rosette
