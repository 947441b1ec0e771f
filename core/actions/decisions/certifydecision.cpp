// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/certifydecision.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/criteria/majorityrule.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/committeestore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/keystore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/lookup.h"

#include <QDir>

namespace rosette {

namespace {

Result<void> nameRoll(Database &database, const MotionId &motion, CertificateWords &words)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion);
    if (!roll)
        return roll.error();
    for (const RollEntry &entry : *roll) {
        const Result<QString> name = seatName(database, entry.seat);
        if (!name)
            return name.error();
        words.names.insert(entry.seat.toString(), *name);
    }
    const Result<std::vector<BallotResult>> results = BallotResultStore(database).forMotion(motion);
    if (!results)
        return results.error();
    for (const BallotResult &result : *results)
        for (const SeatId &teller : result.tellers) {
            const Result<QString> name = seatName(database, teller);
            if (!name)
                return name.error();
            words.names.insert(teller.toString(), *name);
        }
    return {};
}

Result<void> nameSubject(Database &database, const Motion &motion, CertificateWords &words)
{
    if (motion.contest) {
        const Result<Contest> contest = loadContest(database, *motion.contest);
        if (!contest)
            return contest.error();
        const Result<QString> title = contestName(database, *contest);
        if (!title)
            return title.error();
        words.contestTitle = *title;
    }
    if (!motion.subject)
        return {};
    const Result<Application> application = loadApplication(database, motion.subject->application);
    if (!application)
        return application.error();
    const Result<Candidacy> candidacy = loadCandidacy(database, application->candidacy);
    if (!candidacy)
        return candidacy.error();
    words.about = candidacy->ballotName.toString();
    return {};
}

Result<CertificateWords> wordsFor(Database &database, const Motion &motion)
{
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee)
        return committee.error();
    if (!*committee)
        return Error{ErrorCode::NotFound, Tr::tr("There is no committee in this file."), {}};
    const Result<std::optional<Decision>> decision = DecisionStore(database).find(motion.id);
    if (!decision)
        return decision.error();
    CertificateWords words{(*committee)->name.toString(), (*committee)->grouping.toString(), motion.question,
        motion.regardless, motion.whatIsNew, motion.publicReason, {}, {}, inWords(motion.rule),
        *decision ? (*decision)->explanation : QString(), {}};
    if (const Result<void> named = nameRoll(database, motion.id, words); !named)
        return named.error();
    if (const Result<void> named = nameSubject(database, motion, words); !named)
        return named.error();
    return words;
}

/// The key with which @p officer acts.
Result<PublicKey> keyOf(Workspace &workspace, const Seat &officer)
{
    KeyStore keys(workspace.database());
    const Result<std::optional<SeatKey>> own = keys.inForce(officer.id);
    if (!own)
        return own.error();
    if (*own)
        return Workspace::keys().publicKey((*own)->key);
    const Result<std::vector<QByteArray>> keepers = keys.keeperKeys();
    if (!keepers)
        return keepers.error();
    for (const QByteArray &keeper : *keepers)
        if (Workspace::keys().holds(keeper))
            return Workspace::keys().publicKey(keeper);
    return Error{ErrorCode::NotFound,
        Tr::tr("This computer has no key of this file. Certify it where the file is kept, or enrol a key."),
        {}};
}

Result<std::vector<Record>> wholeChain(Database &database)
{
    std::vector<Record> records;
    const Result<void> read = RecordStore(database).forEach([&](const Record &record) -> Result<void> {
        records.push_back(record);
        return {};
    });
    return read ? Result<std::vector<Record>>(std::move(records)) : Result<std::vector<Record>>(read.error());
}

} // namespace

Result<CertifiedDecision> certifyDecision(Workspace &workspace, const MotionId &id)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("certify a decision"));
    if (!officer)
        return officer.error();
    const Result<Motion> motion = loadMotion(workspace.database(), id);
    if (!motion)
        return motion.error();
    const Result<CertificateWords> words = wordsFor(workspace.database(), *motion);
    if (!words)
        return words.error();
    const Result<PublicKey> key = keyOf(workspace, *officer);
    if (!key)
        return key.error();
    const Result<std::vector<Record>> records = wholeChain(workspace.database());
    if (!records)
        return records.error();
    const Result<QByteArray> certificate = certificateText(*records, id.toString(), *words,
        CertificateIssue{workspace.clock().now(), *key, officer->id.toString()});
    if (!certificate)
        return certificate.error();
    const Result<QByteArray> signature =
        Workspace::keys().signFile(key->bytes, *certificate, certificateComment(records->front().hash));
    if (!signature)
        return signature.error();
    const Result<CertificateVerdict> verdict = verifyCertificate(*certificate, *signature);
    if (!verdict)
        return verdict.error();
    return CertifiedDecision{*certificate, *signature, *verdict};
}

Result<QByteArray> receiptOf(Workspace &workspace, const Ballot &ballot)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    if (seat->id != ballot.seat && seat->id != ballot.recordedBy)
        return Error{ErrorCode::NotAllowed, Tr::tr("Only who cast a ballot gets its receipt."), {}};
    const Result<std::optional<Record>> record = RecordStore(workspace.database()).find(ballot.record);
    if (!record)
        return record.error();
    if (!*record)
        return Error{ErrorCode::NotFound, Tr::tr("There is no record of this ballot."), {}};
    return receiptText(**record, ballot.code);
}

Result<void> findReceipted(Database &database, const Receipt &receipt)
{
    const Result<QString> committee = committeeIdentity(database);
    if (!committee)
        return committee.error();
    if (*committee != QString::fromLatin1(receipt.body.committee.toHex()))
        return Error{ErrorCode::Conflict,
            Tr::tr("The receipt is sound, but of another committee than %1.")
                .arg(QDir::toNativeSeparators(database.path())),
            {}};
    const Result<std::optional<Record>> record = RecordStore(database).find(receipt.body.sequence);
    if (!record)
        return record.error();
    if (!*record || (*record)->hash != receipt.head)
        return Error{ErrorCode::Tampered,
            Tr::tr(
                "The receipt is sound, but its ballot, record %1, is not in the chain of %2: this is not the "
                "chain that the ballot went into. Show both to other members.")
                .arg(receipt.body.sequence)
                .arg(QDir::toNativeSeparators(database.path())),
            {}};
    return {};
}

} // namespace rosette
