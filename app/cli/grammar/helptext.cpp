// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/helptext.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette::cli {

namespace {

constexpr qsizetype indent = 2;
constexpr qsizetype widestTerm = 30;
constexpr qsizetype lineWidth = 96;

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u' ');
}

/// Breaks @p text at spaces; lines after the first stand under the first.
QString wrapped(const QString &text, qsizetype column)
{
    QString lines;
    qsizetype used = column;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (used > column && used + 1 + word.size() > lineWidth) {
            lines += QStringLiteral("\n") + spaces(column);
            used = column;
        } else if (used > column) {
            lines += u' ';
            ++used;
        }
        lines += word;
        used += word.size();
    }
    return lines;
}

struct Entry
{
    QString term;
    QString meaning;
};

QString section(const QString &title, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return {};
    qsizetype width = 0;
    for (const Entry &entry : entries)
        if (entry.term.size() <= widestTerm)
            width = std::max(width, entry.term.size());
    const qsizetype column = indent + width + 2;
    QString text = QStringLiteral("\n") + title + QStringLiteral(":\n");
    for (const Entry &entry : entries) {
        text += spaces(indent) + entry.term;
        const bool ownLine = entry.term.size() > width;
        text += ownLine ? QStringLiteral("\n") + spaces(column) : spaces(width - entry.term.size() + 2);
        text += wrapped(entry.meaning, column) + u'\n';
    }
    return text;
}

std::vector<Entry> entriesOf(const std::vector<ParameterDescription> &parameters)
{
    std::vector<Entry> entries;
    for (const ParameterDescription &parameter : parameters) {
        QString meaning = parameter.help;
        if (parameter.isOption && parameter.required)
            meaning += Tr::tr(" Required.");
        if (parameter.repeatable)
            meaning += Tr::tr(" Can be given several times.");
        entries.push_back({parameterInWords(parameter), meaning});
    }
    return entries;
}

std::vector<Entry> entriesOf(const std::vector<CommandDescription> &commands)
{
    std::vector<Entry> entries;
    entries.reserve(commands.size());
    for (const CommandDescription &command : commands)
        entries.push_back({command.words.last(), command.summary});
    return entries;
}

} // namespace

QString parameterInWords(const ParameterDescription &parameter)
{
    const QString names = parameter.names.join(QStringLiteral(", "));
    return parameter.value.isEmpty() ? names : names + u' ' + parameter.value;
}

QString usageLine(const CommandDescription &command)
{
    QStringList words{programName};
    words += command.words;
    if (command.isGroup())
        words += QStringLiteral("COMMAND");
    for (const ParameterDescription &argument : command.arguments)
        words += argument.required ? argument.names.first() : u'[' + argument.names.first() + u']';
    for (const ParameterDescription &option : command.options)
        if (option.required)
            words += option.names.last() + u' ' + option.value;
    words += QStringLiteral("[OPTIONS]");
    return words.join(u' ');
}

QString helpText(const CommandDescription &command, const CommandDescription &program)
{
    QString text = wrapped(command.summary, 0) + QStringLiteral("\n\n");
    text += Tr::tr("Usage:") + u' ' + usageLine(command) + u'\n';
    if (!command.examples.isEmpty())
        text += QStringLiteral("\n") + Tr::tr("Examples:") + u'\n';
    for (const QString &example : command.examples)
        text += spaces(indent) + example + u'\n';
    text += section(Tr::tr("Commands"), entriesOf(command.commands));
    text += section(Tr::tr("Arguments"), entriesOf(command.arguments));
    if (!command.words.isEmpty())
        text += section(Tr::tr("Options"), entriesOf(command.options));
    text += section(Tr::tr("Options of every command"), entriesOf(program.options));
    return text;
}

} // namespace rosette::cli
