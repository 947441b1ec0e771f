// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidacyplan.h"

#include "core/base/translate.h"
#include "core/exchange/personmatching.h"

namespace rosette {

namespace {

/// The slates of the contest and who is on them, on record or by the file.
class SlatePlanning
{
public:
    SlatePlanning(const ContestId &contest, const StoredCandidacies &stored)
        : m_contest(contest), m_slates(stored.slates)
    {
        for (const Slate &slate : stored.slates)
            m_byName.emplace(folded(slate.name.toString()), slate.id);
        for (const SlateEntry &entry : stored.entries)
            note(entry);
    }

    /// Puts @p candidacy on the slate called @p name, after those who are on it unless @p place says where.
    /// False when it is on it already; a place on record stays.
    bool join(const CandidacyId &candidacy, const Name &name, const std::optional<int> &place)
    {
        const SlateId slate = slateCalled(name);
        if (m_members.count(key(slate, candidacy)) > 0)
            return false;
        const SlateEntry entry{slate, candidacy, place.value_or(m_lastPlace[slate] + 1)};
        note(entry);
        m_newEntries.push_back(entry);
        return true;
    }

    std::vector<Slate> takeNewSlates() { return m_slates.takeNew(); }
    std::vector<SlateEntry> takeNewEntries() { return std::move(m_newEntries); }

private:
    static QString key(const SlateId &slate, const CandidacyId &candidacy)
    {
        return slate.toString() + candidacy.toString();
    }

    void note(const SlateEntry &entry)
    {
        m_members.emplace(key(entry.slate, entry.candidacy), entry.position);
        int &last = m_lastPlace[entry.slate];
        last = std::max(last, entry.position);
    }

    SlateId slateCalled(const Name &name)
    {
        const QString sought = folded(name.toString());
        const auto found = m_byName.find(sought);
        if (found != m_byName.end())
            return found->second;
        const SlateId id = SlateId::create();
        m_slates.add(Slate{id, m_contest, name, false, 1});
        m_byName.emplace(sought, id);
        return id;
    }

    ContestId m_contest;
    PlannedThings<Slate, SlateId> m_slates;
    std::unordered_map<QString, SlateId> m_byName; ///< folded
    std::unordered_map<QString, int> m_members;
    std::unordered_map<SlateId, int> m_lastPlace;
    std::vector<SlateEntry> m_newEntries;
};

class CandidacyPlanning
{
public:
    CandidacyPlanning(const ContestId &contest, const StoredCandidacies &stored)
        : m_contest(contest), m_persons(stored.persons), m_candidacies(stored.candidacies),
          m_slates(contest, stored)
    {
        for (const Candidacy &candidacy : stored.candidacies)
            m_byPerson.emplace(candidacy.person, candidacy.id);
    }

    CandidacyPlan plan(const ReadRows<CandidacyRow> &file)
    {
        ImportPreview preview = beginPreview(file);
        for (const CandidacyRow &row : file.rows) {
            Result<PlannedRow> planned = planRow(row);
            if (planned)
                preview.rows.push_back(*std::move(planned));
            else
                preview.refusals.push_back(rowRefusal(file.table, row.position, planned.error().message));
        }
        sortByLine(preview);
        std::vector<Person> changedPersons = m_persons.changed();
        std::vector<Candidacy> changed = m_candidacies.changed();
        return {std::move(preview), m_persons.takeNew(), std::move(changedPersons), m_slates.takeNewSlates(),
            m_candidacies.takeNew(), std::move(changed), m_slates.takeNewEntries()};
    }

private:
    Result<PlannedRow> planRow(const CandidacyRow &row)
    {
        const Result<std::optional<std::size_t>> person = personOf(row);
        if (!person)
            return person.error();
        if (!*person)
            return create(row, m_persons.add(row.name, row.email));
        const auto standing = m_byPerson.find(m_persons.at(**person).id);
        if (standing == m_byPerson.end()) {
            FieldComparison comparison;
            m_persons.learnEmail(**person, row.email, comparison);
            return create(row, **person);
        }
        const auto claimed = m_claimed.find(standing->second);
        if (claimed != m_claimed.end())
            return Error{ErrorCode::InvalidInput,
                Tr::tr("%1 stands in line %2 already. If these are two people, add a column with their "
                       "e-mail addresses.")
                    .arg(row.name.toString())
                    .arg(claimed->second),
                {}};
        return update(row, *m_candidacies.placeOf(standing->second), **person);
    }

    /// Of several people of one name, the one who stands in this contest is meant.
    Result<std::optional<std::size_t>> personOf(const CandidacyRow &row) const
    {
        const std::vector<std::size_t> found = m_persons.find(row.name, row.email);
        std::vector<std::size_t> standing;
        for (const std::size_t place : found)
            if (m_byPerson.count(m_persons.at(place).id) > 0)
                standing.push_back(place);
        const std::vector<std::size_t> &meant = standing.empty() ? found : standing;
        if (meant.size() > 1)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("%1 people are called %2. Add a column with their e-mail addresses.")
                    .arg(meant.size())
                    .arg(row.name.toString()),
                {}};
        return meant.empty() ? std::optional<std::size_t>() : std::optional<std::size_t>(meant.front());
    }

    PlannedRow create(const CandidacyRow &row, std::size_t person)
    {
        const PersonId personId = m_persons.at(person).id;
        const CandidacyId id = CandidacyId::create();
        m_candidacies.add(Candidacy{id, m_contest, personId, row.name, CandidacyStatus::Standing,
            row.nominations, row.onBallot, row.elected, row.otherEndorsements, {}, row.source, row.notes, 1});
        m_byPerson.emplace(personId, id);
        m_claimed.emplace(id, row.position.line);
        if (row.slate)
            m_slates.join(id, *row.slate, row.slatePlace);
        return {row.position, RowOutcome::Created, row.name.toString(), {}};
    }

    PlannedRow update(const CandidacyRow &row, std::size_t place, std::size_t person)
    {
        Candidacy candidacy = m_candidacies.at(place);
        FieldComparison comparison;
        if (candidacy.ballotName != row.name)
            comparison.note(
                Tr::tr("name on the ballot paper"), candidacy.ballotName.toString(), row.name.toString());
        candidacy.ballotName = row.name;
        comparison.number(Tr::tr("nominations"), candidacy.nominations, row.nominations);
        comparison.yesOrNo(Tr::tr("on the ballot paper"), candidacy.onBallot, row.onBallot);
        comparison.yesOrNo(Tr::tr("elected"), candidacy.elected, row.elected);
        comparison.text(Tr::tr("other endorsements"), candidacy.otherEndorsements, row.otherEndorsements);
        comparison.text(Tr::tr("source"), candidacy.source, row.source);
        comparison.text(Tr::tr("notes"), candidacy.notes, row.notes);
        m_claimed.emplace(candidacy.id, row.position.line);
        const CandidacyId id = candidacy.id;
        if (!comparison.isEmpty())
            m_candidacies.change(place, std::move(candidacy));
        if (row.slate && m_slates.join(id, *row.slate, row.slatePlace))
            comparison.note(Tr::tr("slate"), {}, row.slate->toString());
        m_persons.learnEmail(person, row.email, comparison);
        const RowOutcome outcome = comparison.isEmpty() ? RowOutcome::Matched : RowOutcome::Updated;
        return {row.position, outcome, row.name.toString(), comparison.take()};
    }

    ContestId m_contest;
    PersonMatching m_persons;
    PlannedThings<Candidacy, CandidacyId> m_candidacies;
    SlatePlanning m_slates;
    std::unordered_map<PersonId, CandidacyId> m_byPerson;
    std::unordered_map<CandidacyId, int> m_claimed; ///< the line that a candidacy is planned by
};

} // namespace

CandidacyPlan planCandidacies(
    const ReadRows<CandidacyRow> &file, const ContestId &contest, const StoredCandidacies &stored)
{
    return CandidacyPlanning(contest, stored).plan(file);
}

} // namespace rosette
