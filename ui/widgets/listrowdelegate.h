// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace rosette {

/// A row of a list: name in semibold, beneath it an icon and the state in caption, at the right a count.
/// Selected: soft accent with a bar. The name is Qt::DisplayRole, so that screen readers and type-ahead find
/// it.
///
/// A row with HeadingRole is the caption of a group and should not be selectable.
class ListRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum ItemRole
    {
        NameRole = Qt::DisplayRole,
        StateRole = Qt::UserRole + 100, ///< QString
        StateIconRole,                  ///< int of Icon
        StateToneRole,                  ///< int of Tone
        CountRole,                      ///< QString or number, at the right of the name
        TrailingIconRole,               ///< int of Icon, at the right in the middle
        TrailingToneRole,               ///< int of Tone
        HeadingRole,                    ///< bool
        QuietRole                       ///< bool: name in regular, second colour
    };

    explicit ListRowDelegate(QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Prepares a QListView or QTreeView for these rows: ground, spacing, scrolling by pixel, delegate.
void prepareRowView(QAbstractItemView &view);

} // namespace rosette
