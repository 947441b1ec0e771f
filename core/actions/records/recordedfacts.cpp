// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/recordedfacts.h"

#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/endorsements/listrecord.h"
#include "core/actions/letters/letterrecord.h"
#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/publishing/supportlistjson.h"
#include "core/storage/conteststore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/keystore.h"
#include "core/storage/letterstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/supportliststore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rosette {

namespace {

using MaybeFault = std::optional<ChainFault>;

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
    const Fact fact{record.sequence, body.act.payload, record.hash};
    const auto id = [&fact](
                        const char *field) { return fact.payload.value(QLatin1String(field)).toString(); };
    const auto keep = [&](Facts &facts, const char *field) { facts.insert(id(field), fact); };
    const auto append = [&](auto &facts) { facts[id("motion")].push_back(fact); };
    switch (record.type) {
    case RecordType::MotionOpened:
        return keep(m_opened, "motion");
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
        return keep(m_ballots, "ballot");
    case RecordType::BallotResultRecorded:
        return append(m_results);
    case RecordType::RulebookAdopted:
        return keep(m_rulebooks, "rulebook");
    case RecordType::MotionClosed:
        return keep(m_closed, "motion");
    case RecordType::ListPublished:
        return keep(m_lists, "list");
    case RecordType::EndorsementRecorded:
        return keep(m_endorsed, "endorsement");
    case RecordType::EndorsementWithdrawn:
        return keep(m_withdrawn, "endorsement");
    case RecordType::EndorsementDeclined:
        return keep(m_declined, "endorsement");
    case RecordType::OutcomesReleased:
        return keep(m_released, "release");
    case RecordType::LetterSent:
        return keep(m_sent, "letter");
    case RecordType::CommitteeCreated:
        m_keeperKeys.insert(QString::fromLatin1(body.key.toHex()), fact);
        return;
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
    case RecordType::MilestoneOccurred:
    case RecordType::MotionWithdrawn:
    case RecordType::FindingAccepted:
        return;
    case RecordType::MotionExtended:
        return append(m_extensions);
    case RecordType::KeyEnrolled:
        if (fact.payload.contains(QStringLiteral("replaces")))
            keep(m_replacedKeys, "replaces");
        return keep(m_enrolledKeys, "key");
    case RecordType::KeyRevoked:
        return keep(m_revokedKeys, "key");
    case RecordType::KeeperKeyIntroduced:
        return keep(m_keeperKeys, "key");
    }
}

ChainFault RecordedFacts::missing(qint64 expected, qint64 found, const QString &what)
{
    return ChainFault{
        0, Tr::tr("The records tell of %1 %2, but %3 are stored.").arg(expected).arg(what).arg(found)};
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
