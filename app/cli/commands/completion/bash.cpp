// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/grammar/bashcompletion.h"
#include "core/base/translate.h"

namespace rosette::cli {

void defineCompletionBash(CommandForm &form)
{
    form.summary(Tr::tr("Prints the completion script for bash."))
        .example(QStringLiteral(
            "rosette-cli completion bash > ~/.local/share/bash-completion/completions/rosette-cli"))
        .runs([](Context &context) -> Result<Exit> {
            context.output().print(bashCompletion(context.describeProgram()));
            return Exit::Done;
        });
}

} // namespace rosette::cli
