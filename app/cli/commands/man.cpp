// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/grammar/manpage.h"
#include "core/base/translate.h"

namespace rosette::cli {

void defineMan(CommandForm &form)
{
    form.summary(Tr::tr("Prints the manual page, in the form that man reads."))
        .example(QStringLiteral("rosette-cli man > rosette-cli.1"))
        .runs([](Context &context) -> Result<Exit> {
            context.output().print(manPage(context.describeProgram(), QStringLiteral(ROSETTE_VERSION)));
            return Exit::Done;
        });
}

} // namespace rosette::cli
