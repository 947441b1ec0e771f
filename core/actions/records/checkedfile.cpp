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
    const bool isMark = receipt.body.act.type == RecordType::BallotMarked;
    const QString when = momentInWords(receipt.body.act.at);
    checked.sentence = isMark ? Tr::tr("An unattributed ballot, cast %1.").arg(when)
                              : Tr::tr("A ballot “%1”, cast %2.").arg(choice, when);
    checked.checks = {Tr::tr("It is record %1 of its committee’s chain.").arg(receipt.body.sequence),
        Tr::tr("It is signed with the key %1.").arg(wordFingerprint(receipt.body.key)),
        Tr::tr("The chain’s head when it was recorded: %1.").arg(QString::fromLatin1(receipt.head.toHex()))};
    checked.cautions = {
        Tr::tr("A chain without this record is not the one that the ballot went into: look for record %1.")
            .arg(receipt.body.sequence)};
    if (isMark)
        checked.cautions +=
            Tr::tr("Look for its code, %1, among the choices once the motion is closed. Nobody "
                   "signed the code.")
                .arg(QString::fromLatin1(receipt.code.toHex()));
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

/// What is known of the ballots, by the way in which they were cast.
QString ballotsChecked(const MotionTrail &trail)
{
    const auto own = std::count_if(trail.ballots().begin(), trail.ballots().end(),
        [](const MotionTrail::Cast &cast) { return cast.signedBy == MotionTrail::Signature::Seat; });
    if (isVotedElsewhere(trail.voting()))
        return Tr::tr("The vote was held %1; its result, counted by %2 and certified by the file with the "
                      "SHA-256 %3, is signed by an officer.")
            .arg(inWords(trail.voting()))
            .arg(trail.results().back().tellers.size())
            .arg(QString::fromLatin1(trail.results().back().attachment.toHex()));
    const QString signedBy =
        Tr::tr("Of %1 ballots, %2 are signed by the seats themselves and %3 are recorded for them.")
            .arg(trail.ballots().size())
            .arg(own)
            .arg(static_cast<qint64>(trail.ballots().size()) - own);
    if (trail.voting() == Voting::Unattributed)
        return signedBy + u' ' +
               Tr::tr(
                   "They say who has voted; there are as many choices, %1, and nothing ties one to a seat.")
                   .arg(trail.choices().size());
    return signedBy;
}

} // namespace

QStringList checksOf(const CertificateVerdict &verdict)
{
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
        ballotsChecked(verdict.trail),
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
