// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usageerror.h"

#include "app/cli/describe.h"
#include "app/cli/grammar/helptext.h"
#include "app/cli/grammar/nearestword.h"
#include "core/base/translate.h"

#include <CLI/CLI.hpp>

namespace rosette::cli {

namespace {

QStringList optionNames(const CLI::App &app)
{
    QStringList names;
    for (const ParameterDescription &option : describe(app).options)
        names += option.names;
    return names;
}

QString didYouMean(const QString &word)
{
    return word.isEmpty() ? QString() : QStringLiteral(" ") + Tr::tr("Did you mean “%1”?").arg(word);
}

QString unknownOption(const FailedParse &failed, const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const QStringList possible = optionNames(failed.command) + optionNames(failed.program);
    return Tr::tr("There is no option “%1”.").arg(name) + didYouMean(nearestWord(name, possible));
}

QString unknownCommand(const FailedParse &failed, const QString &word)
{
    QStringList possible;
    for (const CLI::App *command : failed.command.get_subcommands({}))
        possible += QString::fromStdString(command->get_name());
    const QString nearest = nearestWord(word, possible);
    const QString remedy =
        nearest.isEmpty()
            ? QStringLiteral(" ") + Tr::tr("There are: %1.").arg(possible.join(QStringLiteral(", ")))
            : didYouMean(nearest);
    return Tr::tr("There is no command “%1”.").arg(word) + remedy;
}

/// For an option that is given too often or without its value; CLI11 has only the name in common for both.
QString mismatch(const FailedParse &failed)
{
    for (const CLI::App *app : {&failed.program, &failed.command})
        for (const CLI::Option *option : app->get_options())
            if (option->get_expected_max() == 1 && option->count() > 1)
                return Tr::tr("%1 can be given only once.").arg(QString::fromStdString(option->get_name()));
    return Tr::tr("%1 needs a value.").arg(failed.arguments.last());
}

QString sentence(const FailedParse &failed, const CLI::ParseError &error)
{
    const std::vector<std::string> left = failed.program.remaining(true);
    const QString first = left.empty() ? QString() : QString::fromStdString(left.front());
    const bool isGroup = !failed.command.get_subcommands({}).empty();
    if (first.startsWith(u'-') && first.size() > 1)
        return unknownOption(failed, first);
    if (!first.isEmpty())
        return isGroup ? unknownCommand(failed, first) : Tr::tr("“%1” is one word too many.").arg(first);
    if (isGroup)
        return Tr::tr("Say what to do: %1.").arg([&failed] {
            QStringList possible;
            for (const CLI::App *command : failed.command.get_subcommands({}))
                possible += QString::fromStdString(command->get_name());
            return possible.join(QStringLiteral(", "));
        }());
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr)
        return Tr::tr("%1 is missing.").arg(QString::fromUtf8(error.what()).section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) != nullptr)
        return mismatch(failed);
    return QString::fromUtf8(error.what());
}

} // namespace

Error usageError(const FailedParse &failed, const CLI::ParseError &error)
{
    const CommandDescription command = describe(failed.command);
    const QString help =
        (QStringList{programName} + command.words + QStringList{QStringLiteral("--help")}).join(u' ');
    return Error{ErrorCode::Usage,
        sentence(failed, error) + QStringLiteral("\n") + Tr::tr("%1 says more.").arg(help),
        QString::fromUtf8(error.what())};
}

} // namespace rosette::cli
