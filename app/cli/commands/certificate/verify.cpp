// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/records/checkedfile.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"

#include <QJsonArray>

namespace rosette::cli {

namespace {

constexpr qint64 longestCertificate = 256 * 1024 * 1024;
constexpr qint64 longestSignature = 64 * 1024;

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
    const QStringList cautions = cautionsOn(*verdict);
    for (const QString &caution : cautions.first(cautions.size() - 1))
        context.output().say(caution, Tone::Caution);
    context.output().say(cautions.last());
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
