// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"

#include <QAbstractListModel>

namespace rosette {

/// The motions of a committee as rows: those that are open, decided (the newest first) and drafts, each group
/// under its caption, and first of the decided a row for all of them as a list to read.
class MotionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole
    {
        ObjectRole = Qt::UserRole ///< the text of the motion's id; "decided" for the list of decisions
    };

    using QAbstractListModel::QAbstractListModel;

    void setMotions(const std::vector<MotionLine> &motions);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row of @p object; -1 if there is none.
    int rowOf(const QString &object) const;
    /// The first that waits for the acting seat, else the first of all; empty if there is no motion.
    QString firstObject() const;

    static QString decidedObject() { return QStringLiteral("decided"); }

private:
    struct Row
    {
        QString heading = {};
        int count = 0; ///< of the group
        std::optional<MotionLine> line = {};
    };
    void addGroup(const QString &heading, const std::vector<MotionLine> &lines, bool hasOverview);
    QVariant headingData(const Row &row, int role) const;
    QVariant overviewData(int role) const;
    QVariant lineData(const MotionLine &line, int role) const;

    std::vector<Row> m_rows;
};

} // namespace rosette
