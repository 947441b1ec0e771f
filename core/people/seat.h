// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyedenum.h"
#include "core/people/person.h"

#include <QDate>

#include <optional>

namespace rosette {

using SeatId = Id<struct SeatKind>;

enum class SeatRole
{
    Member,
    Chair,
    Secretary,
    Observer
};

inline constexpr std::array<EnumKey<SeatRole>, 4> roleKeys{{{SeatRole::Member, "member"},
    {SeatRole::Chair, "chair"}, {SeatRole::Secretary, "secretary"}, {SeatRole::Observer, "observer"}}};

/// A place on the committee held by a person from a date to a date.
struct Seat
{
    SeatId id;
    PersonId person;
    SeatRole role = SeatRole::Member;
    bool voting = true;        ///< an observer's seat never votes
    QDate from{};              ///< first day
    std::optional<QDate> to{}; ///< last day; none while it has no end
    int revision = 1;

    bool operator==(const Seat &) const = default;
};

/// Whether the seat is held on @p date; both ends count.
bool isHeldOn(const Seat &seat, const QDate &date);
/// Chair and secretary: they set up contests, open and close motions, publish.
bool isOfficer(const Seat &seat);
/// "Chair", "Secretary" ... for people.
QString roleInWords(SeatRole role);
/// "Secretary, voting seat since March 2025"
QString seatInWords(const Seat &seat);

} // namespace rosette
