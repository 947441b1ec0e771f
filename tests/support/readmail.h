// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/process.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rosette::test {

/// What Python's own mail parser makes of @p message: tests/support/readmail.py.
inline QJsonObject readMail(const QByteArray &message)
{
    ProcessSetting setting;
    setting.input = message;
    const QString script = QStringLiteral(ROSETTE_SOURCE_DIR "/tests/support/readmail.py");
    const ProcessResult result = runProgram(QStringLiteral("/usr/bin/python3"), {script}, setting);
    if (result.exitCode != 0)
        qFatal("readmail.py: %s", inWords(result).constData());
    return QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
}

} // namespace rosette::test
