// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/internalfault.h"
#include "core/base/language.h"

#include <csignal>

namespace {

/// A faulty argument (no UTF-8) has replacement characters, which no name of anything has.
QStringList textsOf(int count, char **arguments)
{
    QStringList texts;
    for (int index = 1; index < count; ++index)
        texts += QString::fromLocal8Bit(arguments[index]);
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader that closes the pipe early ends the output, not a transaction.
    std::signal(SIGPIPE, SIG_IGN);
    const auto run = [&] {
        rosette::cli::Context context(argc, argv);
        if (rosette::hasUsersLanguage()) // also for what says no more than its help
            context.startApplication();
        rosette::cli::CommandLine commandLine(context);
        return commandLine.run(textsOf(argc, argv));
    };
    return rosette::cli::exitCodeOf(run, stderr);
}
