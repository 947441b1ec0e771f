// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/bashcompletion.h"

namespace rosette::cli {

namespace {

/// The options that are followed by a word, for the search for the command among the words so far.
void collectValued(const CommandDescription &command, QStringList &names)
{
    for (const ParameterDescription &option : command.options)
        if (!option.value.isEmpty())
            names += option.names;
    for (const CommandDescription &each : command.commands)
        collectValued(each, names);
    names.removeDuplicates();
}

QString optionNames(const CommandDescription &command)
{
    QStringList names;
    for (const ParameterDescription &option : command.options)
        names += option.names;
    return names.join(u' ');
}

/// One branch of the case that knows what follows the words of @p command.
QString branch(const CommandDescription &command)
{
    QStringList words;
    for (const CommandDescription &each : command.commands)
        words += each.words.last();
    bool files = false;
    for (const ParameterDescription &argument : command.arguments) {
        files = files || argument.takesFile();
        words += argument.choices();
    }
    return QStringLiteral("        '%1') options='%2'; words='%3'; files=%4 ;;\n")
        .arg(command.words.join(u' '), optionNames(command), words.join(u' '),
            files ? QStringLiteral("yes") : QString());
}

/// One branch of the case that knows the words an option takes.
QString valueBranch(const CommandDescription &command, const ParameterDescription &option)
{
    if (option.choices().isEmpty() && !option.takesFile())
        return {};
    QStringList patterns;
    for (const QString &name : option.names)
        patterns +=
            u'\'' + (command.words.isEmpty() ? QString() : command.words.join(u' ') + u' ') + name + u'\'';
    if (command.words.isEmpty()) // taken after every command
        for (QString &pattern : patterns)
            pattern.prepend(u'*');
    return QStringLiteral("        %1) words='%2'; files=%3; options= ;;\n")
        .arg(patterns.join(u'|'), option.choices().join(u' '),
            option.takesFile() ? QStringLiteral("yes") : QString());
}

void collectBranches(const CommandDescription &command, QString &branches, QString &values)
{
    branches += branch(command);
    for (const ParameterDescription &option : command.options)
        values += valueBranch(command, option);
    for (const CommandDescription &each : command.commands)
        collectBranches(each, branches, values);
}

/// Every group and command in quotes, as the alternatives of a shell pattern.
QString commandPaths(const CommandDescription &program)
{
    QStringList paths;
    for (const CommandDescription &group : program.commands) {
        paths += u'\'' + group.words.join(u' ') + u'\'';
        for (const CommandDescription &each : group.commands)
            paths += u'\'' + each.words.join(u' ') + u'\'';
    }
    return paths.join(u'|');
}

/// %1 options that take a value, %2 commands, %3 what follows a command, %4 what follows an option, %5
/// options that stand everywhere.
constexpr const char *script = R"(# Completion of rosette-cli for bash; made by `rosette-cli completion bash`.
_rosette_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous= command= options= words= files= index word
    for ((index = 1; index < COMP_CWORD; ++index)); do
        word=${COMP_WORDS[index]}
        case $previous in
        %1) previous=; continue ;;
        esac
        previous=$word
        [[ $word == -* ]] && continue
        case "${command:+$command }$word" in
        %2) command="${command:+$command }$word" ;;
        esac
    done
    case $command in
%3    esac
    case $previous in
    %1)
        words= files= options=
        case "$command $previous" in
%4        esac
        ;;
    *) options+=' %5' ;;
    esac
    [[ $current == -* ]] || options=
    mapfile -t COMPREPLY < <(compgen -W "$words $options" -- "$current")
    if [[ $files ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _rosette_cli rosette-cli
)";

} // namespace

QString bashCompletion(const CommandDescription &program)
{
    QStringList valued;
    collectValued(program, valued);
    QString branches;
    QString values;
    collectBranches(program, branches, values);
    return QString::fromLatin1(script).arg(
        valued.join(u'|'), commandPaths(program), branches, values, optionNames(program));
}

} // namespace rosette::cli
