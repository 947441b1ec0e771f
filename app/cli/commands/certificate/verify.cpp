// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/audit/certificate.h"
#include "core/base/atomicwrite.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace rosette::cli {

namespace {

constexpr qint64 longestCertificate = 256 * 1024 * 1024;
constexpr qint64 longestSignature = 64 * 1024;

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

/// What was checked and holds, one sentence each.
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

Result<Exit> verify(Context &context, const QString &path)
{
    const Result<QByteArray> text = readFile(path, longestCertificate);
    if (!text)
        return text.error();
    const Result<QByteArray> signature = readFile(path + QStringLiteral(".minisig"), longestSignature);
    if (!signature)
        return signature.error();
    const Result<CertificateVerdict> verdict = verifyCertificate(*text, *signature);
    if (!verdict)
        return verdict.error();
    const QStringList checks = checksOf(*verdict);
    const Tally tally = verdict->trail.tally();
    const int number = verdict->trail.opened().value(QStringLiteral("number")).toInt();
    context.output().answer(QStringLiteral("certificate/1"),
        {{"motion", number}, {"question", verdict->words.question},
            {"outcome", keyOf(outcomeKeys, tally.outcome)}, {"for", tally.votesFor},
            {"against", tally.votesAgainst}, {"abstained", tally.abstained},
            {"head", QString::fromLatin1(verdict->head.hash.toHex())},
            {"fingerprint", wordFingerprint(verdict->issue.key.bytes)}, {"unvouched", verdict->unvouched},
            {"checks", QJsonArray::fromStringList(checks)}},
        Tr::tr("Motion %1: %2\n").arg(QString::number(number), verdict->words.question) +
            verdict->words.explanation + u'\n' + checks.join(u'\n') + u'\n');
    if (verdict->unvouched > 0)
        context.output().say(
            Tr::tr("Of the records shown, %1 rest on a key for which nobody vouched: it came with "
                   "another computer.")
                .arg(verdict->unvouched),
            Tone::Caution);
    if (!verdict->isIssuerVouched)
        context.output().say(
            Tr::tr("Nobody vouched for the key of whoever made the certificate either."), Tone::Caution);
    context.output().say(
        Tr::tr("Names and words are those of whoever made the certificate. Compare its key with one that you "
               "know."));
    return Exit::Done;
}

} // namespace

void defineCertificateVerify(CommandForm &form)
{
    const auto path = std::make_shared<QString>();
    form.summary(Tr::tr("Checks a decision’s certificate and its signature, NAME.minisig beside it; no "
                        "committee file is needed. Exit code 9 if anything does not hold."))
        .argument(*path, "FILE", Tr::tr("The certificate: NAME.json."))
        .example(QStringLiteral("rosette-cli certificate verify m.json"))
        .runs([path](Context &context) { return verify(context, *path); });
}

} // namespace rosette::cli
