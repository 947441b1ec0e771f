// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/key/named.h"
#include "app/cli/views/keys.h"
#include "core/base/translate.h"
#include "core/signing/keyring.h"

namespace rosette::cli {

namespace {

struct Input
{
    bool withoutPassphrase = false;
};

Result<Exit> create(Context &context, const Input &input)
{
    if (context.options.actAs.isEmpty())
        return Error{ErrorCode::Usage, Tr::tr("Say whose key it will be: --as NAME."), {}};
    context.startApplication();
    const Result<QString> passphrase = newPassphrase(context.options.passphrase, input.withoutPassphrase);
    if (!passphrase)
        return passphrase.error();
    const Result<KeptKey> kept =
        KeyRing::ofThisProcess().add(SecretKey::create(), context.options.actAs, *passphrase);
    if (!kept)
        return kept.error();
    context.output().answer(QStringLiteral("key/1"), keyJson(*kept), keyText(*kept));
    if (input.withoutPassphrase)
        context.output().say(
            Tr::tr("This key has no passphrase: whoever gets hold of its file can sign with it."),
            Tone::Caution);
    context.output().say(Tr::tr("Give the secretary the public file beside it, and compare the fingerprint "
                                "face to face before it is enrolled."));
    return Exit::Done;
}

} // namespace

void defineKeyCreate(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Makes a key on this computer for the person that --as names; prints where it is kept "
                   "and its fingerprint."))
        .flag(input->withoutPassphrase, "--no-passphrase", Tr::tr("Leaves the key unprotected."))
        .example(QStringLiteral("rosette-cli key create --as \"Ada Fox\" --passphrase-file p.txt"))
        .runs([input](Context &context) { return create(context, *input); });
}

} // namespace rosette::cli
