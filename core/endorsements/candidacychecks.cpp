// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/candidacychecks.h"

namespace rosette {

namespace {

Finding about(const SupportListEntry &entry, Finding general)
{
    general.subject = entry.candidacy.toString();
    return general;
}

} // namespace

Findings checkWithdrawn(const DraftList &draft)
{
    Findings findings;
    for (const Endorsement &endorsement : draft.input.endorsements) {
        const Candidacy *candidacy = candidacyOf(draft, endorsement.candidacy);
        if (!isInForce(endorsement) || !candidacy || candidacy->status != CandidacyStatus::Withdrawn)
            continue;
        findings.push_back(finding(Severity::Blocker, "withdrawn-candidacy",
            Tr::tr("%1 has withdrawn from the contest, but the endorsement is still in force.")
                .arg(candidacy->ballotName.toString()),
            Tr::tr("Withdraw the endorsement with a public reason.")));
        findings.back().subject = candidacy->id.toString();
    }
    return findings;
}

Findings checkConsent(const DraftList &draft)
{
    Findings findings;
    for (const SupportListEntry &entry : draft.entries) {
        const std::optional<Consents> consents = consentsOf(draft, entry);
        if (consents && !consents->toBeNamed)
            findings.push_back(
                about(entry, finding(Severity::Warning, "no-consent",
                                 Tr::tr("%1 has not agreed to be named on a published list.")
                                     .arg(entry.ballotName.toString()),
                                 Tr::tr("Ask for it; if it was given elsewhere, accept this and say how."))));
    }
    return findings;
}

Findings checkConsentRecorded(const DraftList &draft)
{
    Findings findings;
    for (const SupportListEntry &entry : draft.entries)
        if (!consentsOf(draft, entry))
            findings.push_back(about(
                entry, finding(Severity::Note, "consent-not-recorded",
                           Tr::tr("There is no application of %1, so no consent to be named is on record.")
                               .arg(entry.ballotName.toString()),
                           {})));
    return findings;
}

Findings checkOnBallot(const DraftList &draft)
{
    Findings findings;
    for (const SupportListEntry &entry : draft.entries) {
        const Candidacy *candidacy = candidacyOf(draft, entry.candidacy);
        if (candidacy->onBallot && !*candidacy->onBallot)
            findings.push_back(
                about(entry, finding(Severity::Warning, "not-on-ballot",
                                 Tr::tr("%1 is recorded as not being on the ballot paper.")
                                     .arg(entry.ballotName.toString()),
                                 Tr::tr("Correct the candidacy, or withdraw the endorsement."))));
    }
    return findings;
}

Findings checkPhotos(const DraftList &draft)
{
    Findings findings;
    for (const SupportListEntry &entry : draft.entries) {
        const std::optional<Consents> consents = consentsOf(draft, entry);
        if (consents && consents->toUsePhoto && !materialOf(draft, entry.candidacy)->hasPhoto)
            findings.push_back(
                about(entry, finding(Severity::Warning, "no-photo",
                                 Tr::tr("There is no photo of %1.").arg(entry.ballotName.toString()),
                                 Tr::tr("Ask for one and add it."))));
    }
    return findings;
}

Findings checkAltTexts(const DraftList &draft)
{
    Findings findings;
    for (const SupportListEntry &entry : draft.entries) {
        const std::optional<Consents> consents = consentsOf(draft, entry);
        const CandidacyMaterial *material = materialOf(draft, entry.candidacy);
        if (consents && consents->toUsePhoto && material->hasPhoto && !material->hasAltText)
            findings.push_back(about(
                entry, finding(Severity::Warning, "no-alt-text",
                           Tr::tr("The photo of %1 has no description.").arg(entry.ballotName.toString()),
                           Tr::tr("Describe it in a sentence; screen readers need one."))));
    }
    return findings;
}

} // namespace rosette
