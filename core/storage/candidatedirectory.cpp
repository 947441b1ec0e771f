// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/candidatedirectory.h"

namespace rosette {

CandidateDirectory::CandidateDirectory(Database &database)
    : m_names(database, NameSearch::Among::Candidates),
      m_first(database,
          "SELECT id, name FROM person INDEXED BY person_name_fold WHERE EXISTS (SELECT 1 FROM candidacy "
          "WHERE candidacy.person_id = person.id) ORDER BY name_fold, id LIMIT :most"),
      m_contests(database, "SELECT contest_id FROM candidacy WHERE person_id = :person ORDER BY id")
{
}

Result<std::vector<FoundPerson>> CandidateDirectory::candidates(const QString &text, int most)
{
    if (folded(text).isEmpty())
        return m_first.bind("most", most).all([](Row &row) {
            return FoundPerson{row.value<PersonId>("id"), row.value<QString>("name")};
        });
    return m_names.persons(text, most);
}

Result<std::vector<ContestId>> CandidateDirectory::contestsOf(const PersonId &person)
{
    return m_contests.bind("person", person).all([](Row &row) { return row.value<ContestId>("contest_id"); });
}

} // namespace rosette
