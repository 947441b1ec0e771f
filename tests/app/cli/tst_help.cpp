// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

#include <QRegularExpression>

using namespace rosette::test;

/// Help, manual page and completion say of every command what it is, and nothing that the program does not
/// take.
class Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &group : wordsUnder(QStringLiteral("Commands:"), help({})))
            for (const QString &command : commandsOf(group))
                m_commands += command;
        QVERIFY2(m_commands.size() > 60, qPrintable(QString::number(m_commands.size())));
    }

    void aGroupListsItsCommands()
    {
        QCOMPARE(m_folder.run(QStringLiteral("slate --help")).standardOutput,
            QStringLiteral(
                "The lists that organisations put forward in a contest.\n\n"
                "Usage: rosette-cli slate COMMAND [OPTIONS]\n\n"
                "Commands:\n"
                "  compose  Composes a slate of our own, which needs a carried motion that says so.\n"
                "  list     Lists the slates of a contest and who stands on them.\n"
                "  show     Shows a slate in its sponsor's order.\n") +
                globalOptions());
    }

    void aCommandShowsExamplesBeforeOptions()
    {
        QCOMPARE(m_folder.run(QStringLiteral("records list -h")),
            (ProcessResult{0,
                QStringLiteral("Lists the latest records, newest first.\n\n"
                               "Usage: rosette-cli records list [OPTIONS]\n\n"
                               "Examples:\n"
                               "  rosette-cli -f nc.rosette records list --most 100\n\n"
                               "Options:\n"
                               "  --most NUMBER  At most so many; else 20.\n") +
                    globalOptions(),
                QString()}));
    }

    void everyCommandHasExamplesThatItTakes()
    {
        for (const QString &command : m_commands) {
            const QString text = help(command);
            const QStringList examples = examplesIn(text);
            QVERIFY2(!examples.isEmpty(), qPrintable(command));
            for (const QString &example : examples) {
                QVERIFY2(example.startsWith(QLatin1String("rosette-cli ")), qPrintable(example));
                QVERIFY2(example.contains(u' ' + command), qPrintable(example));
                for (const QString &word : QProcess::splitCommand(example))
                    if (word.startsWith(u'-'))
                        QVERIFY2(
                            text.contains(word + u' ') || text.contains(word + u','), qPrintable(example));
            }
        }
    }

    void everyCommandIsInTheManual()
    {
        const QString manual = m_folder.run(QStringLiteral("man")).standardOutput;
        for (QString command : std::as_const(m_commands)) {
            command.replace(u'-', QStringLiteral("\\-")); // a hyphen of ASCII, as roff has it
            QVERIFY2(manual.contains(QStringLiteral(".SS \"%1\"\n").arg(command)), qPrintable(command));
        }
        for (int code : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 70})
            QVERIFY2(
                manual.contains(QStringLiteral("\\fB%1\\fR\n").arg(code)), qPrintable(QString::number(code)));
    }

    void everyCommandIsInTheUsersPages()
    {
        QFile file(QStringLiteral(ROSETTE_SOURCE_DIR "/docs/user/command-line.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const QString &command : m_commands)
            QVERIFY2(page.contains(u'`' + command + u'`'), qPrintable(command));
    }

    void manReadsTheManualWithoutAWarning()
    {
        m_folder.write(
            QStringLiteral("rosette-cli.1"), m_folder.run(QStringLiteral("man")).standardOutput.toUtf8());
        const ProcessResult result =
            runProgram(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-l"),
                                                  m_folder.path(QStringLiteral("rosette-cli.1"))});
        QCOMPARE(result.standardError, QString());
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.standardOutput.contains(QLatin1String("EXIT STATUS")));
    }

    void bashCompletesCommandsOptionsAndWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("a group") << "rosette-cli mo"
                                 << "motion";
        QTest::newRow("a command") << "rosette-cli motion cl"
                                   << "close";
        QTest::newRow("after a file") << "rosette-cli -f nc.rosette slate ''"
                                      << "compose list show";
        QTest::newRow("after a value with a space") << "rosette-cli --as 'Ada Fox' slate c"
                                                    << "compose";
        QTest::newRow("an option") << "rosette-cli ballot cast --ch"
                                   << "--choice";
        QTest::newRow("words of an option") << "rosette-cli ballot cast --choice ''"
                                            << "for against abstain";
        QTest::newRow("words of another command's option") << "rosette-cli motion list --state ca"
                                                           << "carried";
        QTest::newRow("a file") << "rosette-cli -f nc.r"
                                << "nc.rosette";
        QTest::newRow("a file to import") << "rosette-cli -f x seat import sea"
                                          << "seats.csv";
    }

    void bashCompletesCommandsOptionsAndWords()
    {
        QFETCH(QString, words);
        m_folder.write(QStringLiteral("completion"),
            m_folder.run(QStringLiteral("completion bash")).standardOutput.toUtf8());
        m_folder.write(QStringLiteral("nc.rosette"), {});
        m_folder.write(QStringLiteral("seats.csv"), {});
        const QString script = QStringLiteral("source ./completion; COMP_WORDS=(%1); "
                                              "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rosette_cli; "
                                              "echo \"${COMPREPLY[*]}\"")
                                   .arg(words);
        const ProcessResult result = runProgram(
            QStringLiteral("bash"), {QStringLiteral("-c"), script}, {m_folder.path(QString()), {}, {}});
        QCOMPARE(result.standardError, QString());
        QTEST(result.standardOutput.trimmed(), "proposed");
    }

    void theVersionIsOneLineOrOneObject()
    {
        const ProcessResult line = m_folder.run(QStringLiteral("--version"));
        QVERIFY(QRegularExpression(QStringLiteral("^rosette-cli \\d+\\.\\d+\\.\\d+\n$"))
                    .match(line.standardOutput)
                    .hasMatch());
        const QJsonObject json = jsonOf(m_folder.run(QStringLiteral("--version --json")));
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("rosette/version/1"));
        QCOMPARE(QStringLiteral("rosette-cli %1\n").arg(json.value(QLatin1String("version")).toString()),
            line.standardOutput);
    }

private:
    QString help(const QString &command) const
    {
        const ProcessResult result = m_folder.run(command + QStringLiteral(" --help"));
        if (result.exitCode != 0 || !result.standardError.isEmpty() ||
            !result.standardOutput.endsWith(globalOptions()))
            qFatal("rosette-cli %s --help: %s", qPrintable(command), inWords(result).constData());
        return result.standardOutput;
    }

    /// The first words of the lines under @p title.
    static QStringList wordsUnder(const QString &title, const QString &text)
    {
        QStringList words;
        const QString section =
            text.section(u'\n' + title + u'\n', 1, 1).section(QStringLiteral("\n\n"), 0, 0);
        const QRegularExpression first(QStringLiteral("^  (\\S+)"), QRegularExpression::MultilineOption);
        for (auto match = first.globalMatch(section); match.hasNext();)
            words += match.next().captured(1);
        return words;
    }

    QStringList commandsOf(const QString &group) const
    {
        QStringList commands;
        for (const QString &command : wordsUnder(QStringLiteral("Commands:"), help(group)))
            commands += group + u' ' + command;
        return commands.isEmpty() ? QStringList{group} : commands;
    }

    static QStringList examplesIn(const QString &text)
    {
        QStringList examples;
        const QString section =
            text.section(QStringLiteral("\nExamples:\n"), 1, 1).section(QStringLiteral("\n\n"), 0, 0);
        for (const QString &line : section.split(u'\n', Qt::SkipEmptyParts))
            examples += line.trimmed();
        return examples;
    }

    static QString globalOptions()
    {
        return QStringLiteral(
            "\nOptions of every command:\n"
            "  -h, --help              Says what a command does and what it takes.\n"
            "  --version               Says which version this is.\n"
            "  -f, --file FILE         The committee's file. Without it, what the variable ROSETTE_FILE "
            "says.\n"
            "  --as NAME               Whose seat acts. Without it, that of the secretary who keeps the "
            "file.\n"
            "  --passphrase-file FILE  Its first line is the passphrase of the acting seat’s key.\n"
            "  --passphrase-fd NUMBER  The same from an open descriptor. Without either, the terminal is\n"
            "                          asked.\n"
            "  --json                  Answers as one JSON object with a member “schema”.\n"
            "  -q, --quiet             Says nothing but what was asked for and what went wrong.\n");
    }

    CliFolder m_folder;
    QStringList m_commands;
};

QTEST_GUILESS_MAIN(Help)
#include "tst_help.moc"
