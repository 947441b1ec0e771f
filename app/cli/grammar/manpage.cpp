// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/manpage.h"

#include "app/cli/grammar/exitstatus.h"
#include "app/cli/grammar/helptext.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

/// @p text so that troff shows it as it is; never a request, whatever it begins with.
QString plain(const QString &text)
{
    QString escaped;
    for (const char32_t point : text.toUcs4()) {
        if (point == U'\\')
            escaped += QStringLiteral("\\e");
        else if (point == U'-')
            escaped += QStringLiteral("\\-");
        else if (point == U'\'')
            escaped += QStringLiteral("\\(aq");
        else if (point == U'|')
            escaped += QStringLiteral("|\\:"); // a long choice may be broken here
        else if (point > 126)
            escaped += QStringLiteral("\\[u%1]").arg(QString::number(point, 16).toUpper(), 4, u'0');
        else
            escaped += QChar(static_cast<char16_t>(point));
    }
    return escaped.startsWith(u'.') ? QStringLiteral("\\&") + escaped : escaped;
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB") + plain(text) + QStringLiteral("\\fR");
}

QString line(const QString &text)
{
    return text + u'\n';
}

QString item(const QString &term, const QString &meaning)
{
    return line(QStringLiteral(".TP")) + line(bold(term)) + line(plain(meaning));
}

QString parameters(const std::vector<ParameterDescription> &list)
{
    QString text;
    for (const ParameterDescription &parameter : list)
        text += item(parameterInWords(parameter), parameter.help);
    return text;
}

QString command(const CommandDescription &description)
{
    QString text = line(QStringLiteral(".SS \"") + plain(description.words.join(u' ')) + u'"');
    text += line(plain(description.summary));
    text += line(QStringLiteral(".PP")) + line(bold(usageLine(description)));
    text += parameters(description.arguments) + parameters(description.options);
    if (description.examples.isEmpty())
        return text;
    text += line(QStringLiteral(".PP")) + line(QStringLiteral(".nf"));
    for (const QString &example : description.examples)
        text += line(QStringLiteral("\\&    ") + plain(example));
    return text + line(QStringLiteral(".fi"));
}

QString opening(const CommandDescription &program, const QString &version)
{
    QString text =
        line(QStringLiteral(".\\\" Made by `rosette-cli man`; change the commands, not this file."));
    text +=
        line(QStringLiteral(".TH ROSETTE\\-CLI 1 \"\" \"Rosette %1\" \"User Commands\"").arg(plain(version)));
    text +=
        line(QStringLiteral(".ad l")) + line(QStringLiteral(".nh")); // long command lines are not stretched
    text += line(QStringLiteral(".SH NAME"));
    text +=
        line(QStringLiteral("rosette\\-cli \\- ") + plain(Tr::tr("support in a party's internal elections")));
    text += line(QStringLiteral(".SH SYNOPSIS"));
    text += line(bold(usageLine(program)));
    text += line(QStringLiteral(".SH DESCRIPTION"));
    text += line(plain(program.summary));
    text +=
        line(plain(Tr::tr("Things are named by their number, short name, id, or any part of their name "
                          "that is unique; capitals and accents do not matter. What was asked for goes to "
                          "standard output, everything that is only said goes to standard error.")));
    return text;
}

QString closing(const CommandDescription &program)
{
    QString text = line(QStringLiteral(".SH \"EXIT STATUS\""));
    for (const ExitStatus &status : exitStatuses)
        text += item(QString::number(status.code), Tr::tr(status.meaning));
    text += line(QStringLiteral(".SH ENVIRONMENT"));
    text += item(QStringLiteral("ROSETTE_FILE"), Tr::tr("The committee's file, where -f does not name one."));
    text += item(QStringLiteral("NO_COLOR"), Tr::tr("If it is set and not empty, nothing is coloured."));
    text += line(QStringLiteral(".SH EXAMPLES")) + line(QStringLiteral(".nf"));
    for (const QString &example : program.examples)
        text += line(plain(example));
    return text + line(QStringLiteral(".fi"));
}

} // namespace

QString manPage(const CommandDescription &program, const QString &version)
{
    QString text = opening(program, version);
    text += line(QStringLiteral(".SH OPTIONS"));
    text += line(plain(Tr::tr("They can stand before or after the command.")));
    text += parameters(program.options);
    text += line(QStringLiteral(".SH COMMANDS"));
    for (const CommandDescription &group : program.commands) {
        if (!group.isGroup())
            text += command(group);
        for (const CommandDescription &each : group.commands)
            text += command(each);
    }
    return text + closing(program);
}

} // namespace rosette::cli
