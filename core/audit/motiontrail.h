// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/keybook.h"
#include "core/decisions/countedvotes.h"

namespace rosette {

/// What the records of one motion say, followed in the order of the chain: a pure fold that refuses whatever
/// "The life of a motion" (docs/record-format.md) does not allow, and counts.
class MotionTrail
{
public:
    /// Whose key signed a ballot.
    enum class Signature
    {
        Seat,    ///< that of the seat whose ballot it is
        Officer, ///< that of the officer who recorded it
        Keeper   ///< the keeper's: the seat that acted had no key
    };

    /// A ballot as it was recorded.
    struct Cast
    {
        Ballot ballot;
        QByteArray hash{}; ///< of its record
        Signature signedBy = Signature::Keeper;
    };

    /// Takes the next record about the motion, or says in one sentence why it may not follow. @p keys is what
    /// the chain says before it.
    std::optional<QString> take(const RecordBody &body, const QByteArray &hash, const KeyBook &keys);

    bool isOpened() const { return m_motion.has_value(); }
    bool isClosed() const { return m_closed.has_value(); }
    /// The payload of the record that opened it.
    const QJsonObject &opened() const { return m_opened.act.payload; }
    const QDateTime &openedAt() const { return m_opened.act.at; }
    /// When it was decided; only if isClosed().
    const QDateTime &closedAt() const { return m_closed->act.at; }
    const MajorityRule &rule() const { return m_rule; }
    const std::vector<RollEntry> &roll() const { return m_roll; }
    const std::vector<Cast> &ballots() const { return m_ballots; }
    Voting voting() const { return m_voting; }
    /// Of an unattributed motion, once it is closed: in the order of their codes.
    const std::vector<CountedChoice> &choices() const { return m_choices; }
    /// Of a motion that is voted on elsewhere, oldest first; the last stands.
    const std::vector<BallotResult> &results() const { return m_results; }
    const std::optional<CastingVote> &castingVote() const { return m_castingVote; }
    /// The sum of the ballots, choices or result so far, with the casting vote.
    Tally tally() const;

private:
    std::optional<QString> open(const RecordBody &body, const KeyBook &keys);
    std::optional<QString> wrongRoll(const RecordBody &body, const KeyBook &keys) const;
    std::optional<QString> cast(const RecordBody &body, const QByteArray &hash, const KeyBook &keys);
    std::optional<QString> wrongBallot(const RecordBody &body, const Ballot &ballot) const;
    std::optional<QString> enter(const RecordBody &body, const KeyBook &keys);
    std::optional<QString> adopt(const RecordBody &body);
    std::optional<QString> countChoices(const RecordBody &body);
    /// Whether all who may vote have.
    bool haveAllVoted() const;
    std::optional<QString> extend(const RecordBody &body);
    std::optional<QString> close(const RecordBody &body);
    const Cast *latestOf(const SeatId &seat) const;

    std::optional<QString> m_motion{};
    RecordBody m_opened;
    std::optional<RecordBody> m_closed{};
    bool m_isWithdrawn = false;
    bool m_isAdopted = false; ///< a rulebook was adopted by it
    Voting m_voting = Voting::Recorded;
    std::optional<QDateTime> m_closesAt{}; ///< with its extensions
    MajorityRule m_rule;
    std::vector<RollEntry> m_roll;
    std::vector<Cast> m_ballots;
    std::vector<CountedChoice> m_choices;
    std::vector<BallotResult> m_results;
    std::optional<CastingVote> m_castingVote{};
};

inline constexpr std::array<EnumKey<MotionTrail::Signature>, 3> ballotSignatureKeys{
    {{MotionTrail::Signature::Seat, "seat"}, {MotionTrail::Signature::Officer, "officer"},
        {MotionTrail::Signature::Keeper, "keeper"}}};

/// What a decision's record says of its sum.
QJsonObject sumPayload(
    const QString &motion, const Tally &tally, const std::optional<CastingVote> &castingVote);
/// The choices of an unattributed motion as its decision's record lists them.
QJsonArray choicesToJson(const std::vector<CountedChoice> &choices);

} // namespace rosette
