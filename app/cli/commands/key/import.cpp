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

constexpr qint64 longestKeyFile = 64 * 1024;

Result<Exit> import(Context &context, const QString &path)
{
    context.startApplication();
    const Result<QByteArray> file = readFile(path, longestKeyFile);
    if (!file)
        return file.error();
    const Result<bool> isEncrypted = SecretKey::isEncrypted(*file);
    if (!isEncrypted)
        return isEncrypted.error();
    Result<QString> passphrase = QString();
    if (*isEncrypted)
        passphrase = context.options.passphrase.isGiven() ? readPassphrase(context.options.passphrase)
                                                          : askPassphrase(Tr::tr("Passphrase of the key:"));
    if (!passphrase)
        return passphrase.error();
    const Result<KeptKey> kept = KeyRing::ofThisProcess().import(*file, context.options.actAs, *passphrase);
    if (!kept)
        return kept.error();
    context.output().answer(QStringLiteral("key/1"), keyJson(*kept), keyText(*kept));
    return Exit::Done;
}

} // namespace

void defineKeyImport(CommandForm &form)
{
    const auto path = std::make_shared<QString>();
    form.summary(Tr::tr("Keeps a secret key file of minisign on this computer, as it is."))
        .argument(*path, "FILE", Tr::tr("The secret key, as `minisign -G` made it."))
        .example(QStringLiteral("rosette-cli key import minisign.key --as \"Ada Fox\""))
        .runs([path](Context &context) { return import(context, *path); });
}

} // namespace rosette::cli
