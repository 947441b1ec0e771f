// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/marklettersent.h"

#include "core/actions/letters/letterrecord.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/storage/letterstore.h"

#include <algorithm>

namespace rosette {

namespace {

struct LetterInTurn
{
    Letter letter;
    std::optional<Letter> later{};
};

Result<LetterInTurn> load(Database &database, const LetterId &id)
{
    const Result<std::optional<Letter>> letter = LetterStore(database).find(id);
    if (!letter)
        return letter.error();
    if (!*letter)
        return Error{ErrorCode::NotFound, Tr::tr("There is no such letter."), {}};
    const Result<std::vector<Letter>> all = LetterStore(database).forCandidacy((*letter)->candidacy);
    if (!all)
        return all.error();
    LetterInTurn found{**letter};
    for (const Letter &other : *all)
        if (other.number == found.letter.number + 1)
            found.later = other;
    return found;
}

/// Noon of a day that is past, but not before the letter was there.
QDateTime sentAt(const MarkLetterSent &input, const Letter &letter, const QDateTime &now)
{
    if (!input.on || *input.on == civilDateOf(now))
        return now;
    const QDateTime noon = lastInstantOf(CivilTime{*input.on, QTime(12, 0), false});
    return *input.on == civilDateOf(letter.preparedAt) ? std::max(noon, letter.preparedAt) : noon;
}

Result<QString> noteFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QString();
    const Result<Reason> note = Reason::parse(text);
    if (!note)
        return note.error();
    return note->toString();
}

} // namespace

Result<Letter> markLetterSent(Workspace &workspace, const MarkLetterSent &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("mark a letter as sent"));
    if (!officer)
        return officer.error();
    const Result<QString> note = noteFrom(input.note);
    if (!note)
        return note.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Letter> {
        Result<LetterInTurn> found = load(unit.database(), input.letter);
        if (!found)
            return found.error();
        const SentMark mark{
            input.channel, *note, sentAt(input, found->letter, unit.at()), unit.at(), officer->id};
        const Result<void> fits = checkSent(found->letter, mark, found->later ? &*found->later : nullptr);
        if (!fits)
            return fits.error();
        if (const Result<void> stored = LetterStore(unit.database()).markSent(input.letter, mark); !stored)
            return stored.error();
        const Result<void> recorded = unit.record(RecordType::LetterSent, sentPayload(found->letter, mark));
        if (!recorded)
            return recorded.error();
        unit.touched(Entity::Letter, ChangeKind::Updated, input.letter.toString());
        found->letter.sent = mark;
        return found->letter;
    });
}

} // namespace rosette
