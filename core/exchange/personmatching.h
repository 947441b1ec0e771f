// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planning.h"
#include "core/people/person.h"

namespace rosette {

/// Finds the persons of a file among those on record. Two are the same when their folded names are and no two
/// e-mail addresses contradict it.
class PersonMatching
{
public:
    explicit PersonMatching(const std::vector<Person> &stored);

    /// The places of all who may be meant, best first: who has that e-mail address, else everybody of that
    /// name whose address does not contradict.
    std::vector<std::size_t> find(const Name &name, const QString &email) const;
    std::size_t add(const Name &name, const QString &email);
    /// Notes the e-mail address of a person who has none on record.
    void learnEmail(std::size_t place, const QString &email, FieldComparison &comparison);

    std::optional<std::size_t> placeOf(const PersonId &id) const { return m_persons.placeOf(id); }
    const Person &at(std::size_t place) const { return m_persons.at(place); }
    std::vector<Person> takeNew() { return m_persons.takeNew(); }
    std::vector<Person> changed() const { return m_persons.changed(); }

private:
    PlannedThings<Person, PersonId> m_persons;
    std::unordered_multimap<QString, std::size_t> m_byName; ///< folded
};

} // namespace rosette
