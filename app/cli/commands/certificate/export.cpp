// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/values.h"
#include "core/actions/decisions/savecertificate.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString path;
};

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<SavedCertificate> saved = saveCertificate(workspace, {motion->id, input.path});
    if (!saved)
        return saved.error();
    const PublicKey &key = saved->verdict.issue.key;
    context.output().answer(QStringLiteral("certificate-file/1"),
        {{"motion", motion->number}, {"path", input.path}, {"signature", saved->signature},
            {"page", saved->page}, {"hash", jsonOf(saved->hash)}, {"key", QString::fromLatin1(key.base64())},
            {"fingerprint", wordFingerprint(key.bytes)}},
        QString::fromLatin1(key.base64()) + u'\n');
    context.output().say(
        Tr::tr("The decision of motion %1 is in %2, signed in %3, and as a page in %4.")
            .arg(QString::number(motion->number), input.path, saved->signature, saved->page));
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
