// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewqueue.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace rosette {

/// The queue of a contest as rows under headings ("Yours to do", "Reviewed by you"). Rows can be left out by
/// name. Headings cannot be selected.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setQueue(const std::vector<QueueEntry> &entries);
    void setFilter(const QString &text);
    /// Moves the application to where it now belongs; the other rows stay.
    void setReviewed(const ApplicationId &application);
    /// What is said beneath the name of one that is begun: "3 of 5 given".
    void setBegun(const ApplicationId &application, const QString &words);

    const std::vector<QueueEntry> &entries() const { return m_entries; }
    const QueueEntry *entry(const QModelIndex &index) const;
    const QueueEntry *entry(const ApplicationId &application) const;
    QModelIndex indexOf(const ApplicationId &application) const;
    int toDo() const { return m_toDo; }
    /// 1 for the first that is to do; 0 if it is not.
    int placeOf(const ApplicationId &application) const;
    /// The next row with an application, @p step 1 or -1; invalid at the end.
    QModelIndex neighbour(const QModelIndex &from, int step) const;
    /// The first that is to do after @p application, going round; nothing if none is but itself.
    std::optional<ApplicationId> nextToDo(const std::optional<ApplicationId> &application) const;

Q_SIGNALS:
    /// The words beneath a name are others; unlike dataChanged() this never makes a view measure its rows
    /// anew.
    void wordsChanged(const QModelIndex &index);

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A row is an entry, or the heading of a group.
    struct Row
    {
        int entry = -1;
        int group = 0;
    };

    void arrange();
    QVariant headingData(int group, int role) const;
    QVariant entryData(const QueueEntry &entry, int role) const;
    std::vector<Row> rows() const;
    int countIn(int group) const;

    std::vector<QueueEntry> m_entries;
    std::vector<Row> m_rows;
    QHash<ApplicationId, QString> m_begun;
    QString m_filter;
    int m_toDo = 0;
};

} // namespace rosette
