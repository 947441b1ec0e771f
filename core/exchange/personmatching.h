// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planning.h"
#include "core/people/person.h"

namespace rosette {

/// A person as a file names them.
struct SoughtPerson
{
    SoughtPerson(const Name &wantedName, const QString &wantedEmail);

    Name name;
    QString email;
    QString key; ///< folded name
};

/// Finds the persons of a file among those on record. Two are the same when their folded names are and no two
/// e-mail addresses contradict it.
class PersonMatching
{
public:
    /// @p rows is how many persons the file may name.
    PersonMatching(const std::vector<Person> &stored, std::size_t rows);

    /// The places of all who may be meant, best first: who has that e-mail address, else everybody of that
    /// name whose address does not contradict.
    std::vector<std::size_t> find(const SoughtPerson &sought) const;
    std::size_t add(const SoughtPerson &sought);
    /// Notes the e-mail address of a person who has none on record.
    void learnEmail(std::size_t place, const QString &email, FieldComparison &comparison);

    /// Where a person on record stands.
    std::optional<std::size_t> placeOf(const PersonId &id) const;
    const Person &at(std::size_t place) const { return m_persons.at(place); }
    std::vector<Person> takeNew() { return m_persons.takeNew(); }
    std::vector<Person> changed() const { return m_persons.changed(); }

private:
    PlannedThings<Person> m_persons;
    IdSupply<PersonId> m_ids;
    std::unordered_map<PersonId, std::size_t> m_places;     ///< of those on record
    std::unordered_multimap<QString, std::size_t> m_byName; ///< folded
};

} // namespace rosette
