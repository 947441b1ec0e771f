// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agendamodel.h"

#include "core/base/words.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/tone.h"

namespace rosette {

void AgendaModel::setMeeting(const SeenMeeting &meeting)
{
    beginResetModel();
    m_meeting = meeting;
    m_rows = {Row{}};
    std::optional<AgendaPart> part;
    for (std::size_t at = 0; at < meeting.items.size(); ++at) {
        if (part != meeting.items[at].item.part) {
            part = meeting.items[at].item.part;
            m_rows.push_back(Row{inWords(*part)});
        }
        m_rows.push_back(Row{{}, static_cast<int>(at)});
    }
    endResetModel();
}

int AgendaModel::rowOf(const QString &object) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (index(row).data(ObjectRole).toString() == object)
            return row;
    return -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[std::size_t(index.row())].heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (!row.heading.isEmpty())
        return role == ListRowDelegate::NameRole      ? QVariant(row.heading)
               : role == ListRowDelegate::HeadingRole ? QVariant(true)
                                                      : QVariant();
    if (row.item < 0)
        return roomData(role);
    return agendaData(m_meeting->items[std::size_t(row.item)], row.item + 1, role);
}

QVariant AgendaModel::roomData(int role) const
{
    switch (role) {
    case ListRowDelegate::NameRole:
        return tr("Who is here");
    case ListRowDelegate::StateRole:
        return tr("%1 of %2").arg(m_meeting->votingHere).arg(m_meeting->votingSeats);
    case ListRowDelegate::StateIconRole:
        return static_cast<int>(Icon::People);
    case ListRowDelegate::StateToneRole:
        return static_cast<int>(Tone::Neutral);
    case ObjectRole:
        return roomObject();
    default:
        return {};
    }
}

QString AgendaModel::stateOf(const SeenItem &item) const
{
    const QStringList leaving = m_meeting->namesOf(item.leave);
    switch (item.motion.state) {
    case MotionState::Carried:
        return tr("Carried, %1 to %2").arg(item.count.votesFor).arg(item.count.votesAgainst);
    case MotionState::Fell:
        return tr("Fell, %1 to %2").arg(item.count.votesFor).arg(item.count.votesAgainst);
    case MotionState::Withdrawn:
        return tr("Withdrawn");
    case MotionState::Draft:
    case MotionState::Open:
        break;
    }
    if (item.awaitsChair)
        return tr("Waits for the chair");
    if (!leaving.isEmpty())
        return tr("%1 out").arg(listInWords(leaving));
    return item.count.missing == 1 ? tr("1 vote to come")
                                   : tr("%n votes to come", nullptr, item.count.missing);
}

QVariant AgendaModel::agendaData(const SeenItem &item, int number, int role) const
{
    const bool isCarried = item.motion.state == MotionState::Carried;
    const bool isFallen = item.motion.state == MotionState::Fell;
    switch (role) {
    case ListRowDelegate::NameRole:
        return item.name;
    case ListRowDelegate::StateRole:
        return stateOf(item);
    case ListRowDelegate::StateIconRole:
        return static_cast<int>(isCarried             ? Icon::Meets
                                : isFallen            ? Icon::DoesNotMeet
                                : !item.leave.empty() ? Icon::Recused
                                : item.awaitsChair    ? Icon::Hammer
                                                      : Icon::Open);
    case ListRowDelegate::StateToneRole:
        return static_cast<int>(isCarried                                 ? Tone::Ok
                                : isFallen                                ? Tone::Bad
                                : !item.leave.empty() || item.awaitsChair ? Tone::Warn
                                                                          : Tone::Neutral);
    case ListRowDelegate::CountRole:
        return number;
    case ListRowDelegate::QuietRole:
        return !item.isOpen();
    case ObjectRole:
        return item.motion.id.toString();
    case Qt::AccessibleTextRole:
        return tr("Item %1, motion %2, %3: %4")
            .arg(QString::number(number), QString::number(item.motion.number), item.name, stateOf(item));
    default:
        return {};
    }
}

} // namespace rosette
