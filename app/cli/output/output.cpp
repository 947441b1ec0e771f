// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/output.h"

#include "app/cli/grammar/description.h"
#include "app/cli/output/displaywidth.h"
#include "core/base/translate.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace rosette::cli {

namespace {

Colours coloursOf(std::FILE *stream)
{
    const bool refused = !qEnvironmentVariableIsEmpty("NO_COLOR") || qgetenv("TERM") == "dumb";
    return !refused && ::isatty(::fileno(stream)) == 1 ? Colours::On : Colours::Off;
}

} // namespace

Output::Output(std::FILE *answers, std::FILE *messages)
    : m_answers(answers), m_messages(messages), m_answerColours(coloursOf(answers)),
      m_messageColours(coloursOf(messages))
{
}

void Output::answer(const QString &schema, const QJsonObject &json, const QString &text)
{
    if (!m_json) {
        print(text);
        return;
    }
    QJsonObject object = json;
    object.insert(QStringLiteral("schema"), QStringLiteral("rosette/") + schema);
    m_pending += QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void Output::print(const QString &text)
{
    m_pending += text.toUtf8();
}

void Output::say(const QString &sentence, Tone tone)
{
    if (!m_quiet)
        tell(toned(harmless(sentence), tone, m_messageColours));
}

void Output::complain(const QString &sentence)
{
    tell(programName + QStringLiteral(": ") + toned(harmless(sentence), Tone::Bad, m_messageColours));
}

void Output::tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    // There is nowhere left to say that standard error cannot be written.
    static_cast<void>(std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_messages));
    static_cast<void>(std::fflush(m_messages));
}

Result<void> Output::finish()
{
    const QByteArray bytes = std::exchange(m_pending, {});
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    const bool written =
        std::fwrite(bytes.constData(), 1, size, m_answers) == size && std::fflush(m_answers) == 0;
    if (written || errno == EPIPE)
        return {};
    const QString cause =
        errno == ENOSPC ? Tr::tr("the disk is full") : QString::fromLocal8Bit(std::strerror(errno));
    return Error{ErrorCode::InputOutput, Tr::tr("The answer could not be written: %1.").arg(cause), {}};
}

} // namespace rosette::cli
