// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/letter.h"

#include "core/base/translate.h"

namespace rosette {

namespace {

bool restsOnTheSame(const RequestOutcome &outcome, const Letter &letter)
{
    return outcome.endorsement == letter.endorsement && outcome.motion == letter.motion;
}

} // namespace

std::optional<LetterKind> letterKindOf(OutcomeKind outcome)
{
    switch (outcome) {
    case OutcomeKind::Endorsed:
        return LetterKind::Endorsed;
    case OutcomeKind::NotEndorsed:
        return LetterKind::NotEndorsed;
    case OutcomeKind::Deferred:
        return LetterKind::Deferred;
    case OutcomeKind::Withdrawn:
        return LetterKind::Withdrawn;
    case OutcomeKind::Declined:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool mayFollow(LetterKind former, LetterKind next)
{
    switch (next) {
    case LetterKind::Endorsed:
    case LetterKind::Withdrawn:
        return true;
    case LetterKind::NotEndorsed:
        return former == LetterKind::Deferred || former == LetterKind::NotEndorsed;
    case LetterKind::Deferred:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<LetterKind> letterDue(const RequestOutcome &outcome, const Letter *former, bool stands)
{
    const std::optional<LetterKind> kind = letterKindOf(outcome.kind);
    if (!kind)
        return std::nullopt;
    if (former && former->kind == *kind && restsOnTheSame(outcome, *former))
        return std::nullopt;
    const bool wasTold = former && former->kind == LetterKind::Endorsed;
    if (!stands && !(wasTold && *kind == LetterKind::Withdrawn))
        return std::nullopt;
    return kind;
}

Result<void> checkSent(const Letter &letter, const SentMark &mark, const Letter *later)
{
    if (letter.sent)
        return Error{ErrorCode::Conflict, Tr::tr("This letter is marked as sent already."), {}};
    if (mark.sentAt > mark.recordedAt)
        return Error{ErrorCode::InvalidInput, Tr::tr("The letter cannot have been sent in the future."), {}};
    if (mark.sentAt < letter.preparedAt)
        return Error{
            ErrorCode::InvalidInput, Tr::tr("The letter cannot have been sent before it was released."), {}};
    if (later && mark.sentAt >= later->preparedAt)
        return Error{
            ErrorCode::Conflict, Tr::tr("A later letter has taken the place of this one; send that."), {}};
    return {};
}

QString inWords(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Endorsed:
        return Tr::tr("Letter of endorsement");
    case LetterKind::NotEndorsed:
        return Tr::tr("Letter of regret");
    case LetterKind::Deferred:
        return Tr::tr("Interim letter");
    case LetterKind::Withdrawn:
        return Tr::tr("Letter of withdrawal");
    }
    Q_UNREACHABLE();
}

QString inWords(LetterChannel channel)
{
    switch (channel) {
    case LetterChannel::Email:
        return Tr::tr("by e-mail");
    case LetterChannel::Post:
        return Tr::tr("by post");
    case LetterChannel::Phone:
        return Tr::tr("by phone");
    case LetterChannel::InPerson:
        return Tr::tr("in person");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
