// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/commands/commands.h"
#include "app/cli/describe.h"
#include "app/cli/grammar/helptext.h"
#include "app/cli/usageerror.h"
#include "core/base/translate.h"
#include "core/workspace/seenheads.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace rosette::cli {

CommandLine::CommandLine(Context &context) : m_context(context), m_app(std::make_unique<CLI::App>())
{
    m_app->name(programName.data());
    m_app->description(Tr::tr("Slates and endorsements in a party's internal elections.").toStdString());
    m_app->set_help_flag("-h,--help", Tr::tr("Says what a command does and what it takes.").toStdString());
    m_app->set_version_flag(
        "--version", ROSETTE_VERSION, Tr::tr("Says which version this is.").toStdString());
    m_app->fallthrough();
    m_app->require_subcommand(1);
    defineGlobalOptions();
    defineCommands();
    m_context.describeProgram = [this] { return describe(*m_app); };
}

CommandLine::~CommandLine() = default;

CommandBinding &CommandLine::bind(CLI::App &app)
{
    return m_bindings.emplace_back(CommandBinding{&app, {}, {}});
}

void CommandLine::defineGlobalOptions()
{
    CommandForm form(bind(*m_app));
    GlobalOptions &options = m_context.options;
    form.option(options.file, "-f,--file", "FILE",
            Tr::tr("The committee's file. Without it, what the variable ROSETTE_FILE says."))
        .option(options.actAs, "--as", "NAME",
            Tr::tr("Whose seat acts. Without it, that of the secretary who keeps the file."))
        .option(options.passphrase.file, "--passphrase-file", "FILE",
            Tr::tr("Its first line is the passphrase of the acting seat’s key."))
        .option(options.passphrase.descriptor, "--passphrase-fd", "NUMBER",
            Tr::tr("The same from an open descriptor. Without either, the terminal is asked."))
        .flag(options.json, "--json", Tr::tr("Answers as one JSON object with a member “schema”."))
        .flag(options.quiet, "-q,--quiet", Tr::tr("Says nothing but what was asked for and what went wrong."))
        .example(QStringLiteral("rosette-cli demo create demo.rosette"))
        .example(QStringLiteral("rosette-cli -f demo.rosette contest list"))
        .example(QStringLiteral("rosette-cli motion close --help"));
}

CLI::App &CommandLine::addApp(CLI::App &parent, const char *name)
{
    CLI::App *const app = parent.add_subcommand(name);
    app->footer(std::string()); // CLI11 copies the one of the parent, which is about other commands
    return *app;
}

void CommandLine::defineCommands()
{
    for (const GroupEntry &group : commandGroups()) {
        CLI::App &app = addApp(*m_app, group.name);
        app.description(Tr::tr(group.summary).toStdString());
        app.require_subcommand(1);
        for (const CommandEntry &command : commandsOf(group.name)) {
            CommandForm form(bind(addApp(app, command.name)));
            command.define(form);
        }
    }
    for (const CommandEntry &command : commandsOf("")) {
        CommandForm form(bind(addApp(*m_app, command.name)));
        command.define(form);
    }
}

const CLI::App &CommandLine::chosen() const
{
    const CLI::App *app = m_app.get();
    for (std::vector<CLI::App *> next = m_app->get_subcommands(); !next.empty();
         next = next.front()->get_subcommands())
        app = next.front();
    return *app;
}

void CommandLine::answerVersion()
{
    const QString version = QStringLiteral(ROSETTE_VERSION);
    const bool json = m_app->get_option("--json")->count() > 0;
    m_context.output().setJson(json);
    m_context.output().answer(QStringLiteral("version/1"), {{QStringLiteral("version"), version}},
        programName + u' ' + version + u'\n');
}

Result<CommandBinding *> CommandLine::parse(const QStringList &arguments)
{
    std::vector<std::string> words;
    words.reserve(static_cast<std::size_t>(arguments.size()));
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::reverse(words.begin(), words.end()); // CLI11 takes them from the back
    try {
        m_app->parse(std::move(words));
    } catch (const CLI::CallForHelp &) {
        m_context.output().print(helpText(describe(chosen()), describe(*m_app)));
        return nullptr;
    } catch (const CLI::CallForVersion &) {
        answerVersion();
        return nullptr;
    } catch (const CLI::ParseError &error) {
        return usageError({*m_app, chosen(), arguments}, error);
    }
    for (CommandBinding &binding : m_bindings)
        if (binding.app == &chosen())
            return &binding;
    return Error{ErrorCode::Internal, Tr::tr("This command does nothing yet."), {}};
}

Result<Exit> CommandLine::perform(CommandBinding &binding)
{
    for (CommandBinding *each : {&m_bindings.front(), &binding}) {
        for (const BoundParameter &parameter : each->parameters) {
            if (parameter.option->count() == 0)
                continue;
            QStringList texts;
            for (const std::string &text : parameter.option->results())
                texts += QString::fromStdString(text);
            if (const Result<void> read = parameter.reader(texts); !read)
                return Error{read.error().code,
                    Tr::tr("%1: %2").arg(
                        QString::fromStdString(parameter.option->get_name()), read.error().message),
                    read.error().detail};
        }
    }
    GlobalOptions &options = m_context.options;
    if (options.file.isEmpty())
        options.file = qEnvironmentVariable("ROSETTE_FILE");
    m_context.output().setJson(options.json);
    m_context.output().setQuiet(options.quiet);
    const Result<Exit> ran = binding.run(m_context);
    if (ran || ran.error().code != ErrorCode::Locked || !canAsk())
        return ran;
    // Nothing was stored, so the whole act can be done again.
    if (const Result<void> unlocked = m_context.unlockAtTerminal(); !unlocked)
        return unlocked.error();
    return binding.run(m_context);
}

int CommandLine::run(const QStringList &arguments)
{
    Result<Exit> result = Exit::Done;
    const Result<CommandBinding *> binding = parse(arguments);
    if (!binding)
        result = binding.error();
    else if (*binding != nullptr)
        result = perform(**binding);
    if (!result)
        m_context.output().complain(result.error().message);
    for (const QString &notice : SeenHeads::ofThisProcess().takeNotices())
        m_context.output().say(notice, Tone::Caution);
    if (const Result<void> finished = m_context.output().finish(); !finished) {
        m_context.output().complain(finished.error().message);
        if (result)
            result = finished.error();
    }
    return result ? static_cast<int>(*result) : static_cast<int>(result.error().code);
}

} // namespace rosette::cli
