// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/tone.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace rosette::cli {

/// Where a command says what it has to say. What was asked for goes to standard output: a text for people,
/// or, with --json, one object for programs. Everything that is only said goes to standard error.
class Output
{
public:
    Output(std::FILE *answers, std::FILE *messages);

    void setJson(bool json) { m_json = json; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    bool isJson() const { return m_json; }
    /// Whether standard output shows colours.
    Colours colours() const { return m_answerColours; }

    /// What was asked for. @p schema names the form of @p json and its version: "contest-list/1". With --json
    /// the object is printed with a member "schema", else @p text.
    void answer(const QString &schema, const QJsonObject &json, const QString &text);
    /// A text that is the same for people and programs: help, a script, a manual page.
    void print(const QString &text);
    /// A sentence on what was done or is worth knowing; nothing with --quiet.
    void say(const QString &sentence, Tone tone = Tone::Plain);
    /// A sentence on what went wrong; also with --quiet.
    void complain(const QString &sentence);

    /// Writes out what was answered. A reader that went away is no failure; a full disk is.
    Result<void> finish();

private:
    void tell(const QString &line);

    std::FILE *m_answers;
    std::FILE *m_messages;
    QByteArray m_pending;
    bool m_json = false;
    bool m_quiet = false;
    Colours m_answerColours = Colours::Off;
    Colours m_messageColours = Colours::Off;
};

} // namespace rosette::cli
