// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
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

/// The one key that is called so, by label, number or first word of its fingerprint.
Result<KeptKey> keyNamed(const QString &name)
{
    std::vector<KeptKey> named;
    for (const KeptKey &kept : KeyRing::ofThisProcess().keys())
        if (kept.label.compare(name, Qt::CaseInsensitive) == 0 ||
            kept.key.id().compare(name, Qt::CaseInsensitive) == 0)
            named.push_back(kept);
    if (named.empty())
        return Error{ErrorCode::NotFound, Tr::tr("There is no key of “%1” on this computer.").arg(name), {}};
    if (named.size() > 1)
        return Error{ErrorCode::Usage,
            Tr::tr("“%1” has several keys; say the number of the one that is meant.").arg(name), {}};
    return named.front();
}

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
