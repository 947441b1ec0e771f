// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QAbstractTableModel>

namespace rosette {

/// What an import would do with each row of a file, in the order of the file: line, what becomes of it, whose
/// row it is, and the reason or the differences.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Outcome,
        Name,
        Detail,
        ColumnCount
    };

    /// Which rows are shown.
    enum class Filter
    {
        All,
        Created,
        Updated,
        Matched,
        Refused
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);
    void setFilter(Filter filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Either of the two.
    struct Row
    {
        const PlannedRow *planned = nullptr;
        const ImportRefusal *refused = nullptr;
    };
    bool isShown(const Row &row) const;
    void refill();
    QString text(const Row &row, int column) const;

    ImportPreview m_preview;
    Filter m_filter = Filter::All;
    std::vector<Row> m_rows;
};

} // namespace rosette
