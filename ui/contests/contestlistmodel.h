// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontests.h"

#include <QAbstractListModel>

namespace rosette {

/// The contests under the names of their bodies, for rows as ListRowDelegate paints them.
class ContestListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setContests(const std::vector<ContestSummary> &contests);
    /// Invalid if there is none.
    QModelIndex indexOf(const QString &contest) const;
    QModelIndex first() const;
    /// Nothing for the name of a body.
    std::optional<ContestId> contestAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< empty for a contest
        std::optional<ContestSummary> contest;
    };
    std::vector<Line> m_lines;
};

} // namespace rosette
