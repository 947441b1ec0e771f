// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/publicationcheck.h"

#include "core/base/translate.h"
#include "core/endorsements/candidacychecks.h"
#include "core/endorsements/listchecks.h"

#include <algorithm>

namespace rosette {

namespace {

using Check = Findings (*)(const DraftList &);

/// A check and what is in order when it has nothing to say.
struct NamedCheck
{
    Check check;
    const char *inOrder;
};

constexpr std::array<NamedCheck, 15> checks{{
    {checkIssued, QT_TRANSLATE_NOOP("Rosette", "The time for publication has come.")},
    {checkPlaces, QT_TRANSLATE_NOOP("Rosette", "The list asks for no more votes than members have.")},
    {checkOnePlace,
        QT_TRANSLATE_NOOP("Rosette", "No two on the list stand against each other for one place.")},
    {checkImprint, QT_TRANSLATE_NOOP("Rosette", "The committee has an imprint.")},
    {checkWithdrawn, QT_TRANSLATE_NOOP("Rosette", "Nobody on the list has withdrawn.")},
    {checkAnybody, QT_TRANSLATE_NOOP("Rosette", "Somebody who stands is endorsed.")},
    {checkOwnSlate, QT_TRANSLATE_NOOP("Rosette", "There is no slate of our own without a carried motion.")},
    {checkConsent, QT_TRANSLATE_NOOP("Rosette", "Nobody on the list has refused to be named.")},
    {checkMotions, QT_TRANSLATE_NOOP("Rosette", "No motion is open that could change the list.")},
    {checkOnBallot, QT_TRANSLATE_NOOP("Rosette", "Nobody on the list is missing from the ballot paper.")},
    {checkReserved, QT_TRANSLATE_NOOP("Rosette", "Nothing is to be said about reserved places.")},
    {checkPhotos, QT_TRANSLATE_NOOP("Rosette", "No photo that may be used is missing.")},
    {checkAltTexts, QT_TRANSLATE_NOOP("Rosette", "No photo that may be used lacks a description.")},
    {checkFewer, QT_TRANSLATE_NOOP("Rosette", "Nothing is to be said about the length of the list.")},
    {checkConsentRecorded, QT_TRANSLATE_NOOP("Rosette", "Nobody on the list is without an application.")},
}};

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
    for (const NamedCheck &named : checks) {
        const Findings findings = named.check(draft);
        if (findings.empty()) {
            ++report.passed;
            report.passedInWords += Tr::tr(named.inOrder);
        }
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
