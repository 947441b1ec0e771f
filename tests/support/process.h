// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rosette::test {

/// What a program left behind. Tests compare the whole of it, so that an unexpected line fails them too.
struct ProcessResult
{
    int exitCode = -1; ///< -1: it did not start, crashed, or was ended after a minute
    QString standardOutput;
    QString standardError;

    bool operator==(const ProcessResult &) const = default;
};

/// For the messages of failing tests.
QByteArray inWords(const ProcessResult &result);
/// The same for QCOMPARE, which frees it; never for QVERIFY2, which does not.
char *toString(const ProcessResult &result);

struct ProcessSetting
{
    QString folder = {};          ///< empty: that of the test
    QByteArray input = {};        ///< its standard input
    QStringList environment = {}; ///< "NAME=value" added to that of the test
};

/// Runs @p program to its end.
ProcessResult runProgram(
    const QString &program, const QStringList &arguments, const ProcessSetting &setting = {});

/// The rosette-cli of this build, from the environment variable ROSETTE_CLI that CTest sets.
QString cliProgram();

} // namespace rosette::test
