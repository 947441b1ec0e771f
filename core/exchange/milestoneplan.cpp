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

enum class Likeness
{
    TitleAndDate,
    Title,
    Kind
};

class MilestonePlanning
{
public:
    MilestonePlanning(const ContestId &contest, const std::vector<Milestone> &stored, const QDateTime &now)
        : m_contest(contest), m_now(now), m_milestones(stored), m_stored(stored.size())
    {
        for (const Milestone &milestone : stored)
            m_slugs.insert(milestone.slug.toString());
    }

    MilestonePlan plan(const ReadRows<MilestoneRow> &file)
    {
        m_preview = beginPreview(file);
        const std::vector<std::optional<std::size_t>> meant = assign(file.rows);
        for (std::size_t at = 0; at < file.rows.size(); ++at) {
            const MilestoneRow &row = file.rows[at];
            const auto [earlier, isFirst] = m_lines.emplace(rowKey(row), row.position.line);
            const Result<PlannedRow> planned = !isFirst ? Result<PlannedRow>(alreadyInFile(earlier->second))
                                               : meant[at] ? update(row, *meant[at])
                                                           : create(row);
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
    static QString rowKey(const MilestoneRow &row)
    {
        return folded(row.title.toString()) + u'\n' + rosette::inWords(row.when);
    }

    static Error alreadyInFile(int line)
    {
        return {ErrorCode::InvalidInput, Tr::tr("Line %1 holds the same event already.").arg(line), {}};
    }

    /// The milestone on record that each row means. The surest matches take theirs first: the same title on a
    /// date of its history, then the same title, then the same kind.
    std::vector<std::optional<std::size_t>> assign(const std::vector<MilestoneRow> &rows) const
    {
        std::vector<std::optional<std::size_t>> meant(rows.size());
        std::vector<bool> taken(m_stored, false);
        for (const Likeness likeness : {Likeness::TitleAndDate, Likeness::Title, Likeness::Kind})
            for (std::size_t row = 0; row < rows.size(); ++row)
                for (std::size_t place = 0; place < m_stored && !meant[row]; ++place)
                    if (!taken[place] && isAlike(likeness, rows[row], m_milestones.at(place))) {
                        meant[row] = place;
                        taken[place] = true;
                    }
        return meant;
    }

    static bool isAlike(Likeness likeness, const MilestoneRow &row, const Milestone &milestone)
    {
        const bool sameTitle = folded(row.title.toString()) == folded(milestone.title.toString());
        switch (likeness) {
        case Likeness::TitleAndDate:
            return sameTitle && dateOnRecord(milestone, row.when);
        case Likeness::Title:
            return sameTitle;
        case Likeness::Kind:
            return row.kind != MilestoneKind::Other && row.kind == milestone.kind;
        }
        Q_UNREACHABLE();
    }

    PlannedRow create(const MilestoneRow &row)
    {
        const MilestoneDate announced{DateStatus::Announced, row.when, row.source, m_now};
        Milestone milestone{
            MilestoneId::create(), m_contest, freeSlug(row), row.kind, row.title, {announced}, row.notes, 1};
        m_milestones.add(std::move(milestone));
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
    PlannedThings<Milestone> m_milestones;
    std::size_t m_stored;
    std::unordered_set<QString> m_slugs;
    std::unordered_map<QString, int> m_lines; ///< of the file, by rowKey()
    ImportPreview m_preview;
};

} // namespace

MilestonePlan planMilestones(const ReadRows<MilestoneRow> &file, const ContestId &contest,
    const std::vector<Milestone> &stored, const QDateTime &now)
{
    return MilestonePlanning(contest, stored, now).plan(file);
}

} // namespace rosette
