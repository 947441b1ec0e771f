// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatelistmodel.h"

#include "core/storage/conteststore.h"
#include "core/workspace/lookup.h"
#include "ui/theme/icon.h"
#include "ui/widgets/listrowdelegate.h"

#include <algorithm>

namespace rosette {

namespace {

/// A list to choose from; whoever looks for more types a name.
constexpr int mostListed = 200;

} // namespace

CandidateListModel::CandidateListModel(Database &database, QObject *parent)
    : QAbstractListModel(parent), m_database(database), m_directory(database)
{
}

Result<void> CandidateListModel::search(const QString &text)
{
    Result<std::vector<FoundPerson>> found = m_directory.candidates(text, mostListed);
    if (!found)
        return found.error();
    beginResetModel();
    m_persons = *std::move(found);
    endResetModel();
    return {};
}

void CandidateListModel::forget()
{
    m_details.clear();
    m_contestNames.clear();
}

void CandidateListModel::include(const FoundPerson &person)
{
    if (indexOf(person.id.toString()).isValid())
        return;
    beginInsertRows({}, 0, 0);
    m_persons.insert(m_persons.begin(), person);
    endInsertRows();
}

QModelIndex CandidateListModel::indexOf(const QString &person) const
{
    for (std::size_t row = 0; row < m_persons.size(); ++row)
        if (m_persons[row].id.toString() == person)
            return index(static_cast<int>(row));
    return {};
}

std::optional<PersonId> CandidateListModel::personAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_persons[static_cast<std::size_t>(index.row())].id)
                           : std::nullopt;
}

bool CandidateListModel::isCut() const
{
    return m_persons.size() >= mostListed;
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_persons.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundPerson &person = m_persons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case ListRowDelegate::StateRole:
        return detail(person.id);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(person.name, detail(person.id));
    default:
        return {};
    }
}

QString CandidateListModel::detail(const PersonId &person) const
{
    const auto known = m_details.constFind(person);
    if (known != m_details.constEnd())
        return *known;
    const Result<std::vector<ContestId>> contests = m_directory.contestsOf(person);
    if (!contests)
        return {};
    QStringList names;
    for (const ContestId &id : *contests) {
        QString &name = m_contestNames[id];
        if (name.isEmpty()) {
            const Result<std::optional<Contest>> contest = ContestStore(m_database).find(id);
            if (contest && *contest)
                name = contestName(m_database, **contest).value_or((*contest)->title.toString());
        }
        names += name;
    }
    return *m_details.insert(person, names.join(QStringLiteral("; ")));
}

} // namespace rosette
