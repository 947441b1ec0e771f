// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/previewletter.h"

#include "core/actions/letters/composeletter.h"
#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/intereststore.h"

#include <algorithm>

namespace rosette {

Result<bool> isWithheld(
    Database &database, const Seat &officer, const CandidacyId &candidacy, LetterKind kind)
{
    if (kind != LetterKind::NotEndorsed)
        return false;
    const Result<std::optional<Application>> application = ApplicationStore(database).forCandidacy(candidacy);
    if (!application)
        return application.error();
    if (!*application)
        return false;
    const Result<std::vector<Interest>> interests =
        InterestStore(database).forApplication((*application)->id);
    if (!interests)
        return interests.error();
    return std::any_of(interests->begin(), interests->end(),
        [&](const Interest &interest) { return interest.seat == officer.id; });
}

Result<LetterText> previewLetter(Workspace &workspace, const ContestId &contest, const CandidacyId &candidacy)
{
    Database &database = workspace.database();
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("read a letter"));
    if (!officer)
        return officer.error();
    const Result<ContestOutcomes> outcomes = seeOutcomes(database, contest);
    if (!outcomes)
        return outcomes.error();
    const auto found = std::find_if(outcomes->candidates.begin(), outcomes->candidates.end(),
        [&](const CandidateOutcome &one) { return one.candidacy.id == candidacy; });
    if (found == outcomes->candidates.end() || !found->due)
        return Error{ErrorCode::NotFound, Tr::tr("No letter is due."), {}};
    const Result<bool> withheld = isWithheld(database, *officer, candidacy, *found->due);
    if (!withheld)
        return withheld.error();
    if (*withheld)
        return Error{ErrorCode::NotAllowed,
            Tr::tr("You have an interest in the application of %1, so the letter is withheld from you.")
                .arg(found->candidacy.ballotName.toString()),
            {}};
    const Result<LetterSetting> setting = letterSetting(database, contest);
    if (!setting)
        return setting.error();
    return composeLetter(database, *setting, *outcomes, *found);
}

} // namespace rosette
