// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/dice.h"

namespace rosette::test {

QString Dice::text()
{
    static const QList<QString> texts{QStringLiteral("Ada"), QStringLiteral("Idris Okafor"),
        QStringLiteral("a"), QStringLiteral("m"), QStringLiteral("12"), QStringLiteral("3 pm on Monday"),
        QStringLiteral("Café Zoë Ångström"), QStringLiteral("שלום עולם"), QStringLiteral("مرحبا بالعالم 123"),
        QStringLiteral("e\u0301\u0323\u0302o\u0308"),
        QStringLiteral("👩‍👩‍👧‍👦 🏳️‍🌈 🗳️"),
        QStringLiteral("<b>bold</b> &amp; %1 %n"), QStringLiteral("'; DROP TABLE person; --"),
        QStringLiteral("\u202Ereversed\u202C"), QStringLiteral("  "), QStringLiteral("\u200B\u200D\uFEFF"),
        QStringLiteral("日本語のテキスト"), QStringLiteral("two\nlines"), QStringLiteral("tab\tstop"),
        QString(QChar(0xD83D)), QStringLiteral("-1"), QStringLiteral("99999999999999")};
    if (oneIn(30))
        return QString(2000 + below(4000), u'W');
    if (oneIn(30))
        return QStringLiteral("word ").repeated(400);
    return of(texts);
}

} // namespace rosette::test
