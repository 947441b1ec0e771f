// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QAbstractItemView;
class QMenu;

namespace rosette {

class Button;

/// A list that is folded away, as a chooser in the header: the one before, "Open, 1 of 2: Aoife Brannigan",
/// the one after. It shows and moves the current row of the list, which stays the one that holds the
/// selection. Rows that are captions of groups name the group and are passed over.
class ListChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ListChooser(QAbstractItemView &view, QWidget *parent = nullptr);

private:
    void refresh();
    void fillMenu();
    void step(int direction);
    int next(int row, int direction) const;
    void choose(int row);

    QAbstractItemView &m_view;
    Button *m_before;
    Button *m_chosen;
    Button *m_after;
    QMenu *m_menu;
};

} // namespace rosette
