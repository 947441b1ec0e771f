// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/matrixmodel.h"

#include <algorithm>

namespace rosette {

namespace {

bool hasNotMet(const MatrixRow &row)
{
    return std::any_of(row.fit->criteria.begin(), row.fit->criteria.end(),
        [](const CriterionFinding &finding) { return finding.standing == Standing::NotMet; });
}

bool passes(const MatrixRow &row, MatrixFilter filter)
{
    switch (filter) {
    case MatrixFilter::All:
        return true;
    case MatrixFilter::Hidden:
        return !row.fit;
    case MatrixFilter::Fitting:
        return row.fit && row.fit->fits();
    case MatrixFilter::NotFitting:
        return row.fit && hasNotMet(row);
    case MatrixFilter::Open:
        return row.fit && !row.fit->fits() && !hasNotMet(row);
    }
    Q_UNREACHABLE();
}

} // namespace

void MatrixModel::setMatrix(const ContestMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    arrange();
    endResetModel();
}

void MatrixModel::setFilter(const QString &name, MatrixFilter filter)
{
    beginResetModel();
    m_name = folded(name);
    m_filter = filter;
    arrange();
    endResetModel();
}

void MatrixModel::arrange()
{
    m_shown.clear();
    if (!m_matrix)
        return;
    for (std::size_t at = 0; at < m_matrix->rows.size(); ++at) {
        const MatrixRow &row = m_matrix->rows[at];
        if (passes(row, m_filter) && (m_name.isEmpty() || folded(row.name).contains(m_name)))
            m_shown.push_back(at);
    }
}

const MatrixRow *MatrixModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_matrix->rows[m_shown[static_cast<std::size_t>(index.row())]];
}

std::optional<std::size_t> MatrixModel::criterion(int column) const
{
    if (column <= 0 || column >= lastColumn())
        return std::nullopt;
    return static_cast<std::size_t>(column - 1);
}

QModelIndex MatrixModel::indexOf(const ApplicationId &application, int column) const
{
    for (std::size_t at = 0; at < m_shown.size(); ++at)
        if (m_matrix->rows[m_shown[at]].application == application)
            return index(static_cast<int>(at), column);
    return {};
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix ? 0 : static_cast<int>(m_matrix->criteria.criteria.size()) + 2;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const MatrixRow *at = row(index);
    if (!at)
        return {};
    const std::optional<std::size_t> which = criterion(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(*at, index.column());
    case Qt::AccessibleTextRole:
        return accessibleWords(*at, index.column());
    case Qt::AccessibleDescriptionRole:
        return which ? cellExplained(*at, *which) : QVariant();
    case SlatesRole:
        return at->slates.isEmpty() ? tr("No slate") : at->slates.join(QStringLiteral(", "));
    case HiddenRole:
        return at->hidden;
    case StandingRole:
        return which && at->fit ? static_cast<int>(at->fit->criteria.at(*which).standing) : QVariant();
    default:
        return index.column() == lastColumn() ? together(*at, role) : QVariant();
    }
}

QVariant MatrixModel::together(const MatrixRow &row, int role) const
{
    if (role == MotionRole)
        return row.motionInWords;
    if (role == ActRole && !row.fit)
        return row.wasReviewed ? tr("Look again") : tr("Review");
    return {};
}

QString MatrixModel::words(const MatrixRow &row, int column) const
{
    if (column == 0)
        return row.name;
    if (!row.fit)
        return column == lastColumn() ? (row.wasReviewed ? tr("Look again") : tr("Review")) : row.hidden;
    const std::optional<std::size_t> which = criterion(column);
    if (!which)
        return row.together;
    return countsOf(row.fit->criteria.at(*which));
}

QString MatrixModel::countsOf(const CriterionFinding &finding)
{
    return tr("%1 to %2", "meets to does not meet").arg(finding.meets).arg(finding.doesNotMeet);
}

QString MatrixModel::accessibleWords(const MatrixRow &row, int column) const
{
    if (column == 0)
        return tr("%1, %2").arg(
            row.name, row.slates.isEmpty() ? tr("No slate") : row.slates.join(QStringLiteral(", ")));
    const std::optional<std::size_t> which = criterion(column);
    if (which && row.fit)
        return tr("%1, %2").arg(cellInWords(*m_matrix, row, *which), words(row, column));
    if (which)
        return cellInWords(*m_matrix, row, *which);
    return row.motionInWords.isEmpty()
               ? tr("%1: %2").arg(row.name, words(row, column))
               : tr("%1: %2, %3").arg(row.name, words(row, column), row.motionInWords);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_matrix || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (orientation == Qt::Vertical) {
        const MatrixRow *at = row(index(section, 0));
        return at ? at->name : QVariant();
    }
    if (section == 0)
        return role == Qt::AccessibleTextRole ? tr("Application") : tr("Counts: meets to does not meet");
    const std::optional<std::size_t> which = criterion(section);
    if (!which)
        return tr("Together");
    return tr("%1 %2").arg(*which + 1).arg(m_matrix->criteria.criteria.at(*which).title.toString());
}

} // namespace rosette
