// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace rosette::test {

namespace {

constexpr int oneMinute = 60'000; // milliseconds

} // namespace

QByteArray inWords(const ProcessResult &result)
{
    const QString text = QStringLiteral("exit code %1\nstandard output:\n%2standard error:\n%3")
                             .arg(result.exitCode)
                             .arg(result.standardOutput, result.standardError);
    return text.toUtf8();
}

char *toString(const ProcessResult &result)
{
    return qstrdup(inWords(result).constData());
}

ProcessResult runProgram(const QString &program, const QStringList &arguments, const ProcessSetting &setting)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : setting.environment)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));

    QProcess process;
    process.setProcessEnvironment(environment);
    if (!setting.folder.isEmpty())
        process.setWorkingDirectory(setting.folder);
    process.start(program, arguments);
    if (!process.waitForStarted(oneMinute))
        return {-1, {},
            QStringLiteral(
                "%1 did not start: %2. \"packaging/install-packages test\" installs what tests need.\n")
                .arg(program, process.errorString())};
    process.write(setting.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(oneMinute)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString cliProgram()
{
    return qEnvironmentVariable("ROSETTE_CLI");
}

} // namespace rosette::test
