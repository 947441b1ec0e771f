// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seatplan.h"

#include "core/base/translate.h"
#include "core/exchange/personmatching.h"

namespace rosette {

namespace {

bool overlap(const Seat &seat, const QDate &from, const std::optional<QDate> &to)
{
    return (!to || seat.from <= *to) && (!seat.to || from <= *seat.to);
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString voteText(const Seat &seat)
{
    return seat.voting ? Tr::tr("yes") : Tr::tr("no");
}

class SeatPlanning
{
public:
    SeatPlanning(const StoredSeats &stored, std::size_t rows)
        : m_ids(rows), m_persons(stored.persons, rows), m_seats(stored.seats), m_line(stored.seats.size(), 0)
    {
        for (std::size_t at = 0; at < stored.seats.size(); ++at)
            m_byPerson[stored.seats[at].person].push_back(at);
    }

    SeatPlan plan(const ReadRows<SeatRow> &file)
    {
        ImportPreview preview = beginPreview(file);
        for (const SeatRow &row : file.rows) {
            const Result<PlannedRow> planned = planRow(row);
            if (planned)
                preview.rows.push_back(*planned);
            else
                preview.refusals.push_back(rowRefusal(file.table, row.position, planned.error().message));
        }
        sortByLine(preview);
        std::vector<Person> changedPersons = m_persons.changed();
        std::vector<Seat> changedSeats = m_seats.changed();
        return {std::move(preview), m_persons.takeNew(), std::move(changedPersons), m_seats.takeNew(),
            std::move(changedSeats)};
    }

private:
    Result<PlannedRow> planRow(const SeatRow &row)
    {
        const SoughtPerson sought(row.name, row.email);
        const std::vector<std::size_t> found = m_persons.find(sought);
        if (found.size() > 1)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("%1 people are called %2. Add a column with their e-mail addresses.")
                    .arg(found.size())
                    .arg(row.name.toString()),
                {}};
        FieldComparison comparison;
        if (found.empty())
            return create(row, m_persons.add(sought));
        const PersonId person = m_persons.at(found.front()).id;
        const Result<std::optional<std::size_t>> seat = seatOf(person, row);
        if (!seat)
            return seat.error();
        m_persons.learnEmail(found.front(), row.email, comparison);
        return *seat ? update(row, **seat, comparison) : create(row, found.front());
    }

    /// The seat that @p row is about: from the same day, else one whose time overlaps.
    Result<std::optional<std::size_t>> seatOf(const PersonId &person, const SeatRow &row) const
    {
        const auto held = m_byPerson.find(person);
        if (held == m_byPerson.end())
            return std::optional<std::size_t>();
        std::optional<std::size_t> match;
        for (const std::size_t place : held->second) {
            const Seat &seat = m_seats.at(place);
            const bool isMeant = seat.from == row.from || overlap(seat, row.from, row.to);
            if (isMeant && m_line[place] > 0)
                return Error{ErrorCode::InvalidInput,
                    Tr::tr("Line %1 gives %2 a seat for that time already.")
                        .arg(m_line[place])
                        .arg(row.name.toString()),
                    {}};
            if (isMeant && (!match || seat.from == row.from))
                match = place;
        }
        return match;
    }

    PlannedRow create(const SeatRow &row, std::size_t person)
    {
        const PersonId personId = m_persons.at(person).id;
        const SeatRole role = row.role.value_or(SeatRole::Member);
        const bool voting = row.voting.value_or(role != SeatRole::Observer);
        const Seat seat{m_ids.take(), personId, role, voting, row.from, row.to, 1};
        m_byPerson[personId].push_back(m_seats.add(seat));
        m_line.push_back(row.position.line);
        return {row.position, RowOutcome::Created, row.name.toString(), {}};
    }

    /// @p seat as it is when @p row has said what it says.
    static Seat told(const SeatRow &row, const Seat &seat)
    {
        Seat told = seat;
        told.role = row.role.value_or(seat.role);
        told.voting = told.role != SeatRole::Observer && row.voting.value_or(seat.voting);
        told.from = row.from;
        told.to = row.to ? row.to : seat.to;
        return told;
    }

    PlannedRow update(const SeatRow &row, std::size_t place, FieldComparison &comparison)
    {
        const Seat &seat = m_seats.at(place);
        const Seat after = told(row, seat);
        if (after.role != seat.role)
            comparison.note(Tr::tr("role"), roleInWords(seat.role), roleInWords(after.role));
        if (after.voting != seat.voting)
            comparison.note(Tr::tr("voting"), voteText(seat), voteText(after));
        if (after.from != seat.from)
            comparison.note(Tr::tr("first day"), dateText(seat.from), dateText(after.from));
        if (after.to != seat.to)
            comparison.note(Tr::tr("last day"), dateText(seat.to), dateText(after.to));
        m_line[place] = row.position.line;
        if (after != seat)
            m_seats.change(place, after);
        const RowOutcome outcome = comparison.isEmpty() ? RowOutcome::Matched : RowOutcome::Updated;
        return {row.position, outcome, row.name.toString(), comparison.take()};
    }

    IdSupply<SeatId> m_ids;
    PersonMatching m_persons;
    PlannedThings<Seat> m_seats;
    std::unordered_map<PersonId, std::vector<std::size_t>> m_byPerson;
    std::vector<int> m_line; ///< of each seat: the line that it is planned by, or 0
};

} // namespace

SeatPlan planSeats(const ReadRows<SeatRow> &file, const StoredSeats &stored)
{
    return SeatPlanning(stored, file.rows.size()).plan(file);
}

} // namespace rosette
