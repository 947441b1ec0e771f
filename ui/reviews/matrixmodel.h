// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/contestmatrix.h"

#include <QAbstractTableModel>

namespace rosette {

/// What rows of the matrix are shown.
enum class MatrixFilter
{
    All,
    Fitting,
    NotFitting,
    Open,
    Hidden
};

/// Applications by criteria: the name, one column a criterion, and how it stands altogether. Every cell says
/// in words what it is to screen readers.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ItemRole
    {
        SlatesRole = Qt::UserRole + 1, ///< QString
        HiddenRole,                    ///< QString: why the row shows nothing; empty if it does
        StandingRole,                  ///< int of Standing, on criteria
        MotionRole,                    ///< QString, on the last column
        ActRole                        ///< QString: what can be done in a hidden row, on the last column
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const ContestMatrix &matrix);
    void setFilter(const QString &name, MatrixFilter filter);

    const std::optional<ContestMatrix> &matrix() const { return m_matrix; }
    const MatrixRow *row(const QModelIndex &index) const;
    /// The criterion of a column; nothing for the first and the last.
    std::optional<std::size_t> criterion(int column) const;
    /// "8 to 1": meets to does not meet.
    static QString countsOf(const CriterionFinding &finding);
    int lastColumn() const { return columnCount() - 1; }
    QModelIndex indexOf(const ApplicationId &application, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    QString words(const MatrixRow &row, int column) const;
    QString accessibleWords(const MatrixRow &row, int column) const;
    QVariant together(const MatrixRow &row, int role) const;

    std::optional<ContestMatrix> m_matrix;
    std::vector<std::size_t> m_shown;
    QString m_name;
    MatrixFilter m_filter = MatrixFilter::All;
};

} // namespace rosette
