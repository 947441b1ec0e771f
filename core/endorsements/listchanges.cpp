// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/listchanges.h"

#include "core/base/translate.h"
#include "core/base/words.h"

#include <algorithm>

namespace rosette {

namespace {

using Entries = std::vector<SupportListEntry>;

const SupportListEntry *entryOf(const Entries &entries, const CandidacyId &candidacy)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&](const SupportListEntry &entry) { return entry.candidacy == candidacy; });
    return found == entries.end() ? nullptr : &*found;
}

QStringList namesOnlyIn(const Entries &entries, const Entries &others)
{
    QStringList names;
    for (const SupportListEntry &entry : entries)
        if (!entryOf(others, entry.candidacy))
            names += entry.ballotName.toString();
    return names;
}

QString difference(const SupportListEntry &before, const SupportListEntry &after)
{
    const QString name = after.ballotName.toString();
    if (before.ballotName != after.ballotName)
        return Tr::tr("%1 was listed as %2.").arg(name, before.ballotName.toString());
    return Tr::tr("%1 now reads “%2”, before “%3”.")
        .arg(name, inWords(after.kind, after.jointWith), inWords(before.kind, before.jointWith));
}

} // namespace

QString listChanges(const Entries &before, const Entries &after)
{
    QStringList sentences;
    if (const QStringList gone = namesOnlyIn(before, after); !gone.isEmpty())
        sentences += (gone.size() == 1 ? Tr::tr("%1 is no longer on the list.")
                                       : Tr::tr("%1 are no longer on the list."))
                         .arg(listInWords(gone));
    if (const QStringList added = namesOnlyIn(after, before); !added.isEmpty())
        sentences +=
            (added.size() == 1 ? Tr::tr("%1 is added to the list.") : Tr::tr("%1 are added to the list."))
                .arg(listInWords(added));
    for (const SupportListEntry &entry : after)
        if (const SupportListEntry *old = entryOf(before, entry.candidacy); old && *old != entry)
            sentences += difference(*old, entry);
    return sentences.join(u' ');
}

} // namespace rosette
