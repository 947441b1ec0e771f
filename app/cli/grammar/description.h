// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rosette::cli {

/// One argument or option of a command, as it was given to CLI11.
struct ParameterDescription
{
    QStringList names; ///< "-f", "--file"; for an argument the one word that stands for it: "MOTION"
    QString value;     ///< what stands for its value: "DATE", "FILE", "for|against|abstain"; empty: a flag
    QString help;
    bool isOption = false;
    bool required = false;
    bool repeatable = false;

    /// The words it takes, where there is a fixed set of them.
    QStringList choices() const { return value.contains(u'|') ? value.split(u'|') : QStringList(); }
    bool takesFile() const { return (isOption ? value : names.first()) == QLatin1String("FILE"); }
};

/// A command, or a group of commands, as it was given to CLI11. Help, man page and completion are all made
/// from this, so that none of them can name an option that the program does not take.
struct CommandDescription
{
    QStringList words; ///< after the name of the program: "motion", "close"
    QString summary;   ///< one sentence
    QStringList examples;
    std::vector<ParameterDescription> arguments;
    std::vector<ParameterDescription> options;
    std::vector<CommandDescription> commands;

    bool isGroup() const { return !commands.empty(); }
};

/// How every text names the program.
inline constexpr QLatin1String programName("rosette-cli");

} // namespace rosette::cli
