// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidetext.h"

#include "core/publishing/guidewords.h"
#include "core/publishing/plaintext.h"

namespace rosette {

namespace {

QString datesText(const std::vector<KeyDate> &dates)
{
    QStringList lines;
    for (const KeyDate &date : dates)
        lines += QStringLiteral("%1: %2").arg(date.label, date.date);
    return lines.join(u'\n');
}

QString cardText(const GuideCard &card, BallotMark mark)
{
    QString name = card.name;
    if (card.preference)
        name = QStringLiteral("%1. %2").arg(*card.preference).arg(card.name);
    else if (mark == BallotMark::Cross)
        name = QStringLiteral("[X] ") + card.name;
    QStringList parts{underlined(wrapped(name), u'-') + u'\n' + wrapped(kindLine(card))};
    if (!card.statement.isEmpty())
        parts += wrapped(card.statement);
    if (!card.pledges.isEmpty())
        parts += wrapped(QStringLiteral("%1: %2").arg(pledgesLabel(), pledgesLine(card)));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

QString guideText(const Guide &guide)
{
    QStringList parts{QStringLiteral("%1\n%2").arg(guide.grouping, issueLine(guide)),
        underlined(wrapped(guide.title), u'=')};
    for (const GuideNote &note : guide.notes)
        parts += wrapped(note.lead + u' ' + note.text);
    parts += wrapped(guide.instructions);
    if (!guide.dates.empty())
        parts += datesText(guide.dates);
    if (!guide.invitation.isEmpty())
        parts += wrapped(guide.invitation);
    for (const GuideCard &card : guide.cards)
        parts += cardText(card, guide.mark);
    parts += QStringLiteral("--");
    if (!guide.imprint.isEmpty())
        parts += wrapped(guide.imprint);
    parts += footerLine(guide);
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace rosette
