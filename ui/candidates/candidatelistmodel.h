// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/candidatedirectory.h"

#include <QAbstractListModel>
#include <QHash>

namespace rosette {

/// Candidates by name as they are searched, each with what they stand for. What stands beneath a name is
/// looked up when the row is painted.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CandidateListModel(Database &database, QObject *parent = nullptr);

    /// Searches anew; the error if that failed.
    Result<void> search(const QString &text);
    /// Contests and candidacies are other than before.
    void forget();
    /// Shows that person too, who is not among those found.
    void include(const FoundPerson &person);
    QModelIndex indexOf(const QString &person) const;
    std::optional<PersonId> personAt(const QModelIndex &index) const;
    /// More were found than are listed.
    bool isCut() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString detail(const PersonId &person) const;

    Database &m_database;
    mutable CandidateDirectory
        m_directory; ///< prepared once: heights are asked for of every row at every key
    std::vector<FoundPerson> m_persons;
    mutable QHash<PersonId, QString> m_details;
    mutable QHash<ContestId, QString> m_contestNames;
};

} // namespace rosette
