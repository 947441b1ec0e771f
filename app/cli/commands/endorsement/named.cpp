// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/endorsement/named.h"

#include "app/cli/views/names.h"
#include "core/storage/endorsementstore.h"

namespace rosette::cli {

Result<std::vector<NamedEndorsement>> namedEndorsements(Database &database, const Contest &contest)
{
    const Result<std::vector<Endorsement>> endorsements = EndorsementStore(database).forContest(contest.id);
    if (!endorsements)
        return endorsements.error();
    const Result<NamesOf<CandidacyId>> candidates = candidacyNames(database, contest.id);
    if (!candidates)
        return candidates.error();
    const Result<NamesOf<OrganisationId>> organisations = organisationNames(database);
    if (!organisations)
        return organisations.error();
    std::vector<NamedEndorsement> named;
    for (const Endorsement &endorsement : *endorsements)
        named.push_back({endorsement, candidates->value(endorsement.candidacy), contest.slug.toString(),
            namesOf(endorsement.jointWith, *organisations)});
    return named;
}

} // namespace rosette::cli
