// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandform.h"

#include <deque>
#include <memory>
#include <vector>

namespace rosette::cli {

/// The grammar of the whole program and one run of it.
class CommandLine
{
public:
    explicit CommandLine(Context &context);
    ~CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    /// Understands @p arguments (without the name of the program) and does what they say; the exit code.
    int run(const QStringList &arguments);

private:
    /// What the arguments ask for, or why they cannot be understood; nothing if they only asked for help.
    Result<CommandBinding *> parse(const QStringList &arguments);
    Result<Exit> perform(CommandBinding &binding);
    void defineGlobalOptions();
    void defineCommands();
    static CLI::App &addApp(CLI::App &parent, const char *name);
    CommandBinding &bind(CLI::App &app);
    const CLI::App &chosen() const;
    void answerVersion();

    Context &m_context;
    std::unique_ptr<CLI::App> m_app;
    std::deque<CommandBinding> m_bindings; ///< never moved: the first is that of the program itself
};

} // namespace rosette::cli
