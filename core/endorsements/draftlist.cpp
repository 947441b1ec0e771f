// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/draftlist.h"

#include <algorithm>

namespace rosette {

Finding finding(Severity severity, const char *code, const QString &sentence, const QString &remedy)
{
    return {severity, QLatin1String(code), {}, sentence, remedy};
}

const Candidacy *candidacyOf(const DraftList &draft, const CandidacyId &id)
{
    const auto found = std::find_if(draft.input.candidacies.begin(), draft.input.candidacies.end(),
        [&](const Candidacy &candidacy) { return candidacy.id == id; });
    return found == draft.input.candidacies.end() ? nullptr : &*found;
}

const CandidacyMaterial *materialOf(const DraftList &draft, const CandidacyId &id)
{
    const auto found = std::find_if(draft.input.material.begin(), draft.input.material.end(),
        [&](const CandidacyMaterial &material) { return material.candidacy == id; });
    return found == draft.input.material.end() ? nullptr : &*found;
}

std::optional<Consents> consentsOf(const DraftList &draft, const SupportListEntry &entry)
{
    const CandidacyMaterial *material = materialOf(draft, entry.candidacy);
    return material ? material->consents : std::nullopt;
}

} // namespace rosette
