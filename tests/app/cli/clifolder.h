// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace rosette::test {

/// A fresh folder in which rosette-cli is run as a person would, with a cache of its own, so that no run
/// knows of another.
class CliFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    /// Takes over a file that was prepared once for many tests.
    void copyFrom(const CliFolder &other, const QString &name) const
    {
        QVERIFY(QFile::copy(other.path(name), path(name)));
    }

    /// The program with the arguments of @p line, which are written as in a shell with double quotes.
    ProcessResult run(const QString &line, const QStringList &environment = {}) const
    {
        ProcessSetting setting;
        setting.folder = m_folder.path();
        setting.environment = QStringList{QStringLiteral("HOME=") + m_folder.path(),
                                  QStringLiteral("XDG_CACHE_HOME=") + path(QStringLiteral("cache")),
                                  QStringLiteral("XDG_DATA_HOME=") + path(QStringLiteral("userdata"))} +
                              environment;
        return runProgram(cliProgram(), QProcess::splitCommand(line), setting);
    }

    /// The same on the file nc.rosette.
    ProcessResult onFile(const QString &line) const { return run(QStringLiteral("-f nc.rosette ") + line); }

    /// Runs what must succeed.
    void must(const QString &line) const
    {
        const ProcessResult result = run(line);
        if (result.exitCode != 0)
            qFatal("rosette-cli %s: %s", qPrintable(line), inWords(result).constData());
    }

    void mustOnFile(const QString &line) const { must(QStringLiteral("-f nc.rosette ") + line); }

private:
    QTemporaryDir m_folder;
};

/// A committee of five voting seats in nc.rosette: Ada Fox (secretary), Idris Okafor (chair), Bea, Cal and
/// Dev, and an observer; a contest of the NEC for two places, for which Cara Lund, Joe Bright and Joan Marsh
/// stand.
inline void makeCommittee(const CliFolder &folder)
{
    folder.write(QStringLiteral("seats.csv"), "name,role,voting,from,to\n"
                                              "Idris Okafor,chair,yes,2026-01-01,\n"
                                              "Bea Castellan,member,yes,2026-01-01,\n"
                                              "Cal Reid,member,yes,2026-01-01,\n"
                                              "Dev Mistry,member,yes,2026-01-01,\n"
                                              "Olu Ward,observer,no,2026-01-01,\n");
    folder.must(
        QStringLiteral("committee create nc.rosette --name \"National Committee\" --grouping Fairfield "
                       "--secretary \"Ada Fox\""));
    folder.mustOnFile(QStringLiteral("committee edit --imprint \"Promoted by A. Fox, 12 Weir Street.\""));
    folder.mustOnFile(QStringLiteral("seat import seats.csv"));
    folder.mustOnFile(
        QStringLiteral("contest add nec-clp --body NEC --title \"CLP section\" --system block --places 2"));
    folder.mustOnFile(QStringLiteral("candidacy add nec-clp \"Cara Lund\" --slate \"Union Line\""));
    folder.mustOnFile(QStringLiteral("candidacy add nec-clp \"Joe Bright\""));
    folder.mustOnFile(QStringLiteral("candidacy add nec-clp \"Joan Marsh\""));
}

/// An application of Cara Lund that fits, by the reviews of three seats.
inline void makeFittingApplication(const CliFolder &folder)
{
    folder.write(QStringLiteral("cara.txt"), "I ask for your support.\n");
    folder.mustOnFile(QStringLiteral("application submit nec-clp \"Cara Lund\" --statement cara.txt --joined "
                                     "--consent name --consent statement"));
    for (const char *seat : {"Bea Castellan", "Cal Reid", "Dev Mistry"})
        folder.mustOnFile(QStringLiteral("review submit --as \"%1\" --application \"Cara Lund\" --verdicts "
                                         "meets,meets,meets,meets,meets")
                              .arg(QString::fromLatin1(seat)));
}

/// The object that a command with --json answered; fails the test if it is none.
inline QJsonObject jsonOf(const ProcessResult &result)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(result.standardOutput.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        qFatal("not one JSON object: %s", inWords(result).constData());
    return document.object();
}

} // namespace rosette::test
