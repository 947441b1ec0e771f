// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/outcome.h"

namespace rosette {

using LetterId = Id<struct LetterIdKind>;
using ReleaseId = Id<struct OutcomeReleaseKind>;

/// What a letter says. Whoever declined knows it, so there is no letter for that.
enum class LetterKind
{
    Endorsed,
    NotEndorsed,
    Deferred,
    Withdrawn
};

inline constexpr std::array<EnumKey<LetterKind>, 4> letterKindKeys{
    {{LetterKind::Endorsed, "endorsed"}, {LetterKind::NotEndorsed, "not-endorsed"},
        {LetterKind::Deferred, "deferred"}, {LetterKind::Withdrawn, "withdrawn"}}};

/// How a letter went out.
enum class LetterChannel
{
    Email,
    Post,
    Phone,
    InPerson
};

inline constexpr std::array<EnumKey<LetterChannel>, 4> letterChannelKeys{{{LetterChannel::Email, "email"},
    {LetterChannel::Post, "post"}, {LetterChannel::Phone, "phone"}, {LetterChannel::InPerson, "in-person"}}};

/// The day on which the outcomes of a contest were let go, all together.
struct OutcomeRelease
{
    ReleaseId id;
    ContestId contest;
    int number = 1;         ///< from 1 for each contest
    QDateTime releasedAt{}; ///< UTC
    SeatId releasedBy;

    bool operator==(const OutcomeRelease &) const = default;
};

/// What the candidate reads, as it was written when the outcome was released.
struct LetterText
{
    QString subject{};
    QString body{}; ///< paragraphs with empty lines between them
    QByteArray salt{};

    bool operator==(const LetterText &) const = default;
};

struct SentMark
{
    LetterChannel channel = LetterChannel::Email;
    QString note{};         ///< may be empty
    QDateTime sentAt{};     ///< UTC
    QDateTime recordedAt{}; ///< UTC
    SeatId recordedBy;

    bool operator==(const SentMark &) const = default;
};

/// A letter to a candidate about an outcome.
struct Letter
{
    LetterId id;
    ReleaseId release;
    CandidacyId candidacy;
    int number = 1; ///< from 1 for each candidacy
    LetterKind kind = LetterKind::Deferred;
    std::optional<EndorsementId> endorsement{}; ///< what Endorsed and Withdrawn rest on
    std::optional<MotionId> motion{};           ///< what NotEndorsed rests on
    QDateTime preparedAt{};                     ///< UTC, of the release
    QByteArray hash{};                          ///< salted digest of the text, 32 bytes
    std::optional<LetterText> text{};           ///< nothing once it was erased
    std::optional<SentMark> sent{};

    bool operator==(const Letter &) const = default;
};

/// The letter that says @p outcome; nothing for Declined.
std::optional<LetterKind> letterKindOf(OutcomeKind outcome);
/// Whether a letter of @p next may reach somebody whose last letter was @p former. Never: "not endorsed" or
/// "deferred" to whom an endorsement was announced or withdrawn, "deferred" after any decision, "deferred"
/// twice.
bool mayFollow(LetterKind former, LetterKind next);
/// The letter that @p outcome makes due, given the last one to the candidate (null: none yet). Nothing while
/// that one says the same of the same decision, and nothing for those who no longer @p stand, unless support
/// that was announced to them was withdrawn.
std::optional<LetterKind> letterDue(const RequestOutcome &outcome, const Letter *former, bool stands);
/// A mark in the future, before the letter was made, or of a letter that a @p later one (null: none) had
/// replaced by then is refused.
Result<void> checkSent(const Letter &letter, const SentMark &mark, const Letter *later);

/// "Letter of endorsement", "Letter of regret", "Interim letter", "Letter of withdrawal".
QString inWords(LetterKind kind);
/// "by e-mail", "by post", "by phone", "in person"
QString inWords(LetterChannel channel);

} // namespace rosette
