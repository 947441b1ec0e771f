// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "core/base/translate.h"

#include <csignal>
#include <exception>

namespace {

/// A faulty argument (no UTF-8) has replacement characters, which no name of anything has.
QStringList textsOf(int count, char **arguments)
{
    QStringList texts;
    for (int index = 1; index < count; ++index)
        texts += QString::fromLocal8Bit(arguments[index]);
    return texts;
}

int internalFault(const char *what)
{
    std::fprintf(stderr, "rosette-cli: %s\n",
        qUtf8Printable(
            rosette::Tr::tr("This program has a fault and stopped; nothing half done was stored. Please "
                            "report it with these words: %1")
                .arg(QString::fromUtf8(what))));
    return static_cast<int>(rosette::ErrorCode::Internal);
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader that closes the pipe early ends the output, not a transaction.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        rosette::cli::Context context(argc, argv);
        rosette::cli::CommandLine commandLine(context);
        return commandLine.run(textsOf(argc, argv));
    } catch (const std::exception &fault) {
        return internalFault(fault.what());
    } catch (...) {
        return internalFault("an exception of unknown kind");
    }
}
