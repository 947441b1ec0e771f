// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/receipt.h"

#include "core/base/translate.h"
#include "core/signing/publickey.h"

#include <QList>

namespace rosette {

namespace {

constexpr qsizetype longest = 64 * 1024;
constexpr qsizetype codeSize = 16;
const QByteArray firstLine = QByteArrayLiteral("Rosette ballot receipt 1");
const QByteArray codeName = QByteArrayLiteral("Code: ");
const QByteArray signatureName = QByteArrayLiteral("Signature: ");
const QByteArray bodyName = QByteArrayLiteral("Body: ");

/// @p code is empty but for an unattributed ballot.
QByteArray textOf(
    const RecordBody &body, const QByteArray &bytes, const QByteArray &signature, const QByteArray &code)
{
    const QByteArray head = linkHash(body.parent, body.act.type, aboutOf(body.act), bodyDigest(bytes));
    return firstLine + "\nCheck it with: rosette-cli receipt verify FILE" +
           "\nCommittee: " + body.committee.toHex() + "\nRecord: " + QByteArray::number(body.sequence) +
           "\nHead: " + head.toHex() + "\nFingerprint: " + wordFingerprint(body.key).toUtf8() + '\n' +
           (code.isEmpty() ? QByteArray() : codeName + code.toHex() + '\n') + signatureName +
           signature.toHex() + '\n' + bodyName + bytes + '\n';
}

/// What stands behind @p name in the line of @p lines that begins with it.
QByteArray valueOf(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines)
        if (line.startsWith(name))
            return line.mid(name.size());
    return {};
}

Error tampered(const QString &sentence)
{
    return Error{ErrorCode::Tampered, sentence, {}};
}

} // namespace

QByteArray receiptText(const Record &record, const QByteArray &code)
{
    const Result<RecordBody> body = parseBody(record.body, record.sequence);
    Q_ASSERT(body.has_value());
    return textOf(*body, record.body, record.signature, code);
}

Result<Receipt> verifyReceipt(const QByteArray &text)
{
    if (text.size() > longest || !text.startsWith(firstLine + '\n'))
        return Error{ErrorCode::InvalidInput, Tr::tr("This is not the receipt of a ballot."), {}};
    const QList<QByteArray> lines = text.split('\n');
    const QByteArray bytes = valueOf(lines, bodyName);
    const QByteArray signature = QByteArray::fromHex(valueOf(lines, signatureName));
    const Result<RecordBody> body = parseBody(bytes, 0);
    const bool isMark = body && body->act.type == RecordType::BallotMarked;
    if (!isMark && (!body || body->act.type != RecordType::BallotCast))
        return tampered(Tr::tr("The record in this receipt is damaged, or is not a ballot’s."));
    const QByteArray code = QByteArray::fromHex(valueOf(lines, codeName));
    if (code.size() != (isMark ? codeSize : 0) || textOf(*body, bytes, signature, code) != text)
        return tampered(Tr::tr("This receipt was changed: its lines do not fit each other."));
    if (!isSoundPublicKey(body->key) || !verifies(body->key, signedBytes(body->act.type, bytes), signature))
        return tampered(Tr::tr("The signature in this receipt does not match its ballot."));
    return Receipt{
        *body, linkHash(body->parent, body->act.type, aboutOf(body->act), bodyDigest(bytes)), code};
}

} // namespace rosette
