// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/describe.h"

#include <CLI/CLI.hpp>

namespace rosette::cli {

namespace {

ParameterDescription describe(const CLI::Option &option)
{
    ParameterDescription description;
    description.isOption = !option.get_positional();
    for (const std::string &name : option.get_snames())
        description.names += u'-' + QString::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        description.names += QStringLiteral("--") + QString::fromStdString(name);
    if (!description.isOption)
        description.names += QString::fromStdString(option.get_name(true));
    description.value = QString::fromStdString(option.get_type_name());
    description.help = QString::fromStdString(option.get_description());
    description.required = option.get_required();
    description.repeatable = option.get_expected_max() > 1;
    return description;
}

QStringList wordsOf(const CLI::App &app)
{
    const CLI::App *const parent = app.get_parent();
    return parent == nullptr ? QStringList()
                             : wordsOf(*parent) + QStringList{QString::fromStdString(app.get_name())};
}

} // namespace

CommandDescription describe(const CLI::App &app)
{
    CommandDescription description;
    description.words = wordsOf(app);
    description.summary = QString::fromStdString(app.get_description());
    description.examples = QString::fromStdString(app.get_footer()).split(u'\n', Qt::SkipEmptyParts);
    for (const CLI::Option *option : app.get_options()) {
        const bool ofEveryCommand = option == app.get_help_ptr() && app.get_parent() != nullptr;
        if (option->get_positional())
            description.arguments.push_back(describe(*option));
        else if (!ofEveryCommand)
            description.options.push_back(describe(*option));
    }
    for (const CLI::App *command : app.get_subcommands({}))
        description.commands.push_back(describe(*command));
    return description;
}

} // namespace rosette::cli
