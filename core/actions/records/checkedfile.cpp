// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/checkedfile.h"

#include "core/base/atomicwrite.h"
#include "core/base/moment.h"
#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr qint64 longestCertificate = 256 * 1024 * 1024;
constexpr qint64 longestSignature = 64 * 1024;

QString ending()
{
    return QStringLiteral(".minisig");
}

CheckedFile said(const CertificateVerdict &verdict)
{
    CheckedFile checked;
    checked.title = Tr::tr("Certificate of motion %1")
                        .arg(verdict.trail.opened().value(QStringLiteral("number")).toInt());
    checked.sentence = verdict.words.question + u' ' + verdict.words.explanation;
    checked.checks = checksOf(verdict);
    checked.cautions = cautionsOn(verdict);
    return checked;
}

CheckedFile said(const Receipt &receipt)
{
    const auto choice = receipt.body.act.payload.value(QStringLiteral("choice")).toString();
    CheckedFile checked;
    checked.title = Tr::tr("Receipt of a ballot");
    checked.sentence = Tr::tr("A ballot “%1”, cast %2.").arg(choice, momentInWords(receipt.body.act.at));
    checked.checks = {Tr::tr("It is record %1 of its committee’s chain.").arg(receipt.body.sequence),
        Tr::tr("It is signed with the key %1.").arg(wordFingerprint(receipt.body.key)),
        Tr::tr("The chain’s head when it was recorded: %1.").arg(QString::fromLatin1(receipt.head.toHex()))};
    checked.cautions = {
        Tr::tr("A chain without this record is not the one that the ballot went into: look for record %1.")
            .arg(receipt.body.sequence)};
    return checked;
}

Result<CheckedFile> checkCertificate(const QString &path, const QByteArray &text)
{
    const Result<QByteArray> signature = readFile(path + ending(), longestSignature);
    if (!signature)
        return Error{signature.error().code,
            Tr::tr("The certificate’s signature is not beside it: %1 is missing or cannot be read.")
                .arg(path + ending()),
            signature.error().detail};
    const Result<CertificateVerdict> verdict = verifyCertificate(text, *signature);
    if (!verdict)
        return verdict.error();
    return said(*verdict);
}

} // namespace

QStringList checksOf(const CertificateVerdict &verdict)
{
    const auto own = std::count_if(verdict.trail.ballots().begin(), verdict.trail.ballots().end(),
        [](const MotionTrail::Cast &cast) { return cast.signedBy == MotionTrail::Signature::Seat; });
    return {Tr::tr("The file is signed by %1.").arg(wordFingerprint(verdict.issue.key.bytes)),
        Tr::tr("The chain is whole: %1 records, %2 shown and %3 closed.")
            .arg(verdict.head.length)
            .arg(verdict.shown)
            .arg(verdict.closed),
        Tr::tr(
            "Every record that is shown is signed by the seat that acted, or by the keeper where it has no "
            "key."),
        Tr::tr("The roll holds the %1 seats that were entitled to vote, %2 of them recused.")
            .arg(verdict.trail.tally().onRoll)
            .arg(verdict.trail.tally().recused),
        Tr::tr("Of %1 ballots, %2 are signed by the seats themselves and %3 are recorded for them.")
            .arg(verdict.trail.ballots().size())
            .arg(own)
            .arg(static_cast<qint64>(verdict.trail.ballots().size()) - own),
        Tr::tr("The ballots add up to the decision under the rule that was frozen: %1 for, %2 against, %3 "
               "abstained.")
            .arg(verdict.trail.tally().votesFor)
            .arg(verdict.trail.tally().votesAgainst)
            .arg(verdict.trail.tally().abstained),
        Tr::tr("The question is the one that was put.")};
}

QStringList cautionsOn(const CertificateVerdict &verdict)
{
    QStringList cautions;
    if (verdict.unvouched > 0)
        cautions += Tr::tr("Of the records shown, %1 rest on a key for which nobody vouched: it came with "
                           "another computer.")
                        .arg(verdict.unvouched);
    if (!verdict.isIssuerVouched)
        cautions += Tr::tr("Nobody vouched for the key of whoever made the certificate either.");
    cautions +=
        Tr::tr("Names and words are those of whoever made the certificate. Compare its key with one that you "
               "know.");
    return cautions;
}

Result<CheckedFile> checkFile(const QString &path)
{
    if (path.endsWith(ending()))
        return checkFile(path.chopped(ending().size()));
    const Result<QByteArray> text = readFile(path, longestCertificate);
    if (!text)
        return text.error();
    if (text->trimmed().startsWith('{'))
        return checkCertificate(path, *text);
    const Result<Receipt> receipt = verifyReceipt(*text);
    if (!receipt)
        return receipt.error();
    return said(*receipt);
}

} // namespace rosette
