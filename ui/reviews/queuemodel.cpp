// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/queuemodel.h"

#include "core/base/text.h"
#include "ui/reviews/looks.h"
#include "ui/widgets/listrowdelegate.h"

#include <algorithm>

namespace rosette {

namespace {

enum Group
{
    ToDoGroup,
    ReviewedGroup,
    DecidedGroup,
    RecusedGroup
};

Group groupOf(QueueState state)
{
    switch (state) {
    case QueueState::ToDo:
    case QueueState::LookAgain:
        return ToDoGroup;
    case QueueState::Reviewed:
        return ReviewedGroup;
    case QueueState::Decided:
        return DecidedGroup;
    case QueueState::Recused:
        return RecusedGroup;
    }
    Q_UNREACHABLE();
}

QString titleOf(int group)
{
    switch (group) {
    case ToDoGroup:
        return QueueModel::tr("Yours to do");
    case ReviewedGroup:
        return QueueModel::tr("Reviewed by you");
    case DecidedGroup:
        return QueueModel::tr("Not reviewed by you");
    default:
        return QueueModel::tr("You have an interest");
    }
}

} // namespace

void QueueModel::setQueue(const std::vector<QueueEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    arrange();
    endResetModel();
}

void QueueModel::setFilter(const QString &text)
{
    const QString filter = folded(text);
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void QueueModel::arrange()
{
    m_rows = rows();
    m_toDo = static_cast<int>(std::count_if(
        m_entries.begin(), m_entries.end(), [](const QueueEntry &entry) { return entry.isToDo(); }));
}

std::vector<QueueModel::Row> QueueModel::rows() const
{
    std::vector<Row> rows;
    int last = -1;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        if (!m_filter.isEmpty() && !folded(m_entries[index].name).contains(m_filter))
            continue;
        const int group = groupOf(m_entries[index].state);
        if (group != last)
            rows.push_back(Row{-1, group});
        last = group;
        rows.push_back(Row{static_cast<int>(index), group});
    }
    return rows;
}

void QueueModel::setReviewed(const ApplicationId &application)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const QueueEntry &entry) { return entry.application == application; });
    if (found == m_entries.end() || found->state == QueueState::Reviewed)
        return;
    m_begun.remove(application);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::optional<ApplicationId>> kept;
    for (const QModelIndex &index : before) {
        const QueueEntry *at = entry(index);
        kept.push_back(at ? std::optional(at->application) : std::nullopt);
    }
    QueueEntry reviewed = *found;
    reviewed.state = QueueState::Reviewed;
    m_entries.erase(found);
    const QString key = folded(reviewed.name);
    const auto place = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueueEntry &entry) {
        const Group group = groupOf(entry.state);
        return group > ReviewedGroup || (group == ReviewedGroup && folded(entry.name) > key);
    });
    m_entries.insert(place, reviewed);
    arrange();
    for (qsizetype index = 0; index < before.size(); ++index) {
        const auto &id = kept[static_cast<std::size_t>(index)];
        changePersistentIndex(before.at(index), id ? indexOf(*id) : QModelIndex());
    }
    Q_EMIT layoutChanged();
}

void QueueModel::setBegun(const ApplicationId &application, const QString &words)
{
    if (m_begun.value(application) == words)
        return;
    if (words.isEmpty())
        m_begun.remove(application);
    else
        m_begun.insert(application, words);
    if (const QModelIndex index = indexOf(application); index.isValid())
        Q_EMIT wordsChanged(index);
}

const QueueEntry *QueueModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return nullptr;
    const int at = m_rows[static_cast<std::size_t>(index.row())].entry;
    return at < 0 ? nullptr : &m_entries[static_cast<std::size_t>(at)];
}

const QueueEntry *QueueModel::entry(const ApplicationId &application) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const QueueEntry &entry) { return entry.application == application; });
    return found == m_entries.end() ? nullptr : &*found;
}

QModelIndex QueueModel::indexOf(const ApplicationId &application) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].entry >= 0 &&
            m_entries[static_cast<std::size_t>(m_rows[row].entry)].application == application)
            return index(static_cast<int>(row));
    return {};
}

int QueueModel::placeOf(const ApplicationId &application) const
{
    int place = 0;
    for (const QueueEntry &entry : m_entries) {
        if (entry.isToDo())
            ++place;
        if (entry.application == application)
            return entry.isToDo() ? place : 0;
    }
    return 0;
}

QModelIndex QueueModel::neighbour(const QModelIndex &from, int step) const
{
    for (int row = from.row() + step; row >= 0 && row < rowCount(); row += step)
        if (entry(index(row)))
            return index(row);
    return {};
}

std::optional<ApplicationId> QueueModel::nextToDo(const std::optional<ApplicationId> &application) const
{
    const auto start = application
                           ? std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const QueueEntry &entry) { return entry.application == *application; })
                           : m_entries.end();
    const auto isWanted = [&](const QueueEntry &entry) {
        return entry.isToDo() && entry.application != application;
    };
    auto found = std::find_if(start, m_entries.end(), isWanted);
    if (found == m_entries.end())
        found = std::find_if(m_entries.begin(), start, isWanted);
    if (found == m_entries.end() || !isWanted(*found))
        return std::nullopt;
    return found->application;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const QueueEntry *at = entry(index))
        return entryData(*at, role);
    return headingData(m_rows[static_cast<std::size_t>(index.row())].group, role);
}

QVariant QueueModel::headingData(int group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(group);
    case ListRowDelegate::HeadingRole:
        return true;
    case ListRowDelegate::CountRole:
        return QString::number(countIn(group));
    default:
        return {};
    }
}

QVariant QueueModel::entryData(const QueueEntry &entry, int role) const
{
    // A list of thousands asks for these of every row whenever one moves.
    if (role == Qt::DisplayRole)
        return entry.name;
    if (role == ListRowDelegate::QuietRole)
        return !entry.isToDo();
    if (role == ListRowDelegate::HeadingRole)
        return {};
    const Look look = lookOf(entry);
    const QString begun = m_begun.value(entry.application);
    const bool hasState = entry.isToDo();
    const QString state = !begun.isEmpty()       ? begun
                          : entry.isBeingVotedOn ? tr("%1; vote is open").arg(look.words)
                                                 : look.words;
    switch (role) {
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(entry.name, state);
    case ListRowDelegate::StateRole:
        return hasState ? state : QVariant();
    case ListRowDelegate::StateIconRole:
        return hasState ? static_cast<int>(begun.isEmpty() ? look.icon : Icon::Edit) : QVariant();
    case ListRowDelegate::StateToneRole:
        return hasState ? static_cast<int>(begun.isEmpty() ? look.tone : Tone::Accent) : QVariant();
    case ListRowDelegate::TrailingIconRole:
        return hasState ? QVariant() : static_cast<int>(look.icon);
    case ListRowDelegate::TrailingToneRole:
        return hasState ? QVariant() : static_cast<int>(look.tone);
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!entry(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int QueueModel::countIn(int group) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
        [group](const Row &row) { return row.entry >= 0 && row.group == group; }));
}

} // namespace rosette
