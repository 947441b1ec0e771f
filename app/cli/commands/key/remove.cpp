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
    bool isSure = false;
};

Result<Exit> remove(Context &context, const Input &input)
{
    context.startApplication();
    const Result<KeptKey> kept = keyNamed(input.key);
    if (!kept)
        return kept.error();
    const QString name = kept->label.isEmpty() ? kept->key.id() : kept->label;
    if (!input.isSure)
        return Error{ErrorCode::Usage,
            Tr::tr(
                "This deletes the key of %1 (%2). Without a copy of its file nobody can ever sign with it "
                "again: a seat that has it needs another key, which the secretary enrols. Say --yes if that "
                "is meant, and keep a copy first if it is not: key export --secret.")
                .arg(name, wordFingerprint(kept->key.bytes)),
            {}};
    if (const Result<void> removed = KeyRing::ofThisProcess().remove(kept->key.bytes); !removed)
        return removed.error();
    forgetNow(systemKeychain(), kept->key.bytes);
    context.output().answer(QStringLiteral("key/1"), keyJson(*kept), keyText(*kept));
    context.output().say(
        Tr::tr("The key of %1 is deleted from this computer. A seat that signs with it is to be "
               "given another: key revoke, then key enrol.")
            .arg(name),
        Tone::Caution);
    return Exit::Done;
}

} // namespace

void defineKeyRemove(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Deletes a key from this computer, for good."))
        .argument(input->key, "KEY", Tr::tr("Whose it is, or its number."))
        .flag(input->isSure, "--yes", Tr::tr("It is meant; without it, the command says what would be lost."))
        .example(QStringLiteral("rosette-cli key remove \"Ada Fox\" --yes"))
        .runs([input](Context &context) { return remove(context, *input); });
}

} // namespace rosette::cli
