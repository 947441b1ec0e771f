// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personmatching.h"

#include "core/base/translate.h"

namespace rosette {

namespace {

bool isSameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

SoughtPerson::SoughtPerson(const Name &wantedName, const QString &wantedEmail)
    : name(wantedName), email(wantedEmail), key(folded(wantedName.toString()))
{
}

PersonMatching::PersonMatching(const std::vector<Person> &stored, std::size_t rows)
    : m_persons(stored), m_ids(rows), m_places(placesById(stored))
{
    m_byName.reserve(stored.size() + rows);
    for (std::size_t at = 0; at < stored.size(); ++at)
        m_byName.emplace(folded(stored[at].name.toString()), at);
}

std::vector<std::size_t> PersonMatching::find(const SoughtPerson &sought) const
{
    std::vector<std::size_t> sameAddress;
    std::vector<std::size_t> possible;
    const auto [first, last] = m_byName.equal_range(sought.key);
    for (auto found = first; found != last; ++found) {
        const QString &known = m_persons.at(found->second).email;
        if (!sought.email.isEmpty() && isSameAddress(known, sought.email))
            sameAddress.push_back(found->second);
        else if (sought.email.isEmpty() || known.isEmpty())
            possible.push_back(found->second);
    }
    std::vector<std::size_t> &places = sameAddress.empty() ? possible : sameAddress;
    std::sort(places.begin(), places.end());
    return std::move(places);
}

std::optional<std::size_t> PersonMatching::placeOf(const PersonId &id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? std::nullopt : std::optional<std::size_t>(found->second);
}

std::size_t PersonMatching::add(const SoughtPerson &sought)
{
    const std::size_t place = m_persons.add(Person{m_ids.take(), sought.name, sought.email, 1});
    m_byName.emplace(sought.key, place);
    return place;
}

void PersonMatching::learnEmail(std::size_t place, const QString &email, FieldComparison &comparison)
{
    Person person = m_persons.at(place);
    if (email.isEmpty() || !person.email.isEmpty())
        return;
    comparison.text(Tr::tr("e-mail address"), person.email, email);
    m_persons.change(place, std::move(person));
}

} // namespace rosette
