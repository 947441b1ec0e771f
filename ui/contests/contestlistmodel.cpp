// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestlistmodel.h"

#include "ui/contests/stagelook.h"
#include "ui/widgets/listrowdelegate.h"

namespace rosette {

void ContestListModel::setContests(const std::vector<ContestSummary> &contests)
{
    beginResetModel();
    m_lines.clear();
    if (!contests.empty())
        m_lines.push_back({});
    std::optional<BodyId> body;
    for (const ContestSummary &summary : contests) {
        if (body != summary.body.id)
            m_lines.push_back({summary.body.name.toString(), std::nullopt});
        body = summary.body.id;
        m_lines.push_back({{}, summary});
    }
    endResetModel();
}

QModelIndex ContestListModel::indexOf(const QString &contest) const
{
    if (contest == allObject() && !m_lines.empty())
        return index(0);
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].contest && m_lines[row].contest->contest.id.toString() == contest)
            return index(static_cast<int>(row));
    return {};
}

QModelIndex ContestListModel::first() const
{
    // All contests come first, then the name of a body.
    return m_lines.empty() ? QModelIndex() : index(2);
}

QString ContestListModel::objectAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.contest)
        return line.contest->contest.id.toString();
    return line.heading.isEmpty() ? allObject() : QString();
}

int ContestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ContestListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (!line.contest && line.heading.isEmpty())
        return dataOfAll(role);
    if (!line.contest) {
        if (role == ListRowDelegate::HeadingRole)
            return true;
        return role == Qt::DisplayRole ? QVariant(line.heading) : QVariant();
    }
    const ContestSummary &summary = *line.contest;
    switch (role) {
    case Qt::DisplayRole:
        return summary.contest.title.toString();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(summary.body.name.toString(), summary.contest.title.toString(), summary.stageInWords);
    case ListRowDelegate::StateRole:
        return summary.stageInWords;
    case ListRowDelegate::StateIconRole:
        return static_cast<int>(stageIcon(summary.stage));
    case ListRowDelegate::StateToneRole:
        return static_cast<int>(stageTone(summary.stage));
    default:
        return {};
    }
}

QVariant ContestListModel::dataOfAll(int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("All contests");
    case Qt::AccessibleTextRole:
        return tr("All contests, by stage");
    case ListRowDelegate::StateRole:
        return tr("At a glance, by stage");
    case ListRowDelegate::StateIconRole:
        return static_cast<int>(Icon::Contests);
    default:
        return {};
    }
}

Qt::ItemFlags ContestListModel::flags(const QModelIndex &index) const
{
    return objectAt(index).isEmpty() ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
}

} // namespace rosette
