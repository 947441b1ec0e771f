// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestlistmodel.h"

#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/tone.h"
#include "ui/theme/icon.h"

namespace rosette {

namespace {

Icon iconOf(ContestStage stage)
{
    switch (stage) {
    case ContestStage::NoDates:
    case ContestStage::BeforeOpening:
        return Icon::Calendar;
    case ContestStage::NoApplication:
        return Icon::Open;
    case ContestStage::NominationsOpen:
        return Icon::Flag;
    case ContestStage::Deciding:
        return Icon::Reviews;
    case ContestStage::Voting:
        return Icon::Ballot;
    case ContestStage::Over:
        return Icon::None;
    case ContestStage::Published:
        return Icon::Rosette;
    }
    Q_UNREACHABLE();
}

Tone toneOf(ContestStage stage)
{
    switch (stage) {
    case ContestStage::NoDates:
    case ContestStage::BeforeOpening:
    case ContestStage::NoApplication:
    case ContestStage::Over:
        return Tone::Neutral;
    case ContestStage::NominationsOpen:
        return Tone::Info;
    case ContestStage::Deciding:
        return Tone::Accent;
    case ContestStage::Voting:
        return Tone::Warn;
    case ContestStage::Published:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

} // namespace

void ContestListModel::setContests(const std::vector<ContestSummary> &contests)
{
    beginResetModel();
    m_lines.clear();
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
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].contest && m_lines[row].contest->contest.id.toString() == contest)
            return index(static_cast<int>(row));
    return {};
}

QModelIndex ContestListModel::first() const
{
    // The first line is the name of a body.
    return m_lines.empty() ? QModelIndex() : index(1);
}

std::optional<ContestId> ContestListModel::contestAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    return line.contest ? std::optional(line.contest->contest.id) : std::nullopt;
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
        return static_cast<int>(iconOf(summary.stage));
    case ListRowDelegate::StateToneRole:
        return static_cast<int>(toneOf(summary.stage));
    default:
        return {};
    }
}

Qt::ItemFlags ContestListModel::flags(const QModelIndex &index) const
{
    return contestAt(index) ? QAbstractListModel::flags(index) : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace rosette
