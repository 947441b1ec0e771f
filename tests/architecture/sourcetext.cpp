// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetext.h"

#include <QRegularExpression>

namespace rosette::house {

namespace {

/// Walks once over the text; each part*() function consumes one comment or literal.
class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    SourceText run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                skipTo(QStringLiteral("\n"), 0);
            else if (startsWith("/*"))
                skipTo(QStringLiteral("*/"), 2);
            else if (startsWith("#"))
                directive();
            else if (startsWith("R\"") && isPrefix(wordBefore()))
                rawLiteral();
            else if (startsWith("\"") || (startsWith("'") && isPrefix(wordBefore())))
                literal();
            else
                m_result.code += m_text.at(m_at++);
        }
        return m_result;
    }

private:
    bool startsWith(const char *words) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(words));
    }

    QString wordBefore() const
    {
        qsizetype start = m_at;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || m_text.at(start - 1) == u'_'))
            --start;
        return m_text.mid(start, m_at - start);
    }

    /// An encoding prefix of a literal. After any other word, a ' separates digits and an R ends a name.
    static bool isPrefix(const QString &word)
    {
        return word.isEmpty() || word == u"u" || word == u"u8" || word == u"U" || word == u"L";
    }

    /// Drops everything before the next @p end (and @p length units of it) except the line ends.
    void skipTo(const QString &end, qsizetype length)
    {
        const qsizetype found = m_text.indexOf(end, m_at + length);
        const qsizetype stop = found < 0 ? m_text.size() : found + length;
        m_result.code += QString(QStringView(m_text).mid(m_at, stop - m_at).count(u'\n'), u'\n');
        m_at = stop;
    }

    void directive()
    {
        static const QRegularExpression include(
            QStringLiteral("\\G#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"));
        const QRegularExpressionMatch match = include.match(m_text, m_at);
        if (!match.hasMatch()) {
            m_result.code += m_text.at(m_at++);
            return;
        }
        m_result.includes.push_back(
            {match.captured(2), match.captured(1) == QStringLiteral("\""), lineAt(m_text, m_at)});
        m_at = match.capturedEnd();
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString delimiter = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = open < 0 ? -1 : m_text.indexOf(delimiter, open);
        const qsizetype end = close < 0 ? m_text.size() : close;
        m_result.literals.push_back({m_text.mid(open + 1, end - open - 1), lineAt(m_text, m_at)});
        m_result.code += QStringLiteral("\"\"");
        skipTo(delimiter, delimiter.size());
    }

    void literal()
    {
        const QChar quote = m_text.at(m_at);
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        m_result.literals.push_back({m_text.mid(m_at + 1, end - m_at - 1), lineAt(m_text, m_at)});
        m_result.code += QString(2, quote);
        m_at = end + 1;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    SourceText m_result;
};

} // namespace

SourceText parseSource(const QString &text)
{
    return Lexer(text).run();
}

int lineAt(const QString &text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).left(position).count(u'\n'));
}

} // namespace rosette::house
