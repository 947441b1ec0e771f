// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/demo/createdemo.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

Result<Exit> create(Context &context, const QString &path)
{
    context.startApplication();
    if (const Result<void> created = createDemo(path); !created)
        return created.error();
    context.output().say(
        Tr::tr("%1 holds the demo committee, as it stands on 7 October 2026. Everybody in it is "
               "invented.")
            .arg(path));
    return Exit::Done;
}

} // namespace

void defineDemoCreate(CommandForm &form)
{
    const auto path = std::make_shared<QString>();
    form.summary(Tr::tr("Makes the file of an invented committee, with contests in every stage."))
        .argument(*path, "FILE", Tr::tr("The new file, NAME.rosette."))
        .example(QStringLiteral("rosette-cli demo create demo.rosette"))
        .runs([path](Context &context) { return create(context, *path); });
}

} // namespace rosette::cli
