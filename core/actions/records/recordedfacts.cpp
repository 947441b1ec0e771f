// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/recordedfacts.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/endorsements/listrecord.h"
#include "core/actions/letters/letterrecord.h"
#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/publishing/supportlistjson.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/conteststore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/keystore.h"
#include "core/storage/letterstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/supportliststore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace rosette {

namespace {

using MaybeFault = std::optional<ChainFault>;

ChainFault missing(qint64 expected, qint64 found, const QString &what)
{
    return ChainFault{
        0, Tr::tr("The records tell of %1 %2, but %3 are stored.").arg(expected).arg(what).arg(found)};
}

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

std::vector<Letter> lettersOf(const OutcomeRelease &release, const std::vector<Letter> &letters)
{
    std::vector<Letter> own;
    std::copy_if(letters.begin(), letters.end(), std::back_inserter(own),
        [&](const Letter &letter) { return letter.release == release.id; });
    return own;
}

} // namespace

void RecordedFacts::add(const Record &record, const RecordBody &body)
{
    const Act &act = body.act;
    const auto keep = [&](Facts &facts, const QString &key) {
        facts.insert(act.payload.value(key).toString(), Fact{record.sequence, act.payload, record.hash});
    };
    switch (record.type) {
    case RecordType::MotionOpened:
        return keep(m_opened, QStringLiteral("motion"));
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
        return keep(m_ballots, QStringLiteral("ballot"));
    case RecordType::BallotResultRecorded:
        m_results[act.payload.value(QStringLiteral("motion")).toString()].push_back(
            {record.sequence, act.payload, record.hash});
        return;
    case RecordType::RulebookAdopted:
        return keep(m_rulebooks, QStringLiteral("rulebook"));
    case RecordType::MotionClosed:
        return keep(m_closed, QStringLiteral("motion"));
    case RecordType::ListPublished:
        return keep(m_lists, QStringLiteral("list"));
    case RecordType::EndorsementRecorded:
        return keep(m_endorsed, QStringLiteral("endorsement"));
    case RecordType::EndorsementWithdrawn:
        return keep(m_withdrawn, QStringLiteral("endorsement"));
    case RecordType::EndorsementDeclined:
        return keep(m_declined, QStringLiteral("endorsement"));
    case RecordType::OutcomesReleased:
        return keep(m_released, QStringLiteral("release"));
    case RecordType::LetterSent:
        return keep(m_sent, QStringLiteral("letter"));
    case RecordType::CommitteeCreated:
        m_keeperKeys.insert(
            QString::fromLatin1(body.key.toHex()), Fact{record.sequence, act.payload, record.hash});
        return;
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
    case RecordType::MilestoneOccurred:
    case RecordType::MotionWithdrawn:
    case RecordType::FindingAccepted:
        return;
    case RecordType::MotionExtended:
        m_extensions[act.payload.value(QStringLiteral("motion")).toString()].push_back(
            {record.sequence, act.payload, record.hash});
        return;
    case RecordType::KeyEnrolled:
        if (act.payload.contains(QStringLiteral("replaces")))
            keep(m_replacedKeys, QStringLiteral("replaces"));
        return keep(m_enrolledKeys, QStringLiteral("key"));
    case RecordType::KeyRevoked:
        return keep(m_revokedKeys, QStringLiteral("key"));
    case RecordType::KeeperKeyIntroduced:
        return keep(m_keeperKeys, QStringLiteral("key"));
    }
}

std::optional<ChainFault> RecordedFacts::differs(
    const Facts &facts, const QString &id, const QJsonObject &stored, const QString &what)
{
    const auto fact = facts.constFind(id);
    if (fact == facts.cend())
        return ChainFault{0, Tr::tr("There is no record of %1, which is stored.").arg(what)};
    if (fact->payload != stored)
        return ChainFault{fact->sequence,
            Tr::tr("Record %1 and what is stored of %2 differ.").arg(fact->sequence).arg(what)};
    return std::nullopt;
}

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

Result<MaybeFault> RecordedFacts::compareRulebooks(Database &database) const
{
    const Result<std::vector<Rulebook>> rulebooks = RulebookStore(database).all();
    if (!rulebooks)
        return rulebooks.error();
    qint64 adopted = 0;
    for (const Rulebook &rulebook : *rulebooks) {
        const auto fact = m_rulebooks.constFind(rulebook.id.toString());
        if (fact == m_rulebooks.cend())
            continue; // the one that the committee was set up with
        ++adopted;
        const QJsonObject &said = fact->payload;
        if (said.value(QStringLiteral("content")).toString() !=
                QString::fromLatin1(rulebookHash(rulebook).toHex()) ||
            said.value(QStringLiteral("version")).toInt() != rulebook.version ||
            said.value(QStringLiteral("provisional")).toBool() != rulebook.provisional)
            return MaybeFault(
                ChainFault{fact->sequence, Tr::tr("Record %1 and what is stored of rulebook %2 differ.")
                                               .arg(fact->sequence)
                                               .arg(rulebook.version)});
    }
    const qint64 first = rulebooks->empty() ? 0 : 1;
    if (adopted != m_rulebooks.size() || static_cast<qint64>(rulebooks->size()) != adopted + first)
        return MaybeFault(missing(m_rulebooks.size() + first, static_cast<qint64>(rulebooks->size()),
            Tr::tr("versions of the rulebook")));
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

Result<MaybeFault> RecordedFacts::compareKeys(Database &database) const
{
    const Result<std::vector<SeatKey>> keys = KeyStore(database).all();
    if (!keys)
        return keys.error();
    for (const SeatKey &key : *keys) {
        const QString hex = QString::fromLatin1(key.key.toHex());
        const Fact enrolled = m_enrolledKeys.value(hex);
        if (enrolled.payload.value(QStringLiteral("seat")).toString() != key.seat.toString())
            return MaybeFault(ChainFault{
                enrolled.sequence, Tr::tr("A key is stored for a seat that no record gives it to.")});
        const bool isRecorded = m_revokedKeys.contains(hex) || m_replacedKeys.contains(hex);
        if (key.revokedAt.has_value() != isRecorded)
            return MaybeFault(ChainFault{enrolled.sequence,
                Tr::tr("The records and what is stored differ on whether a key is in force.")});
    }
    if (static_cast<qsizetype>(keys->size()) != m_enrolledKeys.size())
        return MaybeFault(
            missing(m_enrolledKeys.size(), static_cast<qint64>(keys->size()), Tr::tr("enrolled keys")));
    const Result<std::vector<QByteArray>> keepers = KeyStore(database).keeperKeys();
    if (!keepers)
        return keepers.error();
    for (const QByteArray &keeper : *keepers)
        if (!m_keeperKeys.contains(QString::fromLatin1(keeper.toHex())))
            return MaybeFault(
                ChainFault{0, Tr::tr("A key of the keeper is stored that no record introduces.")});
    return MaybeFault();
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

Result<MaybeFault> RecordedFacts::compareEndorsements(Database &database) const
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    qint64 stored = 0;
    for (const Contest &contest : *contests) {
        const Result<std::vector<Endorsement>> endorsements =
            EndorsementStore(database).forContest(contest.id);
        if (!endorsements)
            return endorsements.error();
        for (const Endorsement &endorsement : *endorsements) {
            const QString id = endorsement.id.toString();
            const QString what = Tr::tr("an endorsement in %1").arg(contest.title.toString());
            if (MaybeFault fault = differs(m_endorsed, id, endorsementPayload(endorsement), what))
                return fault;
            const EndorsementStatus status = endorsement.history.back().status;
            if ((status == EndorsementStatus::Withdrawn) != m_withdrawn.contains(id) ||
                (status == EndorsementStatus::Declined) != m_declined.contains(id))
                return MaybeFault(ChainFault{m_endorsed.value(id).sequence,
                    Tr::tr("The records and what is stored differ on whether %1 is in force.").arg(what)});
            ++stored;
        }
    }
    if (stored != m_endorsed.size())
        return MaybeFault(missing(m_endorsed.size(), stored, Tr::tr("endorsements")));
    return MaybeFault();
}

Result<MaybeFault> RecordedFacts::compareLists(Database &database) const
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    qint64 published = 0;
    for (const Contest &contest : *contests) {
        const Result<std::vector<SupportList>> lists = SupportListStore(database).forContest(contest.id);
        if (!lists)
            return lists.error();
        for (const SupportList &list : *lists) {
            const QString what = Tr::tr("list %1 of %2").arg(list.number).arg(contest.title.toString());
            if (MaybeFault fault = differs(m_lists, list.id.toString(), listPayload(list), what))
                return fault;
            if (QCryptographicHash::hash(list.bytes, QCryptographicHash::Sha256) != list.hash ||
                !saysTheSame(list))
                return MaybeFault(ChainFault{m_lists.value(list.id.toString()).sequence,
                    Tr::tr("The published text of %1 is not the one that was recorded.").arg(what)});
            ++published;
        }
    }
    if (published != m_lists.size())
        return MaybeFault(missing(m_lists.size(), published, Tr::tr("published lists")));
    return MaybeFault();
}

Result<MaybeFault> RecordedFacts::compareLetters(Database &database) const
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    qint64 released = 0;
    qint64 sent = 0;
    for (const Contest &contest : *contests) {
        const Result<std::vector<OutcomeRelease>> releases = LetterStore(database).releasesOf(contest.id);
        if (!releases)
            return releases.error();
        const Result<std::vector<Letter>> letters = LetterStore(database).withTexts(contest.id);
        if (!letters)
            return letters.error();
        for (const OutcomeRelease &release : *releases) {
            const QString what = Tr::tr("release %1 of %2").arg(release.number).arg(contest.title.toString());
            if (MaybeFault fault = differs(m_released, release.id.toString(),
                    releasePayload(release, lettersOf(release, *letters)), what))
                return fault;
            ++released;
        }
        for (const Letter &letter : *letters) {
            if (MaybeFault fault = compareLetter(letter, contest.title.toString()))
                return fault;
            sent += letter.sent ? 1 : 0;
        }
    }
    if (released != m_released.size())
        return MaybeFault(missing(m_released.size(), released, Tr::tr("releases of outcomes")));
    if (sent != m_sent.size())
        return MaybeFault(missing(m_sent.size(), sent, Tr::tr("letters marked as sent")));
    return MaybeFault();
}

MaybeFault RecordedFacts::compareLetter(const Letter &letter, const QString &contest) const
{
    if (letter.text) {
        const Result<QByteArray> hash = letterHash(*letter.text);
        if (!hash || *hash != letter.hash)
            return ChainFault{m_released.value(letter.release.toString()).sequence,
                Tr::tr("The text of a letter about %1 is not the one that was recorded.").arg(contest)};
    }
    if (!letter.sent)
        return std::nullopt;
    return differs(m_sent, letter.id.toString(), sentPayload(letter, *letter.sent),
        Tr::tr("a letter about %1").arg(contest));
}

Result<MaybeFault> RecordedFacts::compare(Database &database) const
{
    for (const auto comparison : {&RecordedFacts::compareKeys, &RecordedFacts::compareRulebooks,
             &RecordedFacts::compareMotions, &RecordedFacts::compareEndorsements,
             &RecordedFacts::compareLists, &RecordedFacts::compareLetters}) {
        Result<MaybeFault> fault = (this->*comparison)(database);
        if (!fault || *fault)
            return fault;
    }
    return MaybeFault();
}

} // namespace rosette
