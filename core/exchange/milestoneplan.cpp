// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/milestoneplan.h"

#include "core/base/translate.h"
#include "core/exchange/planning.h"

#include <unordered_set>

namespace rosette {

namespace {

const MilestoneDate *dateOnRecord(const Milestone &milestone, const CivilTime &when)
{
    for (const MilestoneDate &entry : milestone.history) {
        const bool happenedThen = entry.status == DateStatus::Occurred && entry.when.date == when.date;
        if (entry.when == when || happenedThen)
            return &entry;
    }
    return nullptr;
}

class MilestonePlanning
{
public:
    MilestonePlanning(const ContestId &contest, const std::vector<Milestone> &stored, const QDateTime &now)
        : m_contest(contest), m_now(now), m_milestones(stored), m_stored(stored.size())
    {
        m_line.resize(m_stored, 0);
        for (std::size_t at = 0; at < m_stored; ++at) {
            m_slugs.insert(stored[at].slug.toString());
            m_byTitle.emplace(folded(stored[at].title.toString()), at);
        }
    }

    MilestonePlan plan(const ReadRows<MilestoneRow> &file)
    {
        m_preview = beginPreview(file);
        claimByTitle(file);
        for (const MilestoneRow &row : file.rows) {
            const Result<PlannedRow> planned = planRow(row);
            if (planned)
                m_preview.rows.push_back(*planned);
            else
                m_preview.refusals.push_back(rowRefusal(file.table, row.position, planned.error().message));
        }
        sortByLine(m_preview);
        std::vector<Milestone> changed = m_milestones.changed();
        return {std::move(m_preview), m_milestones.takeNew(), std::move(changed)};
    }

private:
    /// Rows take the milestones of their own title first, so that a row of the same kind does not take them.
    void claimByTitle(const ReadRows<MilestoneRow> &file)
    {
        for (const MilestoneRow &row : file.rows) {
            const auto found = m_byTitle.find(folded(row.title.toString()));
            if (found != m_byTitle.end() && m_line[found->second] == 0)
                m_line[found->second] = row.position.line;
        }
    }

    Result<PlannedRow> planRow(const MilestoneRow &row)
    {
        const auto sameTitle = m_byTitle.find(folded(row.title.toString()));
        if (sameTitle != m_byTitle.end()) {
            const int claimed = m_line[sameTitle->second];
            if (claimed != row.position.line)
                return Error{ErrorCode::InvalidInput,
                    Tr::tr("Line %1 holds the same event already.").arg(claimed), {}};
            return update(row, sameTitle->second);
        }
        if (const std::optional<std::size_t> sameKind = unclaimedOfKind(row.kind))
            return update(row, *sameKind);
        return create(row);
    }

    std::optional<std::size_t> unclaimedOfKind(MilestoneKind kind) const
    {
        if (kind == MilestoneKind::Other)
            return std::nullopt;
        for (std::size_t at = 0; at < m_stored; ++at)
            if (m_milestones.at(at).kind == kind && m_line[at] == 0)
                return at;
        return std::nullopt;
    }

    PlannedRow create(const MilestoneRow &row)
    {
        const MilestoneDate announced{DateStatus::Announced, row.when, row.source, m_now};
        Milestone milestone{
            MilestoneId::create(), m_contest, freeSlug(row), row.kind, row.title, {announced}, row.notes, 1};
        const std::size_t place = m_milestones.add(std::move(milestone));
        m_line.push_back(row.position.line);
        m_byTitle.emplace(folded(row.title.toString()), place);
        return {row.position, RowOutcome::Created, row.title.toString(), {}};
    }

    Result<PlannedRow> update(const MilestoneRow &row, std::size_t place)
    {
        Milestone milestone = m_milestones.at(place);
        FieldComparison comparison;
        if (const MilestoneDate *known = dateOnRecord(milestone, row.when)) {
            noteKnownDate(row, milestone, *known);
        } else if (occurrence(milestone)) {
            return Error{ErrorCode::InvalidInput,
                Tr::tr("“%1” has already taken place, on %2. Correct its date by hand if that is wrong.")
                    .arg(milestone.title.toString(), rosette::inWords(currentDate(milestone).when)),
                {}};
        } else {
            comparison.note(
                Tr::tr("date"), rosette::inWords(currentDate(milestone).when), rosette::inWords(row.when));
            milestone.history.push_back({DateStatus::Revised, row.when, row.source, m_now});
        }
        if (milestone.title != row.title)
            comparison.note(Tr::tr("title"), milestone.title.toString(), row.title.toString());
        milestone.title = row.title;
        comparison.text(Tr::tr("notes"), milestone.notes, row.notes);
        m_line[place] = row.position.line;
        if (comparison.isEmpty())
            return PlannedRow{row.position, RowOutcome::Matched, row.title.toString(), {}};
        m_milestones.change(place, std::move(milestone));
        return PlannedRow{row.position, RowOutcome::Updated, row.title.toString(), comparison.take()};
    }

    /// What the history has and the row would say otherwise is not changed, but not passed over in silence.
    void noteKnownDate(const MilestoneRow &row, const Milestone &milestone, const MilestoneDate &known)
    {
        if (known.when.date != currentDate(milestone).when.date)
            m_preview.notes += Tr::tr("Line %1: “%2” has been moved since, to %3; that stays.")
                                   .arg(row.position.line)
                                   .arg(row.title.toString(), rosette::inWords(currentDate(milestone).when));
        else if (!row.source.isEmpty() && row.source != known.source && !known.source.isEmpty())
            m_preview.notes += Tr::tr("Line %1: another source is on record for “%2”; it stays.")
                                   .arg(row.position.line)
                                   .arg(row.title.toString());
    }

    Slug freeSlug(const MilestoneRow &row)
    {
        const QString base = slugBase(row).left(76);
        QString text = base;
        for (int number = 2; m_slugs.count(text) > 0; ++number)
            text = QStringLiteral("%1-%2").arg(base).arg(number);
        m_slugs.insert(text);
        return Slug::fromStored(text);
    }

    static QString slugBase(const MilestoneRow &row)
    {
        if (row.kind != MilestoneKind::Other)
            return keyOf(milestoneKindKeys, row.kind);
        QString slug = slugged(row.title.toString()).left(70);
        while (slug.endsWith(u'-'))
            slug.chop(1);
        return slug.isEmpty() ? QStringLiteral("milestone") : slug;
    }

    ContestId m_contest;
    QDateTime m_now;
    PlannedThings<Milestone, MilestoneId> m_milestones;
    std::size_t m_stored;
    std::vector<int> m_line; ///< of each milestone: the line that has claimed it, or 0
    std::unordered_set<QString> m_slugs;
    std::unordered_map<QString, std::size_t> m_byTitle; ///< folded
    ImportPreview m_preview;
};

} // namespace

MilestonePlan planMilestones(const ReadRows<MilestoneRow> &file, const ContestId &contest,
    const std::vector<Milestone> &stored, const QDateTime &now)
{
    return MilestonePlanning(contest, stored, now).plan(file);
}

} // namespace rosette
