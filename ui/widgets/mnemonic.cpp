// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonic.h"

namespace rosette {

QString withoutMnemonic(const QString &text)
{
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        words += text[at];
    }
    return words;
}

} // namespace rosette
