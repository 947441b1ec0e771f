// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/listchecks.h"

#include "core/contests/occurrencewords.h"

#include <algorithm>

namespace rosette {

namespace {

int listedOf(const DraftList &draft, const QString &group)
{
    const auto counts = [&](const SupportListEntry &entry) {
        const QStringList &groups = candidacyOf(draft, entry.candidacy)->reservedGroups;
        return std::any_of(
            groups.begin(), groups.end(), [&](const QString &own) { return folded(own) == folded(group); });
    };
    return static_cast<int>(std::count_if(draft.entries.begin(), draft.entries.end(), counts));
}

QString reservedInWords(const ReservedPlaces &reserved, int inGroup)
{
    if (reserved.atLeast == 1)
        return Tr::tr("1 place is reserved for “%1”; the list names %2 who count towards it.")
            .arg(reserved.group, QString::number(inGroup));
    return Tr::tr("%n places are reserved for “%1”; the list names %2 who count towards them.", nullptr,
        reserved.atLeast)
        .arg(reserved.group, QString::number(inGroup));
}

/// The carried motion to publish the list of this contest before its time.
const Motion *carriedEarly(const DraftList &draft)
{
    for (const Motion &motion : draft.input.motions)
        if (motion.kind == MotionKind::PublishEarly && motion.state == MotionState::Carried)
            return &motion;
    return nullptr;
}

Findings notIssued(const DraftList &draft)
{
    const std::vector<MilestoneKind> &triggers = draft.input.rulebook.publicationTriggers;
    const std::optional<QDate> day = publicationDay(draft.input.milestones, triggers);
    if (day && *day <= draft.input.publishOn)
        return {};
    if (day)
        return {finding(Severity::Blocker, "not-issued",
            Tr::tr("The list would bear the date %1, but it may not be published before %2.")
                .arg(dateInWords(draft.input.publishOn), dateInWords(*day)),
            Tr::tr("Publish on that day or later."))};
    QStringList occurrences;
    for (const MilestoneKind kind : triggers)
        occurrences += occurrenceInWords(kind);
    return {finding(Severity::Blocker, "not-issued",
        Tr::tr("There is no record that %1.").arg(occurrences.join(Tr::tr(" or that "))),
        Tr::tr("An officer records it on the day."))};
}

} // namespace

Findings checkIssued(const DraftList &draft)
{
    Findings findings = notIssued(draft);
    const Motion *early = carriedEarly(draft);
    if (findings.empty() || !early)
        return findings;
    findings.front().severity = Severity::Note;
    findings.front().remedy =
        Tr::tr("The list may come out all the same: motion %1 to publish early was carried.")
            .arg(early->number);
    return findings;
}

Findings checkPlaces(const DraftList &draft)
{
    const Contest &contest = draft.input.contest;
    if (contest.system != ElectoralSystem::BlockVote || contest.places == 1 ||
        draft.listed() <= contest.places)
        return {};
    return {finding(Severity::Blocker, "too-many-for-places",
        Tr::tr("%1 are endorsed, but under a block vote members have %2 votes.")
            .arg(draft.listed())
            .arg(contest.places),
        Tr::tr("Withdraw endorsements until there are as many as places."))};
}

Findings checkOnePlace(const DraftList &draft)
{
    if (draft.input.contest.places != 1 || draft.listed() < 2)
        return {};
    return {finding(Severity::Blocker, "two-for-one-place",
        Tr::tr("%1 are endorsed for one place, and would stand against each other.").arg(draft.listed()),
        Tr::tr("Withdraw endorsements until one is left."))};
}

Findings checkImprint(const DraftList &draft)
{
    if (!draft.input.committee.imprint.trimmed().isEmpty())
        return {};
    return {finding(Severity::Blocker, "no-imprint", Tr::tr("The committee has no imprint."),
        Tr::tr("Enter who promotes what is published, on whose behalf, and both addresses."))};
}

Findings checkAnybody(const DraftList &draft)
{
    if (draft.listed() > 0)
        return {};
    return {finding(Severity::Blocker, "nobody-endorsed", Tr::tr("Nobody who stands is endorsed."),
        Tr::tr("A list needs at least one endorsement in force."))};
}

Findings checkOwnSlate(const DraftList &draft)
{
    if (!draft.input.ownSlateWithoutMotion)
        return {};
    return {finding(Severity::Blocker, "own-slate-without-motion",
        Tr::tr("There is a slate of our own that no carried motion allows."),
        Tr::tr("Carry a motion for a slate of our own, or take the slate back."))};
}

Findings checkMotions(const DraftList &draft)
{
    Findings findings;
    for (const Motion &motion : draft.input.motions) {
        if (motion.state != MotionState::Open)
            continue;
        findings.push_back(finding(Severity::Warning, "motions-open",
            Tr::tr("Motion %1 is still open and could change the list: %2")
                .arg(motion.number)
                .arg(motion.question),
            Tr::tr("Wait until it is closed, or accept that the list goes out without it.")));
        findings.back().subject = motion.id.toString();
    }
    return findings;
}

Findings checkReserved(const DraftList &draft)
{
    Findings findings;
    for (const ReservedPlaces &reserved : draft.input.contest.reserved) {
        const int inGroup = listedOf(draft, reserved.group);
        if (inGroup >= reserved.atLeast)
            continue;
        const bool crowded = draft.listed() - inGroup > draft.input.contest.places - reserved.atLeast;
        findings.push_back(finding(crowded ? Severity::Warning : Severity::Note, "reserved-unmet",
            reservedInWords(reserved, inGroup),
            crowded ? Tr::tr("Not everybody on the list can be elected; check who counts towards it.")
                    : QString()));
        findings.back().subject = folded(reserved.group);
    }
    return findings;
}

Findings checkFewer(const DraftList &draft)
{
    const Contest &contest = draft.input.contest;
    if (draft.listed() == 0 || draft.listed() >= contest.places)
        return {};
    const QString sum = Tr::tr("%1 endorsed for %2 places.").arg(draft.listed()).arg(contest.places);
    return {finding(Severity::Note, "fewer-than-places",
        isPreferential(contest.system)
            ? Tr::tr("%1 No drawback under this system.").arg(sum)
            : Tr::tr("%1 Members who follow the list leave votes unused.").arg(sum),
        {})};
}

} // namespace rosette
