// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpreviewmodel.h"

#include "ui/theme/icon.h"

#include <algorithm>

namespace rosette {

namespace {

struct OutcomeLook
{
    Icon icon;
    Role role;
};

OutcomeLook lookOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Created:
        return {Icon::Plus, Role::Ok};
    case RowOutcome::Matched:
        return {Icon::Check, Role::Text2};
    case RowOutcome::Updated:
        return {Icon::Revised, Role::Info};
    }
    Q_UNREACHABLE();
}

QString outcomeInWords(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Created:
        return ImportPreviewModel::tr("New");
    case RowOutcome::Matched:
        return ImportPreviewModel::tr("Already there");
    case RowOutcome::Updated:
        return ImportPreviewModel::tr("Updated");
    }
    Q_UNREACHABLE();
}

QString changesInWords(const std::vector<FieldChange> &changes)
{
    QStringList words;
    for (const FieldChange &change : changes)
        words +=
            change.before.isEmpty()
                ? ImportPreviewModel::tr("%1: %2").arg(change.field, change.after)
                : ImportPreviewModel::tr("%1: %2, was %3").arg(change.field, change.after, change.before);
    return words.join(QStringLiteral("; "));
}

QString refusalInWords(const ImportRefusal &refusal)
{
    if (refusal.column == 0)
        return refusal.reason;
    const QString column = refusal.columnName.isEmpty() ? QString::number(refusal.column)
                                                        : QStringLiteral("“%1”").arg(refusal.columnName);
    return ImportPreviewModel::tr("Column %1: %2").arg(column, refusal.reason);
}

int lineOf(const PlannedRow *planned, const ImportRefusal *refused)
{
    return planned ? planned->position.line : refused->line;
}

} // namespace

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    refill();
    endResetModel();
}

void ImportPreviewModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    refill();
    endResetModel();
}

bool ImportPreviewModel::isShown(const Row &row) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Created:
        return row.planned && row.planned->outcome == RowOutcome::Created;
    case Filter::Updated:
        return row.planned && row.planned->outcome == RowOutcome::Updated;
    case Filter::Matched:
        return row.planned && row.planned->outcome == RowOutcome::Matched;
    case Filter::Refused:
        return row.refused != nullptr;
    }
    Q_UNREACHABLE();
}

void ImportPreviewModel::refill()
{
    std::vector<Row> all;
    for (const PlannedRow &planned : m_preview.rows)
        all.push_back({&planned, nullptr});
    for (const ImportRefusal &refused : m_preview.refusals)
        all.push_back({nullptr, &refused});
    std::stable_sort(all.begin(), all.end(), [](const Row &left, const Row &right) {
        return lineOf(left.planned, left.refused) < lineOf(right.planned, right.refused);
    });
    m_rows.clear();
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(m_rows), [this](const Row &row) { return isShown(row); });
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPreviewModel::text(const Row &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(lineOf(row.planned, row.refused));
    case Outcome:
        return row.planned ? outcomeInWords(row.planned->outcome) : tr("Refused");
    case Name:
        return row.planned ? row.planned->name : row.refused->rowText.left(60).simplified();
    case Detail:
        return row.planned ? changesInWords(row.planned->changes) : refusalInWords(*row.refused);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Detail || index.column() == Name ? QVariant(text(row, index.column()))
                                                                  : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(row, index.column()));
    case Qt::DecorationRole: {
        if (index.column() != Outcome)
            return {};
        const OutcomeLook look =
            row.planned ? lookOf(row.planned->outcome) : OutcomeLook{Icon::Blocker, Role::Bad};
        return icon(look.icon, look.role);
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Outcome:
        return tr("What happens");
    case Name:
        return tr("Row");
    case Detail:
        return tr("Why, or what changes");
    default:
        return {};
    }
}

} // namespace rosette
