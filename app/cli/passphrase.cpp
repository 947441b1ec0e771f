// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "core/base/atomicwrite.h"
#include "core/base/translate.h"

#include <QFile>
#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace rosette::cli {

namespace {

constexpr qint64 longest = 4096;

Result<QString> firstLineOf(const QByteArray &bytes)
{
    QByteArray line = bytes.left(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    if (decoder.hasError())
        return Error{ErrorCode::InvalidInput, Tr::tr("The passphrase is not text in UTF-8."), {}};
    return text;
}

#ifdef Q_OS_UNIX
/// Does not show on the terminal what is typed while it lives.
class Unseen
{
public:
    Unseen() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};
#endif

} // namespace

Result<QString> readPassphrase(const PassphraseSource &source)
{
    if (!source.descriptor) {
        const Result<QByteArray> bytes = readFile(source.file, longest);
        return bytes ? firstLineOf(*bytes) : Result<QString>(bytes.error());
    }
    QFile file;
    if (!file.open(*source.descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::InputOutput,
            Tr::tr("The passphrase cannot be read from descriptor %1.").arg(*source.descriptor), {}};
    return firstLineOf(file.read(longest));
}

#ifdef Q_OS_UNIX
bool canAsk()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

Result<QString> askPassphrase(const QString &question)
{
    if (!canAsk())
        return Error{ErrorCode::Usage,
            Tr::tr("There is no terminal to ask at; name a file with --passphrase-file."), {}};
    QByteArray line;
    {
        const Unseen unseen;
        std::fprintf(stderr, "%s ", qUtf8Printable(question));
        QFile terminal;
        if (terminal.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
            line = terminal.readLine(longest);
    }
    std::fprintf(stderr, "\n");
    return firstLineOf(line);
}
#else
bool canAsk()
{
    return false;
}

Result<QString> askPassphrase(const QString &)
{
    return Error{
        ErrorCode::Usage, Tr::tr("There is no terminal to ask at; name a file with --passphrase-file."), {}};
}
#endif

} // namespace rosette::cli
