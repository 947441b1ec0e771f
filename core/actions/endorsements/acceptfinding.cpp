// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/acceptfinding.h"

#include "core/actions/endorsements/checklist.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/acceptedfindingstore.h"

#include <algorithm>

namespace rosette {

namespace {

/// The one finding of today's check that @p input means.
Result<Finding> findingMeant(const PublicationReport &report, const AcceptFinding &input)
{
    std::vector<Finding> meant;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(meant),
        [&](const Finding &finding) {
            return finding.code == input.code &&
                   (input.subject.isEmpty() || finding.subject == input.subject);
        });
    if (meant.empty())
        return Error{
            ErrorCode::NotFound, Tr::tr("The check has no finding “%1” to accept.").arg(input.code), {}};
    if (meant.size() > 1)
        return Error{ErrorCode::Usage,
            Tr::tr("There are %1 findings “%2”; say which by its subject.").arg(meant.size()).arg(input.code),
            {}};
    if (meant.front().severity != Severity::Warning)
        return Error{ErrorCode::CheckFailed,
            meant.front().severity == Severity::Blocker
                ? Tr::tr("A blocker cannot be accepted: %1").arg(meant.front().sentence)
                : Tr::tr("A note needs no acceptance: %1").arg(meant.front().sentence),
            {}};
    return meant.front();
}

QJsonObject payloadOf(const AcceptedFinding &accepted)
{
    return {{QStringLiteral("contest"), accepted.contest.toString()}, {QStringLiteral("code"), accepted.code},
        {QStringLiteral("subject"), accepted.subject}};
}

} // namespace

Result<AcceptedFinding> acceptFinding(Workspace &workspace, const AcceptFinding &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("accept a warning"));
    if (!officer)
        return officer.error();
    const Result<Reason> reason = Reason::parse(input.reason);
    if (!reason)
        return reason.error();
    const Result<Contest> contest = loadContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<AcceptedFinding> {
        const Result<PublicationReport> report = checkList(workspace, *contest);
        if (!report)
            return report.error();
        const Result<Finding> finding = findingMeant(*report, input);
        if (!finding)
            return finding.error();
        const AcceptedFinding accepted{
            input.contest, finding->code, finding->subject, *reason, officer->id, unit.at()};
        if (const Result<void> stored = AcceptedFindingStore(unit.database()).insert(accepted); !stored)
            return stored.error();
        if (const Result<void> recorded = unit.record(RecordType::FindingAccepted, payloadOf(accepted));
            !recorded)
            return recorded.error();
        unit.touched(Entity::AcceptedFinding, ChangeKind::Added);
        return accepted;
    });
}

} // namespace rosette
