// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/contestmatrix.h"

#include <QStyledItemDelegate>

class QTableView;

namespace rosette {

class MatrixModel;

/// The cells of the matrix: met is quiet, not met rust, open grey. Where a row is hidden its cells are
/// painted as one that says so.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(QTableView *table);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight();
    /// The width in which all cells of the matrix have their numbers beside the word; in less, beneath it.
    static int wideCell(const ContestMatrix &matrix);
    void setNumbersBeside(bool beside) { m_numbersBeside = beside; }
    /// The least width of a criterion's column.
    static int leastCell();

private:
    void paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintStanding(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintHidden(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTogether(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    /// From the first criterion to the last.
    QRect hiddenPlace(const QModelIndex &index) const;

    QTableView *m_table;
    bool m_numbersBeside = true;
};

} // namespace rosette
