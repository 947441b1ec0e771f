// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/certifydecision.h"
#include "core/base/atomicwrite.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"

namespace rosette::cli {

namespace {

constexpr qint64 longestReceipt = 64 * 1024;

Result<Exit> verify(Context &context, const QString &path)
{
    const Result<QByteArray> text = readFile(path, longestReceipt);
    if (!text)
        return text.error();
    const Result<Receipt> receipt = verifyReceipt(*text);
    if (!receipt)
        return receipt.error();
    const bool isCompared = !context.options.file.isEmpty();
    if (isCompared) {
        const Result<Workspace *> workspace = context.workspace();
        if (!workspace)
            return workspace.error();
        if (const Result<void> found = findReceipted((*workspace)->database(), *receipt); !found)
            return found.error();
    }
    const RecordBody &body = receipt->body;
    const auto said = [&](const char *field) {
        return body.act.payload.value(QLatin1String(field)).toString();
    };
    const QString head = QString::fromLatin1(receipt->head.toHex());
    const QString fingerprint = wordFingerprint(body.key);
    const bool isMark = body.act.type == RecordType::BallotMarked;
    const QString lead =
        isMark ? Tr::tr("An unattributed ballot, record %1 of its committee’s chain.").arg(body.sequence)
               : Tr::tr("A ballot “%1”, record %2 of its committee’s chain.")
                     .arg(said("choice"))
                     .arg(body.sequence);
    const QString code = QString::fromLatin1(receipt->code.toHex());
    QJsonObject json{{"motion", said("motion")}, {"seat", said("seat")}, {"choice", said("choice")},
        {"channel", said("channel")}, {"record", body.sequence}, {"head", head},
        {"at", instantText(body.act.at)}, {"fingerprint", fingerprint}, {"inFile", isCompared}};
    if (isMark)
        json["code"] = code;
    context.output().answer(QStringLiteral("receipt/1"), json,
        lead + Tr::tr("\nHead: %1\nSigned with: %2\n").arg(head, fingerprint) +
            (isMark ? Tr::tr("Code among the choices, which nobody signed: %1\n").arg(code) : QString()));
    context.output().say(
        isCompared
            ? Tr::tr("The receipt is sound, and its record is in the chain of %1.").arg(context.options.file)
            : Tr::tr("The receipt is sound. A chain without this record is not the one that the ballot went "
                     "into."),
        Tone::Good);
    return Exit::Done;
}

} // namespace

void defineReceiptVerify(CommandForm &form)
{
    const auto path = std::make_shared<QString>();
    form.summary(
            Tr::tr(
                "Checks the receipt of a ballot; no committee file is needed, and with one it says whether "
                "its chain has the ballot. Exit code 9 if anything does not hold."))
        .argument(*path, "FILE", Tr::tr("The receipt."))
        .example(QStringLiteral("rosette-cli receipt verify r.txt"))
        .runs([path](Context &context) { return verify(context, *path); });
}

} // namespace rosette::cli
