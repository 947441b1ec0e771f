// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/minutesdocument.h"

#include <QRegularExpression>
#include <QStringList>

namespace rosette {

namespace {

/// A backslash before every sign that CommonMark, its tables or its links from bare addresses would take for
/// markup; line feeds become spaces.
QString escaped(const QString &text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>#|~&!$^{}@");
    QString safe;
    for (const QChar sign : text.simplified()) {
        if (signs.contains(sign))
            safe += u'\\';
        safe += sign;
    }
    // An address is a link only with "://" or "www.".
    return safe.replace(QLatin1String("://"), QLatin1String("\\://"))
        .replace(QRegularExpression(QStringLiteral("\\b(www)\\."), QRegularExpression::CaseInsensitiveOption),
            QStringLiteral("\\1\\."));
}

/// The same at the beginning of a line, where "1." and "-" begin lists.
QString escapedLine(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]+)([.)])"));
    static const QRegularExpression bullet(QStringLiteral("^([-+=])"));
    return escaped(text).replace(number, QStringLiteral("\\1\\\\2")).replace(bullet, QStringLiteral("\\\\1"));
}

QString markdownOf(const MinutesHeading &heading)
{
    return QString(heading.level, u'#') + u' ' + escaped(heading.text);
}

QString markdownOf(const MinutesParagraph &said)
{
    return said.isLead ? QStringLiteral("**%1**").arg(escaped(said.text)) : escapedLine(said.text);
}

QString markdownOf(const MinutesFacts &facts)
{
    QStringList lines;
    for (const auto &[name, fact] : facts.facts)
        lines += QStringLiteral("- **%1:** %2").arg(escaped(name), escaped(fact));
    return lines.join(u'\n');
}

QString rowOf(const std::vector<QString> &cells)
{
    QStringList row;
    for (const QString &text : cells)
        row += escaped(text);
    return QStringLiteral("| ") + row.join(QLatin1String(" | ")) + QStringLiteral(" |");
}

QString markdownOf(const MinutesTable &table)
{
    QStringList lines{rowOf(table.head),
        QStringLiteral("|") + QStringLiteral(" --- |").repeated(qsizetype(table.head.size()))};
    for (const std::vector<QString> &row : table.rows)
        lines += rowOf(row);
    return lines.join(u'\n');
}

} // namespace

QByteArray minutesMarkdown(const Minutes &minutes)
{
    QStringList parts{
        QStringLiteral("%1 · %2").arg(escapedLine(minutes.grouping), escaped(minutes.committee)),
        QStringLiteral("# ") + escaped(minutes.title)};
    for (const MinutesBlock &block : minutes.blocks)
        parts += std::visit([](const auto &said) { return markdownOf(said); }, block);
    parts += QStringLiteral("---");
    parts += escapedLine(minutes.foot);
    parts += QStringLiteral("`%1`").arg(minutes.fingerprint);
    return (parts.join(QLatin1String("\n\n")) + u'\n').toUtf8();
}

} // namespace rosette
