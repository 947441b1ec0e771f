// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/choicestore.h"

#include "core/signing/digest.h"
#include "core/storage/statement.h"

#include <utility>

namespace rosette {

namespace {

CountedChoice choiceFrom(Row &row)
{
    return CountedChoice{row.hex("code"), row.key(choiceKeys, "choice")};
}

/// Fisher and Yates', with libsodium's random numbers.
std::vector<CountedChoice> shuffled(std::vector<CountedChoice> choices)
{
    for (std::size_t left = choices.size(); left > 1; --left)
        std::swap(choices[left - 1], choices[randomBelow(static_cast<quint32>(left))]);
    return choices;
}

} // namespace

Result<void> ChoiceStore::seal(const MotionId &motion, const SeatId &seat, const CountedChoice &choice)
{
    Statement former(m_database, "DELETE FROM sealed_choice WHERE motion_id = :motion AND seat_id = :seat");
    if (Result<void> removed = former.bind("motion", motion).bind("seat", seat).run(); !removed)
        return removed;
    Statement statement(m_database, "INSERT INTO sealed_choice (motion_id, seat_id, code, choice) "
                                    "VALUES (:motion, :seat, :code, :choice)");
    return statement.bind("motion", motion)
        .bind("seat", seat)
        .bind("code", Hex{choice.code})
        .bind("choice", keyOf(choiceKeys, choice.choice))
        .run();
}

Result<std::vector<CountedChoice>> ChoiceStore::sealedOf(const MotionId &motion) const
{
    Statement statement(
        m_database, "SELECT code, choice FROM sealed_choice WHERE motion_id = :motion ORDER BY code");
    return statement.bind("motion", motion).all(choiceFrom);
}

Result<void> ChoiceStore::unseal(const MotionId &motion, bool counted)
{
    Result<std::vector<CountedChoice>> choices = sealedOf(motion);
    if (!choices)
        return choices.error();
    Statement remove(m_database, "DELETE FROM sealed_choice WHERE motion_id = :motion");
    if (Result<void> removed = remove.bind("motion", motion).run(); !removed || !counted)
        return removed;
    Statement statement(m_database, "INSERT INTO counted_choice (motion_id, code, choice) "
                                    "VALUES (:motion, :code, :choice)");
    for (const CountedChoice &choice : shuffled(*std::move(choices))) {
        statement.bind("motion", motion)
            .bind("code", Hex{choice.code})
            .bind("choice", keyOf(choiceKeys, choice.choice));
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<std::vector<CountedChoice>> ChoiceStore::countedOf(const MotionId &motion) const
{
    Statement statement(
        m_database, "SELECT code, choice FROM counted_choice WHERE motion_id = :motion ORDER BY code");
    return statement.bind("motion", motion).all(choiceFrom);
}

} // namespace rosette
