// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/values.h"
#include "core/actions/decisions/certifydecision.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/publishing/certificatedocument.h"
#include "core/workspace/lookup.h"

#include <QCryptographicHash>

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString path;
};

/// m.json -> m.pdf
QString pagePath(const QString &path)
{
    const QString ending = QStringLiteral(".json");
    return (path.endsWith(ending) ? path.chopped(ending.size()) : path) + QStringLiteral(".pdf");
}

/// Of the three files that belong together the certificate is there already.
Result<void> writeBeside(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = atomicWrite(path, bytes);
    if (written)
        return {};
    return Error{written.error().code,
        Tr::tr("The certificate is there, but not all that belongs to it: export it again. %1")
            .arg(written.error().message),
        written.error().detail};
}

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<CertifiedDecision> certified = certifyDecision(workspace, motion->id);
    if (!certified)
        return certified.error();
    const QByteArray hash = QCryptographicHash::hash(certified->certificate, QCryptographicHash::Sha256);
    const Result<QByteArray> pdf = certificatePdf(certified->verdict, hash);
    if (!pdf)
        return pdf.error();
    if (const Result<void> written = atomicWrite(input.path, certified->certificate); !written)
        return written.error();
    const QString signature = input.path + QStringLiteral(".minisig");
    const QString page = pagePath(input.path);
    if (const Result<void> written = writeBeside(signature, certified->signature); !written)
        return written.error();
    if (const Result<void> written = writeBeside(page, *pdf); !written)
        return written.error();
    const PublicKey &key = certified->verdict.issue.key;
    context.output().answer(QStringLiteral("certificate-file/1"),
        {{"motion", motion->number}, {"path", input.path}, {"signature", signature}, {"page", page},
            {"hash", jsonOf(hash)}, {"key", QString::fromLatin1(key.base64())},
            {"fingerprint", wordFingerprint(key.bytes)}},
        QString::fromLatin1(key.base64()) + u'\n');
    context.output().say(Tr::tr("The decision of motion %1 is in %2, signed in %3, and as a page in %4.")
                             .arg(QString::number(motion->number), input.path, signature, page));
    return Exit::Done;
}

} // namespace

void defineCertificateExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Writes how a motion was decided to a file that anybody can check, with its signature "
                   "and a page for people beside it; prints the key that minisign -P takes."))
        .argument(input->motion, "MOTION", Tr::tr("Its number, or whom it is about."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write: NAME.json."))
        .example(QStringLiteral("rosette-cli -f nc.rosette certificate export 14 --out m.json"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return exportTo(context, workspace, *input); });
}

} // namespace rosette::cli
