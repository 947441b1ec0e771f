// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/supportlisttext.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/publishing/plaintext.h"

namespace rosette {

QString supportListText(const SupportList &list, const SupportListContext &context)
{
    QStringList parts{
        underlined(wrapped(Tr::tr("%1: support list %2 for %3, %4")
                               .arg(context.committee.grouping.toString(), QString::number(list.number),
                                   context.body.name.toString(), context.contest.title.toString())),
            u'='),
        Tr::tr("Published %1.").arg(dateInWords(list.publishedOn))};
    if (list.correction)
        parts += wrapped(Tr::tr("This list replaces list %1. %2 %3")
                             .arg(QString::number(list.number - 1), list.correction->whatChanged.toString(),
                                 list.correction->why.toString()));
    QStringList entries;
    for (const SupportListEntry &entry : list.entries)
        entries +=
            QStringLiteral("%1: %2").arg(entry.ballotName.toString(), inWords(entry.kind, entry.jointWith));
    parts += entries.join(u'\n');
    if (!context.committee.imprint.isEmpty())
        parts += wrapped(context.committee.imprint);
    if (!list.hash.isEmpty())
        parts += Tr::tr("Fingerprint %1").arg(fingerprint(list.hash));
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace rosette
