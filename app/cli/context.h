// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/description.h"
#include "app/cli/output/output.h"
#include "app/cli/passphrase.h"
#include "core/actions/demo/committeeclock.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace rosette::cli {

/// What a command that succeeded has to say by its exit code.
enum class Exit
{
    Done = 0,
    CheckSaysNo = 1
};

/// The options that every command takes.
struct GlobalOptions
{
    QString file;                ///< of the committee
    QString actAs;               ///< the seat, by its person's name; empty: the keeper of the file
    PassphraseSource passphrase; ///< of the key of the seat that acts
    bool json = false;
    bool quiet = false;
};

/// What one run of the program has in hand.
class Context
{
public:
    Context(int &argumentCount, char **arguments);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    GlobalOptions options;

    Output &output() { return m_output; }
    /// The committee's time once that is open: the demo has its own, as in the windows.
    const Clock &clock() const { return m_clock; }

    /// The committee of --file, opened at the first call, with --as acting.
    Result<Workspace *> workspace();
    /// Asks at the terminal for the passphrase of the key with which the acting seat signs, and unlocks it.
    Result<void> unlockAtTerminal();
    /// What Qt's database drivers need, and the user's keys; made late, because `--version` and `--help` do
    /// without.
    void startApplication();

    /// The whole grammar, for the commands that print it.
    std::function<CommandDescription()> describeProgram;

private:
    Result<void> unlockWith(Workspace &workspace, const QString &passphrase);

    int &m_argumentCount;
    char **m_arguments;
    CommitteeClock m_clock;
    Output m_output;
    std::unique_ptr<QCoreApplication> m_application;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace rosette::cli
