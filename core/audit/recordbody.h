// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"

namespace rosette {

/// What the body of a record says: the act, and what binds it to its place and to its signer.
struct RecordBody
{
    Act act{};
    qint64 sequence = 1;
    QByteArray parent = noParent();    ///< the hash of the record before
    QByteArray committee = noParent(); ///< the hash of the first record; of the first itself, zeros
    QByteArray key{};                  ///< 32 bytes: the public key that signs

    bool operator==(const RecordBody &) const = default;
};

/// The canonical JSON of @p body: what is stored, hashed and signed. Internal if the act has no time or its
/// payload no canonical form.
Result<QByteArray> bytesOf(const RecordBody &body);
/// Reads stored bytes, which are never written anew to be checked but for the demand that writing them gives
/// the very same bytes. Tampered, in a sentence that begins with "Record @p sequence", if a field is missing,
/// added, of another kind or in another spelling, if the act is unknown, or its payload not as such acts say
/// it (payloadrules.h).
Result<RecordBody> parseBody(const QByteArray &bytes, qint64 sequence);

/// The motion that an act is about, in its payload's own text; empty for acts about anything else.
QString aboutOf(const Act &act);

/// What stands for a body in its link.
QByteArray bodyDigest(const QByteArray &body);
/// The hash of a record: over the hash of the record before, the act, the motion it is about and the digest
/// of its body. A record whose body must stay closed can so be shown as those last three, and the chain still
/// be followed through it: nobody can pass it off as another act, or as one about another motion.
QByteArray linkHash(const QByteArray &parent, RecordType act, const QString &about, const QByteArray &digest);
/// The bytes that the signature of a record is made over: the domain of its act, and its body.
QByteArray signedBytes(RecordType act, const QByteArray &body);

} // namespace rosette
