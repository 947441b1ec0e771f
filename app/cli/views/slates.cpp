// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/slates.h"

#include "app/cli/views/names.h"
#include "core/storage/slatestore.h"

#include <QJsonArray>

namespace rosette::cli {

QJsonObject slateJson(const Slate &slate, const QStringList &candidates)
{
    return {{"id", slate.id.toString()}, {"name", slate.name.toString()}, {"own", slate.own},
        {"candidates", QJsonArray::fromStringList(candidates)}};
}

Result<QHash<CandidacyId, QStringList>> slatesByCandidacy(Database &database, const ContestId &contest)
{
    const SlateStore store(database);
    const Result<std::vector<Slate>> slates = store.forContest(contest);
    if (!slates)
        return slates.error();
    const Result<std::vector<SlateEntry>> entries = store.entriesForContest(contest);
    if (!entries)
        return entries.error();
    NamesOf<SlateId> names;
    for (const Slate &slate : *slates)
        names.insert(slate.id, slate.name.toString());
    QHash<CandidacyId, QStringList> byCandidacy;
    for (const SlateEntry &entry : *entries)
        byCandidacy[entry.candidacy] += names.value(entry.slate);
    return byCandidacy;
}

} // namespace rosette::cli
