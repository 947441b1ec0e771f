// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandform.h"

#include "core/base/translate.h"

#include <CLI/CLI.hpp>

namespace rosette::cli {

namespace {

Error malformed(const QString &sentence)
{
    return Error{ErrorCode::Usage, sentence, {}};
}

} // namespace

Reader readInto(QString &target)
{
    return [&target](const QStringList &texts) -> Result<void> {
        target = texts.last();
        return {};
    };
}

Reader readInto(QStringList &target)
{
    return [&target](const QStringList &texts) -> Result<void> {
        target = texts;
        return {};
    };
}

Reader readInto(bool &target)
{
    return [&target](const QStringList &) -> Result<void> {
        target = true;
        return {};
    };
}

Reader readInto(int &target)
{
    return [&target](const QStringList &texts) -> Result<void> {
        bool valid = false;
        target = texts.last().toInt(&valid);
        if (!valid)
            return malformed(Tr::tr("“%1” is not a whole number.").arg(texts.last()));
        return {};
    };
}

Reader readInto(QDate &target)
{
    return [&target](const QStringList &texts) -> Result<void> {
        const Result<QDate> date = parseDate(texts.last());
        if (!date)
            return malformed(date.error().message);
        target = *date;
        return {};
    };
}

CommandForm &CommandForm::summary(const QString &sentence)
{
    m_binding.app->description(sentence.toStdString());
    return *this;
}

CommandForm &CommandForm::example(const QString &line)
{
    const std::string before = m_binding.app->get_footer();
    m_binding.app->footer(before.empty() ? line.toStdString() : before + '\n' + line.toStdString());
    return *this;
}

CommandForm &CommandForm::add(const ParameterWords &words, Reader reader, Shape shape)
{
    CLI::App &app = *m_binding.app;
    const std::string help = words.help.toStdString();
    CLI::Option *option = nullptr;
    if (shape == Shape::Flag) {
        option = app.add_flag(words.names)->description(help);
    } else {
        // The texts are read after the whole line was understood, so that CLI11 has nothing to convert.
        option = app.add_option(
            words.names, [](const CLI::results_t &) { return true; }, help);
        option->type_name(words.value == nullptr ? "" : words.value)->required(words.required);
    }
    if (shape == Shape::Several)
        option->expected(1, CLI::detail::expected_max_vector_size)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (shape != Shape::Flag)
        option->allow_extra_args(false); // one word each time, and a word in brackets is no list
    m_binding.parameters.push_back({option, std::move(reader)});
    return *this;
}

void CommandForm::runs(Run run)
{
    m_binding.run = std::move(run);
}

void CommandForm::runsOn(std::function<Result<Exit>(Context &, Workspace &)> run)
{
    m_binding.run = [act = std::move(run)](Context &context) -> Result<Exit> {
        const Result<Workspace *> workspace = context.workspace();
        if (!workspace)
            return workspace.error();
        return act(context, **workspace);
    };
}

} // namespace rosette::cli
