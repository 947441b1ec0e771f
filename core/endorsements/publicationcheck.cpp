// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/publicationcheck.h"

#include "core/base/words.h"

#include <algorithm>

namespace rosette {

namespace {

/// What the checks look at: the input, and the list that would be published.
struct Draft
{
    const PublicationInput &input;
    std::vector<SupportListEntry> entries;

    int listed() const { return static_cast<int>(entries.size()); }
};

using Findings = std::vector<Finding>;

Finding finding(Severity severity, const char *code, const QString &sentence, const QString &remedy)
{
    return {severity, QLatin1String(code), {}, sentence, remedy};
}

Finding about(const SupportListEntry &entry, Finding general)
{
    general.subject = entry.candidacy.toString();
    return general;
}

const Candidacy *candidacyOf(const Draft &draft, const CandidacyId &id)
{
    const auto found = std::find_if(draft.input.candidacies.begin(), draft.input.candidacies.end(),
        [&](const Candidacy &candidacy) { return candidacy.id == id; });
    return found == draft.input.candidacies.end() ? nullptr : &*found;
}

const CandidacyMaterial *materialOf(const Draft &draft, const CandidacyId &id)
{
    const auto found = std::find_if(draft.input.material.begin(), draft.input.material.end(),
        [&](const CandidacyMaterial &material) { return material.candidacy == id; });
    return found == draft.input.material.end() ? nullptr : &*found;
}

/// What the candidate allows; nothing where there is no application.
std::optional<Consents> consentsOf(const Draft &draft, const SupportListEntry &entry)
{
    const CandidacyMaterial *material = materialOf(draft, entry.candidacy);
    return material ? material->consents : std::nullopt;
}

QString thatItOccurred(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::BallotsIssued:
        return Tr::tr("ballot papers were issued");
    case MilestoneKind::ElectionMeeting:
        return Tr::tr("the election meeting took place");
    case MilestoneKind::NominationsOpen:
    case MilestoneKind::NominationsClose:
    case MilestoneKind::CommitteeDecides:
    case MilestoneKind::BallotCloses:
    case MilestoneKind::Results:
    case MilestoneKind::Other:
        return Tr::tr("“%1” has occurred").arg(inWords(kind));
    }
    Q_UNREACHABLE();
}

Findings checkIssued(const Draft &draft)
{
    const std::vector<MilestoneKind> &triggers = draft.input.rulebook.publicationTriggers;
    const std::optional<QDate> day = publicationDay(draft.input.milestones, triggers);
    if (day && *day <= draft.input.publishOn)
        return {};
    if (day)
        return {finding(Severity::Blocker, "not-issued",
            Tr::tr("The list would bear the date %1, but ballot papers were not issued before %2.")
                .arg(dateInWords(draft.input.publishOn), dateInWords(*day)),
            Tr::tr("Publish on that day or later."))};
    QStringList occurrences;
    for (const MilestoneKind kind : triggers)
        occurrences += thatItOccurred(kind);
    return {finding(Severity::Blocker, "not-issued",
        Tr::tr("There is no record that %1.").arg(occurrences.join(Tr::tr(" or that "))),
        Tr::tr("An officer records it on the day."))};
}

Findings checkPlaces(const Draft &draft)
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

Findings checkOnePlace(const Draft &draft)
{
    if (draft.input.contest.places != 1 || draft.listed() < 2)
        return {};
    return {finding(Severity::Blocker, "two-for-one-place",
        Tr::tr("%1 are endorsed for one place, and would stand against each other.").arg(draft.listed()),
        Tr::tr("Withdraw endorsements until one is left."))};
}

Findings checkImprint(const Draft &draft)
{
    if (!draft.input.committee.imprint.trimmed().isEmpty())
        return {};
    return {finding(Severity::Blocker, "no-imprint", Tr::tr("The committee has no imprint."),
        Tr::tr("Enter who promotes what is published, on whose behalf, and both addresses."))};
}

Findings checkWithdrawn(const Draft &draft)
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

Findings checkAnybody(const Draft &draft)
{
    if (draft.listed() > 0)
        return {};
    return {finding(Severity::Blocker, "nobody-endorsed", Tr::tr("Nobody who stands is endorsed."),
        Tr::tr("A list needs at least one endorsement in force."))};
}

Findings checkOwnSlate(const Draft &draft)
{
    if (!draft.input.ownSlateWithoutMotion)
        return {};
    return {finding(Severity::Blocker, "own-slate-without-motion",
        Tr::tr("There is a slate of our own that no carried motion allows."),
        Tr::tr("Carry a motion for a slate of our own, or take the slate back."))};
}

Findings checkConsent(const Draft &draft)
{
    Findings findings;
    for (const SupportListEntry &entry : draft.entries) {
        const std::optional<Consents> consents = consentsOf(draft, entry);
        if (consents && !consents->toBeNamed)
            findings.push_back(about(entry, finding(Severity::Blocker, "no-consent",
                                                Tr::tr("%1 has not agreed to be named on a published list.")
                                                    .arg(entry.ballotName.toString()),
                                                Tr::tr("Ask for their consent and record it."))));
    }
    return findings;
}

Findings checkConsentRecorded(const Draft &draft)
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

Findings checkMotions(const Draft &draft)
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

Findings checkOnBallot(const Draft &draft)
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

int listedOf(const Draft &draft, const QString &group)
{
    const auto counts = [&](const SupportListEntry &entry) {
        const QStringList &groups = candidacyOf(draft, entry.candidacy)->reservedGroups;
        return std::any_of(
            groups.begin(), groups.end(), [&](const QString &own) { return folded(own) == folded(group); });
    };
    return static_cast<int>(std::count_if(draft.entries.begin(), draft.entries.end(), counts));
}

/// Fewer of a group on the list than places reserved for it. Harmless while the list leaves room for others
/// of that group; once more of ours stand for the unreserved places than there are, some of ours cannot win.
Findings checkReserved(const Draft &draft)
{
    Findings findings;
    for (const ReservedPlaces &reserved : draft.input.contest.reserved) {
        const int inGroup = listedOf(draft, reserved.group);
        if (inGroup >= reserved.atLeast)
            continue;
        const bool crowded = draft.listed() - inGroup > draft.input.contest.places - reserved.atLeast;
        findings.push_back(finding(crowded ? Severity::Warning : Severity::Note, "reserved-unmet",
            Tr::tr("%1 places are reserved for “%2”; the list names %3 who count towards them.")
                .arg(reserved.atLeast)
                .arg(reserved.group)
                .arg(inGroup),
            crowded ? Tr::tr("Not everybody on the list can be elected; check who counts towards it.")
                    : QString()));
        findings.back().subject = folded(reserved.group);
    }
    return findings;
}

Findings checkPhotos(const Draft &draft)
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

Findings checkAltTexts(const Draft &draft)
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

Findings checkFewer(const Draft &draft)
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

using Check = Findings (*)(const Draft &);

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
    const Draft draft{input, listEntries(input.candidacies, input.endorsements, {})};
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
