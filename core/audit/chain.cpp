// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include "core/audit/payloadrules.h"
#include "core/base/translate.h"

namespace rosette {

Result<Record> chain(const ChainHead &head, const QByteArray &committee, const Act &act, const Signer &signer)
{
    const Result<QByteArray> bytes =
        bytesOf(RecordBody{act, head.length + 1, head.hash, committee, signer.key});
    if (!bytes)
        return bytes.error();
    Result<QByteArray> signature = signer.sign(signedBytes(act.type, *bytes));
    if (!signature)
        return signature.error();
    return Record{head.length + 1, act.type, *bytes,
        linkHash(head.hash, act.type, aboutOf(act), bodyDigest(*bytes)), *std::move(signature)};
}

ChainHead headAfter(const Record &record)
{
    return {record.sequence, record.hash};
}

Result<Act> actOf(const Record &record)
{
    Result<RecordBody> body = parseBody(record.body, record.sequence);
    if (!body)
        return body.error();
    return std::move(body->act);
}

bool ChainVerifier::feed(const Record &record)
{
    return !m_fault && feed(record, examine(record, m_head.length + 1));
}

bool ChainVerifier::feed(const Record &record, Examination examination)
{
    if (m_fault)
        return false;
    if (const std::optional<QString> wrong = wrongWith(record, examination)) {
        m_fault = ChainFault{m_head.length + 1, *wrong};
        return false;
    }
    m_head = headAfter(record);
    return true;
}

bool ChainVerifier::feedClosed(RecordType act, const QString &about, const QByteArray &digest)
{
    if (m_fault)
        return false;
    const Naming naming = namingOf(act);
    if (m_head.length == 0 || isAlwaysShown(act) ||
        (about.isEmpty() ? naming == Naming::Always : naming == Naming::Never)) {
        m_fault = ChainFault{
            m_head.length + 1, Tr::tr("Record %1 must be shown, and is not.").arg(m_head.length + 1)};
        return false;
    }
    m_head = {m_head.length + 1, linkHash(m_head.hash, act, about, digest)};
    return true;
}

void ChainVerifier::feedUnreadable(const QString &sentence)
{
    if (!m_fault)
        m_fault = ChainFault{m_head.length + 1, sentence};
}

std::optional<QString> ChainVerifier::wrongWith(const Record &record, Examination &examination)
{
    const qint64 expected = m_head.length + 1;
    if (record.sequence != expected)
        return Tr::tr("Record %1 is missing: number %2 stands in its place.")
            .arg(expected)
            .arg(record.sequence);
    Result<RecordBody> &body = examination.body;
    if (!body)
        return body.error().message;
    if (body->sequence != expected)
        return Tr::tr("Record %1 was moved: its text says that it is number %2.")
            .arg(expected)
            .arg(body->sequence);
    if (body->act.type != record.type)
        return Tr::tr("Record %1 was changed: it is filed as “%2”, but its text says “%3”.")
            .arg(expected)
            .arg(keyOf(recordTypeKeys, record.type), keyOf(recordTypeKeys, body->act.type));
    if (body->parent != m_head.hash)
        return Tr::tr("Record %1 does not follow the one before it: it names another parent.").arg(expected);
    if (!examination.fitsHash)
        return Tr::tr("Record %1 was changed: its text does not match its hash.").arg(expected);
    if (std::optional<QString> refused = m_keys.refusal(*body))
        return refused;
    if (!examination.fitsSignature)
        return Tr::tr("Record %1 was changed: its signature does not match its text.").arg(expected);
    if (const QString about = aboutOf(body->act); !about.isEmpty())
        if (std::optional<QString> wrong = m_motions[about].take(*body, record.hash, m_keys))
            return wrong;
    m_last = *std::move(body);
    m_keys.take(m_last, record.hash);
    return std::nullopt;
}

std::optional<ChainFault> ChainVerifier::finish(const ChainHead &stored)
{
    if (m_fault)
        return m_fault;
    if (m_head.length < stored.length)
        return ChainFault{m_head.length + 1, Tr::tr("Record %1 is missing: there should be %2 records.")
                                                 .arg(m_head.length + 1)
                                                 .arg(stored.length)};
    if (m_head.length > stored.length)
        return ChainFault{stored.length + 1, Tr::tr("Record %1 was added: there should be %2 records.")
                                                 .arg(stored.length + 1)
                                                 .arg(stored.length)};
    if (m_head.hash != stored.hash)
        return ChainFault{
            m_head.length, Tr::tr("Record %1 is not the one that was recorded last.").arg(m_head.length)};
    return std::nullopt;
}

bool isAlwaysShown(RecordType act)
{
    switch (act) {
    case RecordType::CommitteeCreated:
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
    case RecordType::KeeperKeyIntroduced:
    case RecordType::KeyEnrolled:
    case RecordType::KeyRevoked:
        return true;
    case RecordType::RulebookAdopted:
    case RecordType::MilestoneOccurred:
    case RecordType::MotionOpened:
    case RecordType::BallotCast:
    case RecordType::MotionClosed:
    case RecordType::MotionWithdrawn:
    case RecordType::EndorsementRecorded:
    case RecordType::EndorsementWithdrawn:
    case RecordType::ListPublished:
    case RecordType::FindingAccepted:
    case RecordType::OutcomesReleased:
    case RecordType::LetterSent:
    case RecordType::EndorsementDeclined:
    case RecordType::MotionExtended:
    case RecordType::BallotMarked:
    case RecordType::BallotResultRecorded:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace rosette
