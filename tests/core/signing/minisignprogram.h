// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rosette::test {

/// The program that strangers check our signatures with, in a fresh folder.
class MinisignProgram
{
public:
    /// With @p input typed; whether it was content.
    bool run(const QStringList &arguments, const QString &input = {}) const
    {
        const ProcessResult result =
            runProgram(QStringLiteral("minisign"), arguments, {m_folder.path(), input.toUtf8(), {}});
        if (result.exitCode != 0)
            qWarning("minisign %s: %s", qPrintable(arguments.join(u' ')), inWords(result).constData());
        return result.exitCode == 0;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace rosette::test
