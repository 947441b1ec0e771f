// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pseudolanguage.h"

#include <QRegularExpression>

#include <algorithm>

namespace rosette {

namespace {

const QString plain = QStringLiteral("aceinouyzACEINOUYZ");
const QString accented = QStringLiteral("åçéîñöûýžÅÇÉÎÑÖÛÝŽ");

/// What a translator leaves as it is.
const QRegularExpression &keptPart()
{
    static const QRegularExpression kept(
        QStringLiteral("%L?(?:[0-9]{1,2}|n)|</?[a-zA-Z][^>]*>|&[a-z]+;|&&|\\([^)]*\\*\\.[^)]*\\)|\\n"));
    return kept;
}

/// Letters with accents, some of them twice so that @p longer more are there; says how many are missing
/// still.
QString stretched(QStringView text, qsizetype &longer)
{
    QString result;
    for (const QChar letter : text) {
        const qsizetype place = plain.indexOf(letter);
        const QChar made = place < 0 ? letter : accented.at(place);
        result += made;
        const bool isVowel = QStringLiteral("aeiouyAEIOUY").contains(letter);
        if (isVowel && longer > 0) {
            result += made.toLower();
            --longer;
        }
    }
    return result;
}

} // namespace

QString pseudoText(const QString &source)
{
    if (source.isEmpty())
        return source;
    const qsizetype letters =
        std::count_if(source.begin(), source.end(), [](QChar letter) { return letter.isLetter(); });
    qsizetype longer = (letters * 4 + 9) / 10;
    QString result = QStringLiteral("[");
    qsizetype done = 0;
    for (auto match = keptPart().globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch kept = match.next();
        result += stretched(QStringView(source).mid(done, kept.capturedStart() - done), longer);
        result += kept.capturedView();
        done = kept.capturedEnd();
    }
    result += stretched(QStringView(source).mid(done), longer);
    // Words of few vowels: the rest at the end, in pieces that can go to a line of their own.
    for (; longer > 0; longer -= 6)
        result += u' ' + QString(std::min<qsizetype>(longer, 6), u'ö');
    return result + u']';
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return pseudoText(QString::fromUtf8(source));
}

} // namespace rosette
