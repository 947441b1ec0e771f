// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidewords.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"

namespace rosette {

QString draftLabel()
{
    return Tr::tr("Draft, not for release");
}

QString issueLine(const Guide &guide)
{
    if (!guide.listNumber)
        return draftLabel();
    return Tr::tr("Support list %1, published %2").arg(*guide.listNumber).arg(dateInWords(guide.date));
}

QString footerLine(const Guide &guide)
{
    if (guide.listNumber)
        return Tr::tr("Support list %1. Fingerprint %2.").arg(*guide.listNumber).arg(guide.fingerprint);
    if (!guide.date.isValid())
        return Tr::tr("Draft, not for release.");
    return Tr::tr("Draft of %1, not for release.").arg(dateInWords(guide.date));
}

QString kindLine(const GuideCard &card)
{
    return inWords(card.kind, card.jointWith);
}

QString pledgesLine(const GuideCard &card)
{
    QStringList sentences;
    for (const QString &pledge : card.pledges) {
        const bool ends = pledge.endsWith(u'.') || pledge.endsWith(u'!') || pledge.endsWith(u'?') ||
                          pledge.endsWith(u'…') || pledge.endsWith(u'”');
        sentences += ends ? pledge : pledge + u'.';
    }
    return sentences.join(u' ');
}

QString pledgesLabel()
{
    return Tr::tr("Pledges");
}

QString photoDescription(const GuideCard &card)
{
    const QString description = card.photo ? card.photo->altText.trimmed() : QString();
    return description.isEmpty() ? Tr::tr("Photo of %1.").arg(card.name) : description;
}

} // namespace rosette
