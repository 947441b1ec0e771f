// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/minutes.h"

#include "core/base/translate.h"
#include "core/base/words.h"

namespace rosette {

QString numbersInWords(const std::vector<qint64> &numbers)
{
    QStringList parts;
    for (std::size_t at = 0; at < numbers.size();) {
        std::size_t last = at;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last > at + 1)
            parts += Tr::tr("%1 to %2").arg(numbers[at]).arg(numbers[last]);
        else
            for (std::size_t each = at; each <= last; ++each)
                parts += QString::number(numbers[each]);
        at = last + 1;
    }
    return listInWords(parts);
}

QString fingerprintInGroups(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups += digits.mid(at, 4);
    return groups.join(u' ');
}

} // namespace rosette
