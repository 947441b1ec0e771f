// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/gate.h"

#include <algorithm>
#include <array>

namespace rosette {

namespace {

constexpr QLatin1String doesNotFit("does-not-fit");
constexpr QLatin1String hasNotJoined("has-not-joined");
constexpr QLatin1String ineligibleOrganisation("ineligible-organisation");

Finding blocker(const QString &code, const QString &subject, const QString &sentence, const QString &remedy)
{
    return {Severity::Blocker, code, subject, sentence, remedy};
}

void checkFit(const GateInput &input, std::vector<Finding> &findings)
{
    if (input.fit.fits())
        return;
    const QString where = inWords(input.fit, input.criteria);
    findings.push_back(blocker(doesNotFit, input.application.id.toString(),
        Tr::tr("The application of %1 is not found to fit. %2.")
            .arg(input.candidacy.ballotName.toString(), where),
        Tr::tr("Ask for the reviews that are missing, or open the motion regardless with a reason.")));
}

void checkJoined(const GateInput &input, std::vector<Finding> &findings)
{
    const std::optional<bool> &joined = input.application.expectations.hasJoined;
    const QString name = input.candidacy.ballotName.toString();
    const QString subject = input.application.id.toString();
    if (!joined)
        findings.push_back({Severity::Warning, QStringLiteral("joining-unknown"), subject,
            Tr::tr("It is not known whether %1 has joined.").arg(name),
            Tr::tr("Find out before the vote; members will ask.")});
    else if (!*joined)
        findings.push_back(blocker(hasNotJoined, subject, Tr::tr("%1 has not joined.").arg(name),
            Tr::tr("Ask them to join, or open the motion regardless with a reason.")));
}

void checkOrganisations(const GateInput &input, std::vector<Finding> &findings)
{
    for (const Organisation &organisation : input.organisations) {
        if (!organisation.ineligible)
            continue;
        findings.push_back(blocker(ineligibleOrganisation, organisation.id.toString(),
            Tr::tr("%1 belongs to %2, whose members have not been eligible since %3: %4")
                .arg(input.candidacy.ballotName.toString(), organisation.name.toString(),
                    dateInWords(organisation.ineligible->since), organisation.ineligible->reason.toString()),
            Tr::tr("Ask whether they still belong to it, or open the motion regardless with a reason.")));
    }
}

void checkState(const GateInput &input, std::vector<Finding> &findings)
{
    const QString name = input.candidacy.ballotName.toString();
    if (input.candidacy.status == CandidacyStatus::Withdrawn)
        findings.push_back(blocker(QStringLiteral("withdrawn"), input.candidacy.id.toString(),
            Tr::tr("%1 has withdrawn from the contest.").arg(name), {}));
    if (input.motionOpen)
        findings.push_back(blocker(QStringLiteral("motion-open"), input.application.id.toString(),
            Tr::tr("A motion about the application of %1 is open already.").arg(name),
            Tr::tr("Close or withdraw that motion first.")));
}

} // namespace

std::vector<Finding> checkGate(const GateInput &input)
{
    std::vector<Finding> findings;
    checkState(input, findings);
    checkFit(input, findings);
    checkJoined(input, findings);
    checkOrganisations(input, findings);
    return findings;
}

bool canBeOpenedRegardless(const Finding &finding)
{
    return finding.code == doesNotFit || finding.code == hasNotJoined ||
           finding.code == ineligibleOrganisation;
}

} // namespace rosette
