// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/publicationcheck.h"

#include "core/endorsements/candidacychecks.h"
#include "core/endorsements/listchecks.h"

#include <algorithm>

namespace rosette {

namespace {

using Check = Findings (*)(const DraftList &);

constexpr std::array<Check, 15> checks{checkIssued, checkPlaces, checkOnePlace, checkImprint, checkWithdrawn,
    checkAnybody, checkOwnSlate, checkConsent, checkMotions, checkOnBallot, checkReserved, checkPhotos,
    checkAltTexts, checkFewer, checkConsentRecorded};

/// The acceptance of exactly this warning in this contest, if a person has given one.
const AcceptedFinding *acceptanceOf(const PublicationInput &input, const Finding &finding)
{
    if (finding.severity != Severity::Warning)
        return nullptr;
    const auto found =
        std::find_if(input.accepted.begin(), input.accepted.end(), [&](const AcceptedFinding &one) {
            return one.contest == input.contest.id && one.code == finding.code &&
                   one.subject == finding.subject;
        });
    return found == input.accepted.end() ? nullptr : &*found;
}

} // namespace

bool PublicationReport::canPublish() const
{
    return std::all_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Note; });
}

PublicationReport checkPublication(const PublicationInput &input)
{
    const DraftList draft{input, listEntries(input.candidacies, input.endorsements, {})};
    PublicationReport report;
    for (const Check check : checks) {
        const Findings findings = check(draft);
        if (findings.empty())
            ++report.passed;
        for (const Finding &finding : findings) {
            if (const AcceptedFinding *accepted = acceptanceOf(input, finding))
                report.accepted.push_back({finding, *accepted});
            else
                report.findings.push_back(finding);
        }
    }
    std::stable_sort(report.findings.begin(), report.findings.end(),
        [](const Finding &one, const Finding &other) { return one.severity < other.severity; });
    return report;
}

} // namespace rosette
