// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/plaintext.h"

#include <QStringList>

#include <algorithm>

namespace rosette {

namespace {

QString wrappedParagraph(const QString &paragraph, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines += line;
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines += line;
    return lines.join(u'\n');
}

} // namespace

QString wrapped(const QString &text, qsizetype width)
{
    QStringList paragraphs = text.split(u'\n');
    for (QString &paragraph : paragraphs)
        paragraph = wrappedParagraph(paragraph, width);
    return paragraphs.join(u'\n');
}

QString underlined(const QString &text, QChar sign)
{
    const QStringList lines = text.split(u'\n');
    qsizetype longest = 0;
    for (const QString &line : lines)
        longest = std::max(longest, line.size());
    return text + u'\n' + QString(longest, sign);
}

} // namespace rosette
