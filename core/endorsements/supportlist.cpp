// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/supportlist.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rosette {

namespace {

using ByCandidacy = std::map<CandidacyId, const Endorsement *>;

/// One endorsement a candidacy: the one decided last, since a later decision settles what the support is.
ByCandidacy inForceByCandidacy(const std::vector<Endorsement> &endorsements)
{
    ByCandidacy inForce;
    for (const Endorsement &endorsement : endorsements) {
        if (!isInForce(endorsement))
            continue;
        const Endorsement *&kept = inForce[endorsement.candidacy];
        if (!kept || std::tie(kept->decidedOn, kept->id) < std::tie(endorsement.decidedOn, endorsement.id))
            kept = &endorsement;
    }
    return inForce;
}

QStringList namesOf(const std::vector<OrganisationId> &ids, const std::vector<Organisation> &organisations)
{
    QStringList names;
    for (const OrganisationId &id : ids)
        for (const Organisation &organisation : organisations)
            if (organisation.id == id)
                names += organisation.name.toString();
    return names;
}

/// Surname, whole name, both folded; the id last, so that namesakes stand in the same order every time.
auto ballotPaperKey(const SupportListEntry &entry)
{
    const QString whole = folded(entry.ballotName.toString());
    return std::make_tuple(whole.mid(whole.lastIndexOf(u' ') + 1), whole, entry.candidacy);
}

} // namespace

QString fingerprint(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex().left(12));
    return QStringList{hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4)}.join(u' ');
}

std::vector<SupportListEntry> listEntries(const std::vector<Candidacy> &candidacies,
    const std::vector<Endorsement> &endorsements, const std::vector<Organisation> &organisations)
{
    const ByCandidacy inForce = inForceByCandidacy(endorsements);
    std::vector<SupportListEntry> entries;
    for (const Candidacy &candidacy : candidacies) {
        const auto endorsement = inForce.find(candidacy.id);
        if (candidacy.status != CandidacyStatus::Standing || endorsement == inForce.end())
            continue;
        entries.push_back({candidacy.id, candidacy.ballotName, endorsement->second->kind,
            namesOf(endorsement->second->jointWith, organisations)});
    }
    std::sort(entries.begin(), entries.end(), [](const SupportListEntry &one, const SupportListEntry &other) {
        return ballotPaperKey(one) < ballotPaperKey(other);
    });
    return entries;
}

} // namespace rosette
