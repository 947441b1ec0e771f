// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/composeletter.h"

#include "core/actions/letters/setlettertemplate.h"
#include "core/actions/load.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/signing/digest.h"
#include "core/storage/committeestore.h"
#include "core/storage/intereststore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/reviewstore.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette {

namespace {

template <typename Thing, typename ThingId>
const Thing &thingOf(const std::vector<Thing> &things, const ThingId &id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.id == id; });
    Q_ASSERT(found != things.end());
    return *found;
}

Result<QString> supportInWords(Database &database, const Endorsement &endorsement)
{
    QStringList names;
    for (const OrganisationId &id : endorsement.jointWith) {
        const Result<std::optional<Organisation>> organisation = OrganisationStore(database).find(id);
        if (!organisation)
            return organisation.error();
        if (*organisation)
            names += (*organisation)->name.toString();
    }
    return inWords(endorsement.kind, names);
}

Result<QString> findingsOn(Database &database, const LetterSetting &setting, const Motion &motion)
{
    const Result<Rulebook> rulebook = loadRulebook(database, setting.contest.rulebook);
    if (!rulebook)
        return rulebook.error();
    const Result<std::vector<Review>> reviews =
        ReviewStore(database).forApplication(motion.subject->application);
    if (!reviews)
        return reviews.error();
    const Result<std::vector<Interest>> interests =
        InterestStore(database).forApplication(motion.subject->application);
    if (!interests)
        return interests.error();
    return findingsTold(
        assessFit(*rulebook, motion.subject->applicationRevision, *reviews, *interests), setting.criteria);
}

QString formerInWords(const Letter *former)
{
    return former ? Tr::tr("If you have our letter of %1, this one takes its place.")
                        .arg(dateInWords(civilDateOf(former->preparedAt)))
                  : QString();
}

/// What depends on the decision that the letter tells.
Result<void> addDecision(Database &database, const LetterSetting &setting, const ContestOutcomes &outcomes,
    const RequestOutcome &outcome, LetterFacts &facts)
{
    if (outcome.motion) {
        const Result<QString> findings =
            findingsOn(database, setting, thingOf(outcomes.motions, *outcome.motion));
        if (!findings)
            return findings.error();
        facts.findings = *findings;
    }
    if (outcome.endorsement) {
        const Endorsement &endorsement = thingOf(outcomes.endorsements, *outcome.endorsement);
        const Result<QString> support = supportInWords(database, endorsement);
        if (!support)
            return support.error();
        facts.support = *support;
        facts.reason = endorsement.history.back().reason;
    }
    return {};
}

} // namespace

Result<LetterSetting> letterSetting(Database &database, const ContestId &id)
{
    const Result<Contest> contest = loadContest(database, id);
    if (!contest)
        return contest.error();
    const Result<QString> name = contestName(database, *contest);
    if (!name)
        return name.error();
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee)
        return committee.error();
    if (!*committee)
        return Error{ErrorCode::NotFound, Tr::tr("The committee is not set up yet."), {}};
    const Result<Rulebook> rulebook = loadRulebook(database, contest->rulebook);
    if (!rulebook)
        return rulebook.error();
    return LetterSetting{*contest, *name, (*committee)->name.toString(), (*committee)->grouping.toString(),
        rulebook->criteriaSet};
}

Result<LetterText> composeLetter(Database &database, const LetterSetting &setting,
    const ContestOutcomes &outcomes, const CandidateOutcome &candidate)
{
    Q_ASSERT(candidate.due);
    LetterFacts facts{candidate.candidacy.ballotName.toString(), setting.contestName, setting.committee,
        setting.grouping, {}, {}, {}, formerInWords(candidate.lastLetter())};
    if (const Result<void> added = addDecision(database, setting, outcomes, candidate.outcome, facts); !added)
        return added.error();
    const Result<QString> wording = letterTemplateText(database, *candidate.due);
    if (!wording)
        return wording.error();
    const Result<LetterTemplate> letter = parseLetterTemplate(*candidate.due, *wording);
    if (!letter)
        return letter.error();
    Result<LetterText> text = fillLetter(*letter, facts);
    if (!text)
        return text;
    text->subject = text->subject.normalized(QString::NormalizationForm_C);
    text->body = text->body.normalized(QString::NormalizationForm_C);
    text->salt = createSalt();
    return text;
}

} // namespace rosette
