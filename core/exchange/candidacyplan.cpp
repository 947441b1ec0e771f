// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidacyplan.h"

#include "core/base/translate.h"
#include "core/exchange/personmatching.h"

#include <unordered_set>
#include <utility>

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
        for (const SlateEntry &entry : stored.entries) {
            m_members.emplace(entry.slate, entry.candidacy);
            m_lastPlace[entry.slate] = std::max(m_lastPlace[entry.slate], entry.position);
        }
    }

    /// Puts @p candidacy on the slate called @p name, after those who are on it unless @p place says where.
    void join(const CandidacyId &candidacy, const Name &name, const std::optional<int> &place)
    {
        const SlateId slate = slateCalled(name);
        int &last = m_lastPlace[slate];
        const SlateEntry entry{slate, candidacy, place.value_or(last + 1)};
        last = std::max(last, entry.position);
        m_newEntries.push_back(entry);
    }

    /// Whether @p candidacy was on the slate called @p name before the file.
    bool isOn(const CandidacyId &candidacy, const Name &name)
    {
        return m_members.count({slateCalled(name), candidacy}) > 0;
    }

    std::vector<Slate> takeNewSlates() { return m_slates.takeNew(); }
    std::vector<SlateEntry> takeNewEntries() { return std::exchange(m_newEntries, {}); }

private:
    using Membership = std::pair<SlateId, CandidacyId>;

    struct MembershipHash
    {
        size_t operator()(const Membership &member) const
        {
            return qHashMulti(0, member.first, member.second);
        }
    };

    SlateId slateCalled(const Name &name)
    {
        if (const auto spelled = m_bySpelling.find(name.toString()); spelled != m_bySpelling.end())
            return spelled->second;
        const auto [found, isNew] = m_byName.emplace(folded(name.toString()), SlateId::create());
        if (isNew)
            m_slates.add(Slate{found->second, m_contest, name, false, 1});
        m_bySpelling.emplace(name.toString(), found->second);
        return found->second;
    }

    ContestId m_contest;
    PlannedThings<Slate> m_slates;
    std::unordered_map<QString, SlateId> m_byName;     ///< folded
    std::unordered_map<QString, SlateId> m_bySpelling; ///< those asked for, so that few names are folded
    std::unordered_set<Membership, MembershipHash> m_members; ///< on record
    std::unordered_map<SlateId, int> m_lastPlace;
    std::vector<SlateEntry> m_newEntries;
};

} // namespace

class CandidacyPlanner::Planning
{
public:
    Planning(const CsvTable &table, const ContestId &contest, const StoredCandidacies &stored)
        : m_table(table), m_contest(contest), m_ids(rowsOf(table)), m_persons(stored.persons, rowsOf(table)),
          m_candidacies(stored.candidacies), m_slates(contest, stored), m_standing(stored.persons.size()),
          m_line(stored.candidacies.size(), 0)
    {
        for (std::size_t at = 0; at < stored.candidacies.size(); ++at)
            if (const std::optional<std::size_t> person = m_persons.placeOf(stored.candidacies[at].person))
                m_standing[*person] = at;
        m_preview.rows.reserve(rowsOf(table));
    }

    NewCandidacies add(const std::vector<CandidacyRow> &rows)
    {
        for (const CandidacyRow &row : rows) {
            Result<PlannedRow> planned = planRow(row);
            if (planned)
                m_preview.rows.push_back(*std::move(planned));
            else
                m_preview.refusals.push_back(rowRefusal(m_table, row.position, planned.error().message));
        }
        return {m_persons.takeNew(), m_slates.takeNewSlates(), m_candidacies.takeNew(),
            m_slates.takeNewEntries()};
    }

    CandidacyPlan finish(ImportPreview read)
    {
        read.rows = std::move(m_preview.rows);
        read.refusals.insert(read.refusals.end(), m_preview.refusals.begin(), m_preview.refusals.end());
        sortByLine(read);
        return {{}, std::move(read), m_persons.changed(), m_candidacies.changed()};
    }

private:
    static std::size_t rowsOf(const CsvTable &table) { return static_cast<std::size_t>(table.rowCount()); }

    Result<PlannedRow> planRow(const CandidacyRow &row)
    {
        const SoughtPerson sought(row.name, row.email);
        const Result<std::optional<std::size_t>> person = personOf(sought);
        if (!person)
            return person.error();
        if (!*person)
            return create(row, addPerson(sought));
        const std::optional<std::size_t> candidacy = m_standing[**person];
        if (!candidacy) {
            FieldComparison comparison;
            m_persons.learnEmail(**person, row.email, comparison);
            return create(row, **person);
        }
        if (const int line = m_line[*candidacy]; line > 0)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("%1 stands in line %2 already. If these are two people, add a column with their "
                       "e-mail addresses.")
                    .arg(row.name.toString())
                    .arg(line),
                {}};
        return update(row, *candidacy, **person);
    }

    /// Of several people of one name, the one who stands in this contest is meant.
    Result<std::optional<std::size_t>> personOf(const SoughtPerson &sought) const
    {
        const std::vector<std::size_t> found = m_persons.find(sought);
        std::vector<std::size_t> standing;
        for (const std::size_t place : found)
            if (m_standing[place])
                standing.push_back(place);
        const std::vector<std::size_t> &meant = standing.empty() ? found : standing;
        if (meant.size() > 1)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("%1 people are called %2. Add a column with their e-mail addresses.")
                    .arg(meant.size())
                    .arg(sought.name.toString()),
                {}};
        return meant.empty() ? std::optional<std::size_t>() : std::optional<std::size_t>(meant.front());
    }

    std::size_t addPerson(const SoughtPerson &sought)
    {
        m_standing.emplace_back();
        return m_persons.add(sought);
    }

    PlannedRow create(const CandidacyRow &row, std::size_t person)
    {
        const CandidacyId id = m_ids.take();
        m_standing[person] = m_candidacies.add(Candidacy{id, m_contest, m_persons.at(person).id, row.name,
            CandidacyStatus::Standing, row.nominations, row.onBallot, row.elected, row.otherEndorsements, {},
            row.source, row.notes, 1});
        m_line.push_back(row.position.line);
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
        m_line[place] = row.position.line;
        const CandidacyId id = candidacy.id;
        if (!comparison.isEmpty())
            m_candidacies.change(place, std::move(candidacy));
        if (row.slate && !m_slates.isOn(id, *row.slate)) {
            m_slates.join(id, *row.slate, row.slatePlace);
            comparison.note(Tr::tr("slate"), {}, row.slate->toString());
        }
        m_persons.learnEmail(person, row.email, comparison);
        const RowOutcome outcome = comparison.isEmpty() ? RowOutcome::Matched : RowOutcome::Updated;
        return {row.position, outcome, row.name.toString(), comparison.take()};
    }

    const CsvTable &m_table;
    ContestId m_contest;
    IdSupply<CandidacyId> m_ids;
    PersonMatching m_persons;
    PlannedThings<Candidacy> m_candidacies;
    SlatePlanning m_slates;
    std::vector<std::optional<std::size_t>> m_standing; ///< of each person: the candidacy in the contest
    std::vector<int> m_line; ///< of each candidacy: the line that it is planned by, or 0
    ImportPreview m_preview;
};

CandidacyPlanner::CandidacyPlanner(
    const CsvTable &table, const ContestId &contest, const StoredCandidacies &stored)
    : m_planning(std::make_unique<Planning>(table, contest, stored))
{
}

CandidacyPlanner::CandidacyPlanner(CandidacyPlanner &&) noexcept = default;
CandidacyPlanner::~CandidacyPlanner() = default;

NewCandidacies CandidacyPlanner::add(const std::vector<CandidacyRow> &rows)
{
    return m_planning->add(rows);
}

CandidacyPlan CandidacyPlanner::finish(ImportPreview read)
{
    return m_planning->finish(std::move(read));
}

CandidacyPlan planCandidacies(
    const ReadRows<CandidacyRow> &file, const ContestId &contest, const StoredCandidacies &stored)
{
    CandidacyPlanner planner(file.table, contest, stored);
    NewCandidacies brought = planner.add(file.rows);
    CandidacyPlan plan = planner.finish(beginPreview(file));
    static_cast<NewCandidacies &>(plan) = std::move(brought);
    return plan;
}

} // namespace rosette
