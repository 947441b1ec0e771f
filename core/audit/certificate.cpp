// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/certificate.h"

#include "core/audit/certificatejson.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"
#include "core/signing/minisignature.h"

#include <algorithm>

namespace rosette {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Error tampered(const QString &sentence)
{
    return Error{ErrorCode::Tampered, sentence, {}};
}

/// Whether a certificate of @p motion shows what @p record says.
bool isShown(const Record &record, const QString &about, const QString &motion)
{
    return isAlwaysShown(record.type) || about == motion;
}

/// Feeds one entry of a certificate's chain; @p sequence is its number.
Result<void> feedEntry(ChainVerifier &chain, const QJsonObject &entry, qint64 sequence)
{
    const Error unknown =
        tampered(Tr::tr("Entry %1 of the chain is neither shown nor closed.").arg(sequence));
    if (entry.keys() == QStringList{QStringLiteral("body"), QStringLiteral("signature")}) {
        const QByteArray bytes = entry.value(QStringLiteral("body")).toString().toUtf8();
        const QString signature = entry.value(QStringLiteral("signature")).toString();
        const Result<RecordBody> body = parseBody(bytes, sequence);
        if (!body)
            return body.error();
        const Record record{sequence, body->act.type, bytes,
            linkHash(chain.head().hash, body->act.type, aboutOf(body->act), bodyDigest(bytes)),
            QByteArray::fromHex(signature.toLatin1())};
        if (hex(record.signature) != signature)
            return unknown;
        chain.feed(record);
        return {};
    }
    if (entry.keys() != QStringList{QStringLiteral("about"), QStringLiteral("act"), QStringLiteral("digest")})
        return unknown;
    const std::optional<RecordType> act =
        fromKey(recordTypeKeys, entry.value(QStringLiteral("act")).toString());
    const QString about = entry.value(QStringLiteral("about")).toString();
    const QString digest = entry.value(QStringLiteral("digest")).toString();
    const QByteArray bytes = QByteArray::fromHex(digest.toLatin1());
    if (!act || bytes.size() != 32 || hex(bytes) != digest ||
        (!about.isEmpty() && !MotionId::parse(about).has_value()))
        return unknown;
    chain.feedClosed(*act, about, bytes);
    return {};
}

/// Whether @p words are those that were frozen as @p field of the opened motion.
bool fitsDigest(const QJsonObject &opened, const QString &field, const QString &words)
{
    const QByteArray salt = opened.value(QStringLiteral("motion")).toString().toUtf8();
    return opened.value(field).toString() == hex(saltedDigest(Domain::PersonalText, salt, words.toUtf8()));
}

Result<void> checkIssue(const ChainVerifier &chain, const CertificateIssue &issue)
{
    const auto seat = chain.keys().seats().constFind(issue.seat);
    const bool isOfficer = seat != chain.keys().seats().cend() &&
                           (seat->role == SeatRole::Chair || seat->role == SeatRole::Secretary);
    if (!isOfficer || !seat->isHeldOn(civilDateOf(issue.at)))
        return tampered(Tr::tr("The certificate was not made by an officer of the committee."));
    if (issue.at < chain.last().act.at)
        return tampered(Tr::tr("The certificate is dated before the last record that it shows."));
    if (seat->key ? *seat->key != issue.key.bytes : !chain.keys().isKeepers(issue.key.bytes))
        return tampered(Tr::tr("The certificate is signed with a key that is not its maker’s."));
    return {};
}

Result<void> checkWords(const MotionTrail &trail, const CertificateWords &words)
{
    if (!fitsDigest(trail.opened(), QStringLiteral("question"), words.question))
        return tampered(Tr::tr("The question is not the one that was put to the committee."));
    for (const auto &[field, text] : {std::pair(QStringLiteral("regardless"), words.regardless),
             std::pair(QStringLiteral("whatIsNew"), words.whatIsNew),
             std::pair(QStringLiteral("publicReason"), words.publicReason)}) {
        const bool isRecorded = trail.opened().contains(field);
        if (isRecorded == text.isEmpty() || (isRecorded && !fitsDigest(trail.opened(), field, text)))
            return tampered(Tr::tr("The certificate’s “%1” is not what its records say.").arg(field));
    }
    return {};
}

/// The member in which the two, which differ, do so first.
QString firstDifference(const QJsonObject &one, const QJsonObject &other)
{
    const QStringList names = one.keys() + other.keys();
    return *std::find_if(names.begin(), names.end(),
        [&](const QString &name) { return one.value(name) != other.value(name); });
}

} // namespace

QString certificateComment(const QByteArray &committee)
{
    return QStringLiteral("rosette certificate ") + hex(committee);
}

Result<QByteArray> certificateText(const std::vector<Record> &records, const QString &motion,
    const CertificateWords &words, const CertificateIssue &issue)
{
    ChainVerifier chain;
    QJsonArray entries;
    for (const Record &record : records) {
        if (!chain.feed(record))
            break;
        const QString about = aboutOf(chain.last().act);
        if (isShown(record, about, motion))
            entries.append(QJsonObject{{QStringLiteral("body"), QString::fromUtf8(record.body)},
                {QStringLiteral("signature"), hex(record.signature)}});
        else
            entries.append(QJsonObject{{QStringLiteral("about"), about},
                {QStringLiteral("act"), keyOf(recordTypeKeys, record.type)},
                {QStringLiteral("digest"), hex(bodyDigest(record.body))}});
    }
    if (const std::optional<ChainFault> fault = chain.finish(chain.head()))
        return tampered(fault->sentence);
    const MotionTrail trail = chain.trail(motion);
    if (!trail.isClosed())
        return Error{
            ErrorCode::Conflict, Tr::tr("This motion is not decided; there is nothing to certify."), {}};
    const Result<QByteArray> bytes = canonicalJson(certificateJson(chain, trail, words, issue, entries));
    if (!bytes)
        return bytes.error();
    return *bytes + '\n';
}

Result<CertificateVerdict> verifyCertificate(const QByteArray &text, const QByteArray &signature)
{
    if (!text.endsWith('\n'))
        return tampered(Tr::tr("The file does not end as a certificate does."));
    const Result<QJsonObject> object = parseCanonicalJson(text.chopped(1));
    if (!object)
        return tampered(Tr::tr("The file is not in the one form that a certificate has."));
    CertificateVerdict verdict{*object, wordsIn(*object), issueIn(*object)};
    if (!isSoundPublicKey(verdict.issue.key.bytes))
        return tampered(Tr::tr("The certificate names no sound key."));
    const Result<QString> comment = verifyOurSignatureText(verdict.issue.key, text, signature);
    if (!comment)
        return comment.error();
    ChainVerifier chain;
    const QJsonValue motion = object->value(QStringLiteral("motion")).toObject().value(QStringLiteral("id"));
    for (const QJsonValue &value : object->value(QStringLiteral("chain")).toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry.value(QStringLiteral("about")) == motion)
            return tampered(
                Tr::tr("Record %1 is about the motion and must be shown.").arg(chain.head().length + 1));
        const Result<void> fed = feedEntry(chain, entry, chain.head().length + 1);
        if (!fed)
            return fed.error();
        if (const std::optional<ChainFault> fault = chain.finish(chain.head()))
            return tampered(fault->sentence);
        const bool isOpen = entry.contains(QStringLiteral("body"));
        if (isOpen && !isAlwaysShown(chain.last().act.type) && aboutOf(chain.last().act) != motion.toString())
            return tampered(
                Tr::tr("Record %1 is not about the motion and must be closed.").arg(chain.head().length));
        ++(isOpen ? verdict.shown : verdict.closed);
        verdict.unvouched += isOpen && chain.keys().isUnvouched(chain.last().key) ? 1 : 0;
    }
    verdict.head = chain.head();
    verdict.isIssuerVouched = !chain.keys().isUnvouched(verdict.issue.key.bytes);
    if (*comment != certificateComment(chain.keys().committee()))
        return tampered(Tr::tr("The signature is for another committee’s certificate."));
    verdict.trail = chain.trail(motion.toString());
    if (!verdict.trail.isClosed())
        return tampered(Tr::tr("The chain in the certificate does not decide its motion."));
    const QJsonObject expected = certificateJson(
        chain, verdict.trail, verdict.words, verdict.issue, object->value(QStringLiteral("chain")).toArray());
    if (expected != *object)
        return tampered(Tr::tr("The certificate’s “%1” is not what its records say.")
                            .arg(firstDifference(expected, *object)));
    if (const Result<void> words = checkWords(verdict.trail, verdict.words); !words)
        return words.error();
    if (const Result<void> issued = checkIssue(chain, verdict.issue); !issued)
        return issued.error();
    return verdict;
}

} // namespace rosette
