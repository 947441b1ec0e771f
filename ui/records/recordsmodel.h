// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/seerecords.h"

#include <QAbstractListModel>

namespace rosette {

/// The records that fit a filter, newest first, beneath a heading for each day. It reads the chain a part at
/// a time, as far as somebody has scrolled; looking through many that do not fit happens in slices between
/// events, so that nothing ever waits for it.
class RecordsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecordsModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const RecordFilter &filter() const { return m_filter; }
    void setFilter(const RecordFilter &filter);
    /// Reads again as much as was read before.
    void reload();

    /// The record of a row; nothing for a heading.
    const RecordView *record(const QModelIndex &index) const;
    /// The row of record @p sequence, reading on as far as needed; invalid if it does not fit.
    QModelIndex find(qint64 sequence);
    /// The first record, or nothing.
    QModelIndex first() const;
    bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    /// More was read, or there is nothing more to read.
    void readOn();
    void failed(const QString &sentence);

private:
    struct Row
    {
        QString heading{}; ///< empty: a record
        RecordView record{};
    };
    void start();
    /// Reads one part; false if nothing is left or it failed.
    bool readPart(int most);
    void append(const std::vector<RecordView> &records);
    void searchOn();

    Workspace &m_workspace;
    std::optional<RecordReader> m_reader;
    RecordFilter m_filter;
    std::vector<Row> m_rows;
    QDate m_lastDay{};
    qint64 m_next = 0;
    bool m_isSearching = false;
    bool m_isChanging = false;
};

/// "Today", "Yesterday", "Monday 5 October".
QString dayHeading(const QDate &day, const QDate &today);

} // namespace rosette
