// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/keys.h"
#include "core/base/translate.h"
#include "core/signing/keyring.h"

#include <QJsonArray>

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context)
{
    context.startApplication();
    QJsonArray json;
    QString text;
    for (const KeptKey &kept : KeyRing::ofThisProcess().keys()) {
        json.append(keyJson(kept));
        text += (kept.label.isEmpty() ? kept.key.id() : kept.label) + u'\n' + keyText(kept) + u'\n';
    }
    text.chop(1);
    for (const QString &problem : KeyRing::ofThisProcess().problems())
        context.output().say(problem, Tone::Caution);
    context.output().answer(QStringLiteral("key-list/1"), {{"keys", json}}, text);
    return Exit::Done;
}

} // namespace

void defineKeyList(CommandForm &form)
{
    form.summary(Tr::tr("Lists the keys that are kept on this computer."))
        .example(QStringLiteral("rosette-cli key list"))
        .runs(list);
}

} // namespace rosette::cli
