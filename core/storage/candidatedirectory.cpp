// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/candidatedirectory.h"

namespace rosette {

CandidateDirectory::CandidateDirectory(Database &database)
    : m_names(database),
      m_first(database,
          "SELECT id, name FROM person INDEXED BY person_name_fold WHERE EXISTS (SELECT 1 FROM candidacy "
          "WHERE candidacy.person_id = person.id) ORDER BY name_fold, id LIMIT :most"),
      m_stands(database, "SELECT 1 AS stands FROM candidacy WHERE person_id = :person LIMIT 1")
{
}

Result<std::vector<FoundPerson>> CandidateDirectory::candidates(const QString &text, int most)
{
    if (folded(text).isEmpty())
        return m_first.bind("most", most).all([](Row &row) {
            return FoundPerson{row.value<PersonId>("id"), row.value<QString>("name")};
        });
    const Result<std::vector<FoundPerson>> persons = m_names.persons(text, most);
    if (!persons)
        return persons.error();
    std::vector<FoundPerson> standing;
    for (const FoundPerson &person : *persons) {
        const Result<bool> found = stands(person.id);
        if (!found)
            return found.error();
        if (*found)
            standing.push_back(person);
    }
    return standing;
}

Result<bool> CandidateDirectory::stands(const PersonId &person)
{
    const auto found =
        m_stands.bind("person", person).first([](Row &row) { return row.value<int>("stands"); });
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace rosette
