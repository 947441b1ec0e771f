// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/seeoutcomes.h"

#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/motionstore.h"

#include <algorithm>

namespace rosette {

namespace {

struct Stored
{
    std::vector<ApplicationSummary> applications;
    std::vector<Letter> letters;
    std::vector<Candidacy> candidacies; ///< who applied or was endorsed
};

Result<Stored> read(Database &database, const ContestId &contest, const ContestOutcomes &outcomes)
{
    Result<std::vector<ApplicationSummary>> applications =
        ApplicationStore(database).summariesForContest(contest);
    if (!applications)
        return applications.error();
    Result<std::vector<Letter>> letters = LetterStore(database).forContest(contest);
    if (!letters)
        return letters.error();
    std::vector<CandidacyId> concerned;
    for (const ApplicationSummary &application : *applications)
        concerned.push_back(application.candidacy);
    for (const Endorsement &endorsement : outcomes.endorsements)
        concerned.push_back(endorsement.candidacy);
    std::sort(concerned.begin(), concerned.end());
    concerned.erase(std::unique(concerned.begin(), concerned.end()), concerned.end());
    Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).findAll(concerned);
    if (!candidacies)
        return candidacies.error();
    return Stored{*std::move(applications), *std::move(letters), *std::move(candidacies)};
}

CandidateOutcome outcomeFor(const Candidacy &candidacy, const Stored &stored, const ContestOutcomes &all)
{
    CandidateOutcome one{candidacy};
    for (const ApplicationSummary &application : stored.applications)
        if (application.candidacy == candidacy.id)
            one.application = application.id;
    std::vector<Motion> motions;
    std::copy_if(
        all.motions.begin(), all.motions.end(), std::back_inserter(motions), [&](const Motion &motion) {
            return motion.subject && motion.subject->application == one.application;
        });
    std::vector<Endorsement> endorsements;
    std::copy_if(all.endorsements.begin(), all.endorsements.end(), std::back_inserter(endorsements),
        [&](const Endorsement &endorsement) { return endorsement.candidacy == candidacy.id; });
    std::copy_if(stored.letters.begin(), stored.letters.end(), std::back_inserter(one.letters),
        [&](const Letter &letter) { return letter.candidacy == candidacy.id; });
    one.outcome = requestOutcome(motions, endorsements);
    one.due = letterDue(one.outcome, one.lastLetter(), candidacy.status == CandidacyStatus::Standing);
    return one;
}

} // namespace

std::vector<int> ContestOutcomes::openMotions() const
{
    std::vector<int> numbers;
    for (const Motion &motion : motions)
        if (motion.state == MotionState::Open)
            numbers.push_back(motion.number);
    return numbers;
}

int ContestOutcomes::due() const
{
    return static_cast<int>(std::count_if(candidates.begin(), candidates.end(),
        [](const CandidateOutcome &candidate) { return candidate.due.has_value(); }));
}

Result<ContestOutcomes> seeOutcomes(Database &database, const ContestId &contest)
{
    return database.inSnapshot([&]() -> Result<ContestOutcomes> {
        Result<std::vector<Motion>> motions = MotionStore(database).forContest(contest);
        if (!motions)
            return motions.error();
        Result<std::vector<Endorsement>> endorsements = EndorsementStore(database).forContest(contest);
        if (!endorsements)
            return endorsements.error();
        Result<std::vector<OutcomeRelease>> releases = LetterStore(database).releasesOf(contest);
        if (!releases)
            return releases.error();
        ContestOutcomes outcomes{{}, *std::move(motions), *std::move(endorsements), *std::move(releases)};
        const Result<Stored> stored = read(database, contest, outcomes);
        if (!stored)
            return stored.error();
        for (const Candidacy &candidacy : stored->candidacies)
            outcomes.candidates.push_back(outcomeFor(candidacy, *stored, outcomes));
        std::sort(outcomes.candidates.begin(), outcomes.candidates.end(),
            [](const CandidateOutcome &one, const CandidateOutcome &other) {
                const auto key = [](const CandidateOutcome &candidate) {
                    return std::make_pair(
                        folded(candidate.candidacy.ballotName.toString()), candidate.candidacy.id);
                };
                return key(one) < key(other);
            });
        return outcomes;
    });
}

} // namespace rosette
