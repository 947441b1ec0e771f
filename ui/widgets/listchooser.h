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
/// selection. Words that have no room end in an ellipsis and are the tooltip. Rows that are captions of
/// groups name the group and are passed over.
class ListChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ListChooser(QAbstractItemView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fit();
    int widthAround() const;
    void fillMenu();
    void step(int direction);
    int next(int row, int direction) const;
    void choose(int row);

    QAbstractItemView &m_view;
    Button *m_before;
    Button *m_chosen;
    Button *m_after;
    QMenu *m_menu;
    QString m_words; ///< on the button, where there is room for all of them
    QString m_name;  ///< of what is chosen
};

} // namespace rosette
