// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/publicationwait.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

QString awaitedInWords(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::BallotsIssued:
        return Tr::tr("Waits for ballot papers");
    case MilestoneKind::ElectionMeeting:
        return Tr::tr("Waits for the election meeting");
    case MilestoneKind::NominationsOpen:
    case MilestoneKind::NominationsClose:
    case MilestoneKind::CommitteeDecides:
    case MilestoneKind::BallotCloses:
    case MilestoneKind::Results:
    case MilestoneKind::Other:
        return Tr::tr("Waits for “%1”").arg(inWords(kind));
    }
    Q_UNREACHABLE();
}

QString withoutYearOf(const QDate &date, const QDate &today)
{
    const QString words = dateInWords(date);
    return date.year() == today.year() ? words.section(u' ', 0, 1) : words;
}

QString waitFor(const PublicationInput &input)
{
    if (const auto day = publicationDay(input.milestones, input.rulebook.publicationTriggers))
        return Tr::tr("May be published from %1").arg(withoutYearOf(*day, input.publishOn));
    const std::optional<Milestone> awaited = awaitedMilestone(input);
    if (!awaited)
        return awaitedInWords(input.rulebook.publicationTriggers.empty()
                                  ? MilestoneKind::BallotsIssued
                                  : input.rulebook.publicationTriggers.front());
    const QDate expected = currentDate(*awaited).when.date;
    return Tr::tr("%1, expected %2")
        .arg(awaitedInWords(awaited->kind), withoutYearOf(expected, input.publishOn));
}

int countOf(const PublicationReport &report, Severity severity)
{
    return static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(),
        [severity](const Finding &finding) { return finding.severity == severity; }));
}

QString blockersInWords(int count)
{
    return count == 1 ? Tr::tr("1 blocker") : Tr::tr("%n blockers", nullptr, count);
}

QString warningsInWords(int count)
{
    return count == 1 ? Tr::tr("1 warning") : Tr::tr("%n warnings", nullptr, count);
}

} // namespace

std::optional<Milestone> awaitedMilestone(const PublicationInput &input)
{
    std::optional<Milestone> earliest;
    const std::vector<MilestoneKind> &triggers = input.rulebook.publicationTriggers;
    for (const Milestone &milestone : input.milestones) {
        const bool isTrigger = std::find(triggers.begin(), triggers.end(), milestone.kind) != triggers.end();
        if (!isTrigger || occurrence(milestone))
            continue;
        if (!earliest || currentDate(milestone).when.date < currentDate(*earliest).when.date)
            earliest = milestone;
    }
    return earliest;
}

QString publicationWait(const PublicationInput &input, const PublicationReport &report)
{
    if (report.canPublish())
        return {};
    const bool isEarly =
        std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return finding.code == QLatin1String("not-issued") && finding.severity == Severity::Blocker;
        });
    if (isEarly)
        return waitFor(input);
    const int blockers = countOf(report, Severity::Blocker);
    const int warnings = countOf(report, Severity::Warning);
    if (blockers == 0)
        return Tr::tr("%1 to settle").arg(warningsInWords(warnings));
    if (warnings == 0)
        return Tr::tr("%1 to settle").arg(blockersInWords(blockers));
    return Tr::tr("%1 and %2 to settle").arg(blockersInWords(blockers), warningsInWords(warnings));
}

QString findingsInWords(const PublicationReport &report)
{
    QStringList parts;
    if (const int blockers = countOf(report, Severity::Blocker))
        parts += blockersInWords(blockers);
    if (const int warnings = countOf(report, Severity::Warning))
        parts += warningsInWords(warnings);
    if (!report.accepted.empty())
        parts += Tr::tr("%1 accepted").arg(report.accepted.size());
    if (const int notes = countOf(report, Severity::Note))
        parts += notes == 1 ? Tr::tr("1 note") : Tr::tr("%n notes", nullptr, notes);
    return parts.isEmpty() ? Tr::tr("Nothing to settle") : parts.join(QStringLiteral(", "));
}

} // namespace rosette
