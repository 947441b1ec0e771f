// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontests.h"

#include <QAbstractListModel>

namespace rosette {

/// All contests at a glance, then each under the name of its body, for rows as ListRowDelegate paints them.
class ContestListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setContests(const std::vector<ContestSummary> &contests);
    /// Invalid if there is none.
    QModelIndex indexOf(const QString &contest) const;
    QModelIndex first() const;
    /// Empty for the name of a body.
    QString objectAt(const QModelIndex &index) const;
    /// What stands for all contests, where others are named by their ids.
    static QString allObject() { return QStringLiteral("all"); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< empty for a contest and for all of them
        std::optional<ContestSummary> contest;
    };
    static QVariant dataOfAll(int role);

    std::vector<Line> m_lines;
};

} // namespace rosette
