// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/applicationplan.h"

#include "core/base/translate.h"
#include "core/exchange/nearestname.h"
#include "core/exchange/personmatching.h"

#include <unordered_set>

namespace rosette {

namespace {

/// Naming the nearest candidate costs time for each; whoever has this many wrong names has another problem.
constexpr int mostSuggestions = 200;

Error refusal(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

/// Pledges of a file without timestamps carry the day of the import, which says nothing about their content.
ApplicationContent withoutDays(ApplicationContent content)
{
    for (Pledge &pledge : content.pledges)
        pledge.given = QDate();
    return content;
}

/// The revision of @p application that holds what @p row says, or null; the latest of several.
const ApplicationRevision *revisionOnRecord(const ApplicationRow &row, const Application &application)
{
    const ApplicationRevision &current = currentRevision(application);
    const ApplicationRevision *known = nullptr;
    for (const ApplicationRevision &revision : application.revisions) {
        const bool mayBeMeant = !row.receivedAt.isValid() || row.receivedAt == revision.receivedAt ||
                                revision.number == current.number;
        if (mayBeMeant && withoutDays(row.content) == withoutDays(revision.content))
            known = &revision;
    }
    return known;
}

/// The candidacies of the contest, by the names they go by.
class CandidacyIndex
{
public:
    explicit CandidacyIndex(const StoredApplications &stored) : m_candidacies(stored.candidacies)
    {
        const std::unordered_map<PersonId, std::size_t> places = placesById(stored.persons);
        for (std::size_t at = 0; at < m_candidacies.size(); ++at) {
            const QString ballotName = m_candidacies[at].ballotName.toString();
            m_names += ballotName;
            add(ballotName, at);
            const auto person = places.find(m_candidacies[at].person);
            if (person != places.end())
                add(stored.persons[person->second].name.toString(), at);
        }
    }

    /// All that go by @p name, each once.
    std::vector<std::size_t> called(const Name &name) const
    {
        std::vector<std::size_t> found;
        const auto [first, last] = m_byName.equal_range(folded(name.toString()));
        for (auto at = first; at != last; ++at)
            found.push_back(at->second);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    const Candidacy &at(std::size_t place) const { return m_candidacies[place]; }
    const QStringList &names() const { return m_names; }

private:
    void add(const QString &name, std::size_t place) { m_byName.emplace(folded(name), place); }

    const std::vector<Candidacy> &m_candidacies;
    std::unordered_multimap<QString, std::size_t> m_byName; ///< folded
    QStringList m_names;
};

class ApplicationPlanning
{
public:
    ApplicationPlanning(const StoredApplications &stored, const QDateTime &now, std::size_t rows)
        : m_stored(stored), m_now(now), m_candidacies(stored), m_ids(rows), m_persons(stored.persons, 0),
          m_organisations(stored.organisations), m_applications(stored.applications)
    {
        for (std::size_t at = 0; at < stored.applications.size(); ++at)
            m_byCandidacy.emplace(stored.applications[at].candidacy, at);
        for (const Organisation &organisation : stored.organisations)
            noteOrganisation(organisation);
    }

    ApplicationPlan plan(const ReadRows<ApplicationRow> &file)
    {
        m_preview = beginPreview(file);
        const std::vector<FoundRow> found = findCandidacies(file.rows);
        for (const FoundRow &at : found) {
            const Result<PlannedRow> planned = planRow(at);
            if (planned)
                m_preview.rows.push_back(*planned);
            else
                m_preview.refusals.push_back(
                    rowRefusal(file.table, at.row->position, planned.error().message));
        }
        sortByLine(m_preview);
        std::vector<Application> changed = m_applications.changed();
        return {std::move(m_preview), m_persons.changed(), m_organisations.takeNew(),
            m_applications.takeNew(), std::move(changed)};
    }

private:
    /// Whoever answers twice has the later answer count, wherever the form puts it.
    static std::vector<const ApplicationRow *> byReceipt(const std::vector<ApplicationRow> &rows)
    {
        std::vector<const ApplicationRow *> order;
        order.reserve(rows.size());
        for (const ApplicationRow &row : rows)
            order.push_back(&row);
        std::stable_sort(order.begin(), order.end(), [](const ApplicationRow *a, const ApplicationRow *b) {
            return a->receivedAt.isValid() && b->receivedAt.isValid() && a->receivedAt < b->receivedAt;
        });
        return order;
    }

    /// A row and whose application it is.
    struct FoundRow
    {
        const ApplicationRow *row;
        Result<const Candidacy *> candidacy;
        bool isLast = false; ///< of that candidacy in the file
    };

    std::vector<FoundRow> findCandidacies(const std::vector<ApplicationRow> &rows)
    {
        std::vector<FoundRow> found;
        std::unordered_map<CandidacyId, std::size_t> last;
        for (const ApplicationRow *row : byReceipt(rows)) {
            found.push_back({row, candidacyOf(*row)});
            if (const Result<const Candidacy *> &candidacy = found.back().candidacy)
                last[(*candidacy)->id] = found.size() - 1;
        }
        for (const auto &[candidacy, at] : last)
            found[at].isLast = true;
        return found;
    }

    Result<PlannedRow> planRow(const FoundRow &found)
    {
        if (!found.candidacy)
            return found.candidacy.error();
        const auto applied = m_byCandidacy.find((*found.candidacy)->id);
        if (applied == m_byCandidacy.end())
            return create(*found.row, **found.candidacy);
        return update(found, applied->second);
    }

    Result<const Candidacy *> candidacyOf(const ApplicationRow &row)
    {
        std::vector<std::size_t> called = m_candidacies.called(row.name);
        if (called.empty())
            return refusal(nobodyOfThatName(row.name.toString()));
        if (called.size() > 1)
            std::erase_if(called, [&](std::size_t place) {
                return row.email.isEmpty() ||
                       row.email.compare(emailOf(m_candidacies.at(place)), Qt::CaseInsensitive) != 0;
            });
        if (called.size() != 1)
            return refusal(Tr::tr("Several candidates in %1 are called %2, and the e-mail address does not "
                                  "tell which of them this is.")
                               .arg(m_stored.contestTitle, row.name.toString()));
        return &m_candidacies.at(called.front());
    }

    QString nobodyOfThatName(const QString &name)
    {
        const bool mayCompare = m_suggestions < mostSuggestions;
        const std::optional<QString> nearest =
            mayCompare ? nearestName(name, m_candidacies.names()) : std::nullopt;
        ++m_suggestions;
        if (nearest)
            return Tr::tr("There is no candidacy of %1 in %2; is %3 meant? Import candidacies first or add "
                          "one.")
                .arg(name, m_stored.contestTitle, *nearest);
        return Tr::tr("There is no candidacy of %1 in %2; import candidacies first or add one.")
            .arg(name, m_stored.contestTitle);
    }

    QString emailOf(const Candidacy &candidacy) const
    {
        const std::optional<std::size_t> person = m_persons.placeOf(candidacy.person);
        return person ? m_persons.at(*person).email : QString();
    }

    /// An address that is not known is noted; one that differs from the known one is pointed out, because it
    /// may be somebody else who applies in that name.
    void compareEmail(const ApplicationRow &row, const Candidacy &candidacy, FieldComparison &comparison)
    {
        const std::optional<std::size_t> person = m_persons.placeOf(candidacy.person);
        if (!person || row.email.isEmpty())
            return;
        const QString known = m_persons.at(*person).email;
        if (!known.isEmpty() && known.compare(row.email, Qt::CaseInsensitive) != 0)
            m_preview.notes += Tr::tr(
                "Line %1: %2 wrote from %3, but %4 is on record. Make sure that it is the same person.")
                                   .arg(row.position.line)
                                   .arg(row.name.toString(), row.email, known);
        m_persons.learnEmail(*person, row.email, comparison);
    }

    PlannedRow create(const ApplicationRow &row, const Candidacy &candidacy)
    {
        FieldComparison comparison;
        compareEmail(row, candidacy, comparison);
        Application application{m_ids.take(), candidacy.id, {row.hasJoined, {}},
            row.asksFor.value_or(EndorsementKind::Supported), {}, 1};
        if (row.organisations)
            application.expectations.memberOf = organisationsCalled(*row.organisations);
        addRevision(application, row);
        m_byCandidacy.emplace(candidacy.id, m_applications.add(std::move(application)));
        return {row.position, RowOutcome::Created, row.name.toString(), {}};
    }

    Result<PlannedRow> update(const FoundRow &found, std::size_t place)
    {
        const ApplicationRow &row = *found.row;
        Application application = m_applications.at(place);
        const ApplicationRevision *known = revisionOnRecord(row, application);
        const QDateTime newest = currentRevision(application).receivedAt;
        const bool isOlder = row.receivedAt.isValid() && row.receivedAt < newest;
        if (!known && isOlder)
            return refusal(Tr::tr("A later application of %1 is on record already, received on %2.")
                               .arg(row.name.toString(), dateInWords(civilDateOf(newest))));
        FieldComparison comparison;
        if (!known) {
            addRevision(application, row);
            comparison.note(Tr::tr("application"),
                Tr::tr("revision %1").arg(application.revisions.size() - 1),
                Tr::tr("revision %1").arg(application.revisions.size()));
        }
        // Expectations have no revisions, so only the last word on them counts, however often the file comes.
        if (found.isLast && !isOlder)
            compareExpectations(row, application, comparison);
        if (application != m_applications.at(place))
            m_applications.change(place, std::move(application));
        compareEmail(row, **found.candidacy, comparison);
        const RowOutcome outcome = comparison.isEmpty() ? RowOutcome::Matched : RowOutcome::Updated;
        return PlannedRow{row.position, outcome, row.name.toString(), comparison.take()};
    }

    void compareExpectations(const ApplicationRow &row, Application &application, FieldComparison &comparison)
    {
        comparison.yesOrNo(Tr::tr("has joined"), application.expectations.hasJoined, row.hasJoined);
        if (row.asksFor && *row.asksFor != application.asksFor) {
            comparison.note(Tr::tr("kind of endorsement"), keyOf(endorsementKindKeys, application.asksFor),
                keyOf(endorsementKindKeys, *row.asksFor));
            application.asksFor = *row.asksFor;
        }
        if (!row.organisations)
            return;
        std::vector<OrganisationId> told = organisationsCalled(*row.organisations);
        std::vector<OrganisationId> known = application.expectations.memberOf;
        std::sort(known.begin(), known.end());
        if (std::vector<OrganisationId> sorted = told;
            std::sort(sorted.begin(), sorted.end()), sorted == known)
            return;
        comparison.note(
            Tr::tr("other organisations"), namesOf(application.expectations.memberOf), namesOf(told));
        application.expectations.memberOf = std::move(told);
    }

    void addRevision(Application &application, const ApplicationRow &row)
    {
        ApplicationRevision revision{static_cast<int>(application.revisions.size()) + 1,
            row.receivedAt.isValid() ? row.receivedAt : m_now, row.content, {}, {}};
        for (Pledge &pledge : revision.content.pledges)
            if (!pledge.given.isValid())
                pledge.given = civilDateOf(m_now);
        application.revisions.push_back(std::move(revision));
    }

    void noteOrganisation(const Organisation &organisation)
    {
        m_organisationNames.emplace(folded(organisation.name.toString()), organisation.id);
        m_organisationsById.emplace(organisation.id, organisation.name.toString());
    }

    /// Each once, in the order of @p names; those that are not on record are planned.
    std::vector<OrganisationId> organisationsCalled(const QStringList &names)
    {
        std::vector<OrganisationId> ids;
        for (const QString &text : names) {
            const Result<Name> name = Name::parse(text);
            if (!name)
                continue; // refused by the reader
            const QString key = folded(name->toString());
            auto found = m_organisationNames.find(key);
            if (found == m_organisationNames.end()) {
                const Organisation organisation{OrganisationId::create(), *name, std::nullopt, 1};
                m_organisations.add(organisation);
                noteOrganisation(organisation);
                found = m_organisationNames.find(key);
            }
            if (std::find(ids.begin(), ids.end(), found->second) == ids.end())
                ids.push_back(found->second);
        }
        return ids;
    }

    QString namesOf(const std::vector<OrganisationId> &ids) const
    {
        QStringList names;
        for (const OrganisationId &id : ids)
            if (const auto found = m_organisationsById.find(id); found != m_organisationsById.end())
                names += found->second;
        return names.join(QStringLiteral(", "));
    }

    const StoredApplications &m_stored;
    const QDateTime m_now;
    const CandidacyIndex m_candidacies;
    IdSupply<ApplicationId> m_ids;
    PersonMatching m_persons;
    PlannedThings<Organisation> m_organisations;
    PlannedThings<Application> m_applications;
    std::unordered_map<CandidacyId, std::size_t> m_byCandidacy;
    std::unordered_map<QString, OrganisationId> m_organisationNames; ///< folded
    std::unordered_map<OrganisationId, QString> m_organisationsById;
    int m_suggestions = 0;
    ImportPreview m_preview;
};

} // namespace

ApplicationPlan planApplications(
    const ReadRows<ApplicationRow> &file, const StoredApplications &stored, const QDateTime &now)
{
    return ApplicationPlanning(stored, now, file.rows.size()).plan(file);
}

} // namespace rosette
