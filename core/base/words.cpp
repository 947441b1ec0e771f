// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include "core/base/translate.h"

namespace rosette {

QString countInWords(int count)
{
    switch (count) {
    case 0:
        return Tr::tr("no");
    case 1:
        return Tr::tr("one");
    case 2:
        return Tr::tr("two");
    case 3:
        return Tr::tr("three");
    case 4:
        return Tr::tr("four");
    case 5:
        return Tr::tr("five");
    case 6:
        return Tr::tr("six");
    case 7:
        return Tr::tr("seven");
    case 8:
        return Tr::tr("eight");
    case 9:
        return Tr::tr("nine");
    case 10:
        return Tr::tr("ten");
    default:
        return QString::number(count);
    }
}

QString listInWords(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Tr::tr("%1 and %2").arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString beginningSentence(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString insideSentence(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

} // namespace rosette
