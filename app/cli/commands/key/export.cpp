// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/key/named.h"
#include "app/cli/views/keys.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/signing/keyring.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString key;
    QString path;
    bool isSecret = false;
};

Result<Exit> exportTo(Context &context, const Input &input)
{
    context.startApplication();
    const Result<KeptKey> kept = keyNamed(input.key);
    if (!kept)
        return kept.error();
    const Result<QByteArray> bytes =
        input.isSecret ? KeyRing::ofThisProcess().exported(kept->key.bytes) : kept->key.fileText();
    if (!bytes)
        return bytes.error();
    const Readers readers = input.isSecret ? Readers::OwnerOnly : Readers::AsUsual;
    if (const Result<void> written = atomicWrite(input.path, *bytes, readers); !written)
        return written.error();
    context.output().answer(QStringLiteral("key/1"), keyJson(*kept), keyText(*kept));
    if (input.isSecret)
        context.output().say(
            kept->isEncrypted
                ? Tr::tr("Whoever has this file and its passphrase can sign as you do.")
                : Tr::tr("This key has no passphrase: whoever gets hold of the file can sign with it."),
            Tone::Caution);
    return Exit::Done;
}

} // namespace

void defineKeyExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Writes a key of this computer to a file: its public half, or all of it."))
        .argument(input->key, "KEY", Tr::tr("Whose it is, or its number."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write."))
        .flag(input->isSecret, "--secret",
            Tr::tr("The secret key, as minisign keeps it, still under its passphrase."))
        .example(QStringLiteral("rosette-cli key export \"Ada Fox\" --out ada.pub"))
        .runs([input](Context &context) { return exportTo(context, *input); });
}

} // namespace rosette::cli
