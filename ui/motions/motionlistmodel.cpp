// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/motionlistmodel.h"

#include "ui/motions/motionwords.h"
#include "ui/widgets/listrowdelegate.h"

#include <algorithm>

namespace rosette {

namespace {

bool isDecided(const MotionLine &line)
{
    switch (line.motion.state) {
    case MotionState::Carried:
    case MotionState::Fell:
    case MotionState::Withdrawn:
        return true;
    case MotionState::Draft:
    case MotionState::Open:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void MotionListModel::setMotions(const std::vector<MotionLine> &motions)
{
    std::vector<MotionLine> open;
    std::vector<MotionLine> decided;
    std::vector<MotionLine> drafts;
    for (const MotionLine &line : motions) {
        if (line.motion.state == MotionState::Draft)
            drafts.push_back(line);
        else
            (isDecided(line) ? decided : open).push_back(line);
    }
    std::reverse(decided.begin(), decided.end());
    beginResetModel();
    m_rows.clear();
    addGroup(tr("Open"), open, false);
    addGroup(tr("Drafts"), drafts, false);
    addGroup(tr("Decided"), decided, true);
    endResetModel();
}

void MotionListModel::addGroup(const QString &heading, const std::vector<MotionLine> &lines, bool hasOverview)
{
    if (lines.empty())
        return;
    m_rows.push_back(Row{heading, static_cast<int>(lines.size()), {}});
    if (hasOverview)
        m_rows.push_back(Row{});
    for (const MotionLine &line : lines)
        m_rows.push_back(Row{{}, 0, line});
}

int MotionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MotionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    if (!row.heading.isEmpty())
        return headingData(row, role);
    return row.line ? lineData(*row.line, role) : overviewData(role);
}

QVariant MotionListModel::headingData(const Row &row, int role) const
{
    if (role == ListRowDelegate::NameRole)
        return row.heading;
    if (role == ListRowDelegate::CountRole)
        return row.count;
    if (role == ListRowDelegate::HeadingRole)
        return true;
    return {};
}

QVariant MotionListModel::overviewData(int role) const
{
    if (role == ListRowDelegate::NameRole)
        return tr("All decisions");
    if (role == ObjectRole)
        return decidedObject();
    if (role == ListRowDelegate::StateRole)
        return tr("To read, the newest first");
    if (role == ListRowDelegate::StateIconRole)
        return static_cast<int>(Icon::Book);
    return {};
}

QVariant MotionListModel::lineData(const MotionLine &line, int role) const
{
    const MotionLook look = lookOf(line.standing);
    switch (role) {
    case ListRowDelegate::NameRole:
        return line.name;
    case ListRowDelegate::StateRole:
        return line.state;
    case ListRowDelegate::StateIconRole:
        return static_cast<int>(look.icon);
    case ListRowDelegate::StateToneRole:
        return static_cast<int>(look.tone);
    case ListRowDelegate::CountRole:
        return line.motion.number;
    case ObjectRole:
        return line.motion.id.toString();
    case Qt::AccessibleTextRole:
        return tr("%1, motion %2: %3").arg(line.name).arg(line.motion.number).arg(line.state);
    default:
        return {};
    }
}

Qt::ItemFlags MotionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = !m_rows.at(std::size_t(index.row())).heading.isEmpty();
    return isHeading ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int MotionListModel::rowOf(const QString &object) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!object.isEmpty() && index(row).data(ObjectRole).toString() == object)
            return row;
    return -1;
}

QString MotionListModel::firstObject() const
{
    QString first;
    for (const Row &row : m_rows) {
        if (!row.line)
            continue;
        const QString object = row.line->motion.id.toString();
        if (row.line->standing == MotionStanding::VoteMissing)
            return object;
        if (first.isEmpty())
            first = object;
    }
    return first;
}

} // namespace rosette
