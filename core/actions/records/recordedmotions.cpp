// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordedFacts that compares motions: rolls, ballots, choices, results and decisions.
#include "core/actions/decisions/motionrecord.h"
#include "core/actions/records/recordedfacts.h"
#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/motionstore.h"

#include <QCryptographicHash>

#include <map>

namespace rosette {

namespace {

using MaybeFault = std::optional<ChainFault>;

/// What is stored of one motion.
struct StoredMotion
{
    std::vector<RollEntry> roll;
    std::vector<Ballot> ballots;
    std::optional<Decision> decision;
    std::vector<MotionExtension> extensions;
    std::vector<CountedChoice> choices;
    std::vector<BallotResult> results;
};

Result<StoredMotion> read(Database &database, const MotionId &motion)
{
    Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion);
    if (!roll)
        return roll.error();
    Result<std::vector<Ballot>> ballots = BallotStore(database).forMotion(motion);
    if (!ballots)
        return ballots.error();
    Result<std::optional<Decision>> decision = DecisionStore(database).find(motion);
    if (!decision)
        return decision.error();
    Result<std::vector<MotionExtension>> extensions = MotionStore(database).extensionsOf(motion);
    if (!extensions)
        return extensions.error();
    Result<std::vector<CountedChoice>> choices = ChoiceStore(database).countedOf(motion);
    if (!choices)
        return choices.error();
    Result<std::vector<BallotResult>> results = BallotResultStore(database).forMotion(motion);
    if (!results)
        return results.error();
    return StoredMotion{*std::move(roll), *std::move(ballots), *std::move(decision), *std::move(extensions),
        *std::move(choices), *std::move(results)};
}

Tally tallyOf(const Motion &motion, const StoredMotion &stored)
{
    const std::optional<CastingVote> &castingVote = stored.decision->castingVote;
    if (motion.voting == Voting::Recorded)
        return countBallots(motion.rule, stored.roll, stored.ballots, castingVote);
    if (motion.voting == Voting::Unattributed)
        return countTotals(motion.rule, stored.roll, totalsOf(stored.choices), castingVote);
    return countTotals(motion.rule, stored.roll,
        stored.results.empty() ? Totals() : stored.results.back().totals, castingVote);
}

/// Whether the decision is what its ballots add up to, and the motion bears its outcome.
MaybeFault recount(const Motion &motion, const StoredMotion &stored)
{
    const bool carried = stored.decision && stored.decision->outcome == Outcome::Carried;
    const bool fell = stored.decision && stored.decision->outcome == Outcome::Fell;
    if ((motion.state == MotionState::Carried) != carried || (motion.state == MotionState::Fell) != fell)
        return ChainFault{
            0, Tr::tr("Motion %1 is stored with another outcome than its decision.").arg(motion.number)};
    if (!stored.decision)
        return std::nullopt;
    const Tally sum = tallyOf(motion, stored);
    if (sum == stored.decision->tally && sum.outcome == stored.decision->outcome)
        return std::nullopt;
    return ChainFault{
        0, Tr::tr("The ballots of motion %1 do not add up to its decision.").arg(motion.number)};
}

/// Whether what is said with a ballot is what its record holds a digest of. A note that was erased is none,
/// and the record holds its digest all the same.
MaybeFault wrongNote(const Ballot &ballot, qint64 sequence, const QString &what)
{
    const bool isWhole =
        ballot.note.isEmpty()
            ? ballot.noteSalt.isEmpty()
            : !ballot.noteHash.isEmpty() && noteHash(ballot.noteSalt, ballot.note) == ballot.noteHash;
    if (isWhole)
        return std::nullopt;
    return ChainFault{sequence, Tr::tr("What is said with %1 is not what was recorded.").arg(what)};
}

} // namespace

std::optional<ChainFault> RecordedFacts::compareBallots(
    const Motion &motion, const std::vector<RollEntry> &roll, const std::vector<Ballot> &ballots) const
{
    const QString what = Tr::tr("a ballot on motion %1").arg(motion.number);
    const BallotBinding first = bindingOf(motion, roll);
    QHash<QString, std::map<int, QByteArray>> recordOf; // by seat and version
    for (const Ballot &ballot : ballots)
        recordOf[ballot.seat.toString()][ballot.version] = m_ballots.value(ballot.id.toString()).hash;
    for (const Ballot &ballot : ballots) {
        BallotBinding binding = first;
        if (ballot.version > 1)
            binding.previous = recordOf[ballot.seat.toString()][ballot.version - 1];
        const QString id = ballot.id.toString();
        if (MaybeFault fault = differs(m_ballots, id, ballotPayload(ballot, binding), what))
            return fault;
        if (MaybeFault fault = wrongNote(ballot, m_ballots.value(id).sequence, what))
            return fault;
        if (m_ballots.value(id).sequence != ballot.record)
            return ChainFault{
                m_ballots.value(id).sequence, Tr::tr("%1 is stored as record %2, but it is record %3.")
                                                  .arg(what)
                                                  .arg(ballot.record)
                                                  .arg(m_ballots.value(id).sequence)};
    }
    return std::nullopt;
}

Result<MaybeFault> RecordedFacts::compareResults(
    Database &database, const Motion &motion, const std::vector<BallotResult> &results) const
{
    const std::vector<Fact> recorded = m_results.value(motion.id.toString());
    if (recorded.size() != results.size())
        return MaybeFault(missing(static_cast<qint64>(recorded.size()), static_cast<qint64>(results.size()),
            Tr::tr("results of motion %1").arg(motion.number)));
    for (std::size_t at = 0; at < recorded.size(); ++at) {
        if (recorded[at].payload != resultPayload(results[at]) || recorded[at].sequence != results[at].record)
            return MaybeFault(ChainFault{
                recorded[at].sequence, Tr::tr("Record %1 and what is stored of a result of motion %2 differ.")
                                           .arg(recorded[at].sequence)
                                           .arg(motion.number)});
        const Result<std::optional<Attachment>> attachment =
            BallotResultStore(database).attachment(results[at].attachment);
        if (!attachment)
            return attachment.error();
        if (!*attachment || QCryptographicHash::hash((*attachment)->bytes, QCryptographicHash::Sha256) !=
                                results[at].attachment)
            return MaybeFault(ChainFault{recorded[at].sequence,
                Tr::tr("The file that certifies the result of motion %1 is not the one that was recorded.")
                    .arg(motion.number)});
    }
    return MaybeFault();
}

std::optional<ChainFault> RecordedFacts::compareExtensions(
    const Motion &motion, const std::vector<MotionExtension> &extensions) const
{
    const std::vector<Fact> recorded = m_extensions.value(motion.id.toString());
    if (recorded.size() != extensions.size())
        return missing(static_cast<qint64>(recorded.size()), static_cast<qint64>(extensions.size()),
            Tr::tr("extensions of motion %1").arg(motion.number));
    for (std::size_t at = 0; at < recorded.size(); ++at)
        if (recorded[at].payload != extendedPayload(motion, extensions[at]))
            return ChainFault{recorded[at].sequence,
                Tr::tr("Record %1 and what is stored of an extension of motion %2 differ.")
                    .arg(recorded[at].sequence)
                    .arg(motion.number)};
    return std::nullopt;
}

Result<MaybeFault> RecordedFacts::compareMotions(Database &database) const
{
    const Result<std::vector<Motion>> motions = MotionStore(database).all();
    if (!motions)
        return motions.error();
    qint64 opened = 0;
    qint64 cast = 0;
    qint64 decided = 0;
    for (const Motion &motion : *motions) {
        if (motion.state == MotionState::Draft)
            continue;
        const Result<StoredMotion> stored = read(database, motion.id);
        if (!stored)
            return stored.error();
        const QString what = Tr::tr("motion %1").arg(motion.number);
        MaybeFault fault = differs(m_opened, motion.id.toString(), openedPayload(motion, stored->roll), what);
        if (!fault)
            fault = compareBallots(motion, stored->roll, stored->ballots);
        if (!fault)
            fault = compareExtensions(motion, stored->extensions);
        if (!fault && stored->decision)
            fault = differs(m_closed, motion.id.toString(),
                decisionPayload(*stored->decision, motion.voting, stored->choices),
                Tr::tr("the decision of motion %1").arg(motion.number));
        if (!fault)
            fault = recount(motion, *stored);
        if (!fault) {
            Result<MaybeFault> results = compareResults(database, motion, stored->results);
            if (!results)
                return results;
            fault = *std::move(results);
        }
        if (fault)
            return fault;
        ++opened;
        cast += static_cast<qint64>(stored->ballots.size());
        decided += stored->decision ? 1 : 0;
    }
    if (opened != m_opened.size())
        return MaybeFault(missing(m_opened.size(), opened, Tr::tr("opened motions")));
    if (cast != m_ballots.size())
        return MaybeFault(missing(m_ballots.size(), cast, Tr::tr("ballots")));
    if (decided != m_closed.size())
        return MaybeFault(missing(m_closed.size(), decided, Tr::tr("decisions")));
    return MaybeFault();
}

} // namespace rosette
