// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/key/named.h"
#include "app/cli/views/keys.h"
#include "core/base/translate.h"
#include "core/keychain/keychain.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString key;
    PassphraseSource passphrase; ///< the new one
    bool withoutPassphrase = false;
};

Result<QString> presentPassphrase(Context &context, const KeptKey &kept)
{
    if (!kept.isEncrypted)
        return QString();
    return context.options.passphrase.isGiven() ? readPassphrase(context.options.passphrase)
                                                : askPassphrase(Tr::tr("Its passphrase until now:"));
}

Result<Exit> change(Context &context, const Input &input)
{
    context.startApplication();
    const Result<KeptKey> kept = keyNamed(input.key);
    if (!kept)
        return kept.error();
    const Result<QString> before = presentPassphrase(context, *kept);
    if (!before)
        return before.error();
    const Result<QString> passphrase = newPassphrase(input.passphrase, input.withoutPassphrase);
    if (!passphrase)
        return passphrase.error();
    const Result<KeptKey> changed =
        KeyRing::ofThisProcess().changePassphrase(kept->key.bytes, *before, *passphrase);
    if (!changed)
        return changed.error();
    forgetNow(systemKeychain(), kept->key.bytes);
    context.output().answer(QStringLiteral("key/1"), keyJson(*changed), keyText(*changed));
    context.output().say(
        input.withoutPassphrase
            ? Tr::tr("This key has no passphrase any more: whoever gets hold of its file can sign with it.")
            : Tr::tr("The key has its new passphrase. Copies of its file still have the old one."),
        Tone::Caution);
    return Exit::Done;
}

} // namespace

void defineKeyPassphrase(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Changes the passphrase of a key of this computer; --passphrase-file names the one "
                        "until now."))
        .argument(input->key, "KEY", Tr::tr("Whose it is, or its number."))
        .option(input->passphrase.file, "--new-passphrase-file", "FILE",
            Tr::tr("Its first line is the new passphrase."))
        .option(input->passphrase.descriptor, "--new-passphrase-fd", "NUMBER",
            Tr::tr("The same from an open descriptor. Without either, the terminal is asked."))
        .flag(input->withoutPassphrase, "--no-passphrase", Tr::tr("Leaves the key unprotected."))
        .example(QStringLiteral("rosette-cli key passphrase \"Ada Fox\" --new-passphrase-file p.txt"))
        .runs([input](Context &context) { return change(context, *input); });
}

} // namespace rosette::cli
