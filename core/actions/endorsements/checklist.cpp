// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/checklist.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/acceptedfindingstore.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/committeestore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/photostore.h"
#include "core/storage/slatestore.h"

#include <algorithm>

namespace rosette {

namespace {

/// What can be published of each of @p candidacies. Reads neither texts nor pictures, so that the check costs
/// as much as there are endorsements, however many applications the file holds.
Result<std::vector<CandidacyMaterial>> materialFor(
    Database &database, const std::vector<Candidacy> &candidacies)
{
    std::vector<CandidacyId> ids;
    ids.reserve(candidacies.size());
    for (const Candidacy &candidacy : candidacies)
        ids.push_back(candidacy.id);
    const Result<std::vector<CandidacyConsents>> consents = ApplicationStore(database).consentsFor(ids);
    if (!consents)
        return consents.error();
    const Result<std::vector<PhotoPresence>> photos = PhotoStore(database).presenceFor(ids);
    if (!photos)
        return photos.error();
    std::vector<CandidacyMaterial> material;
    for (const CandidacyId &id : ids) {
        const auto consent = std::find_if(consents->begin(), consents->end(),
            [&](const CandidacyConsents &given) { return given.candidacy == id; });
        const auto photo = std::find_if(photos->begin(), photos->end(),
            [&](const PhotoPresence &present) { return present.candidacy == id; });
        material.push_back(CandidacyMaterial{id,
            consent == consents->end() ? std::nullopt : std::optional<Consents>(consent->consents),
            photo != photos->end(), photo != photos->end() && photo->hasAltText});
    }
    return material;
}

Result<bool> hasUnallowedOwnSlate(Database &database, const ContestId &contest)
{
    const Result<std::vector<Slate>> slates = SlateStore(database).forContest(contest);
    if (!slates)
        return slates.error();
    if (std::none_of(slates->begin(), slates->end(), [](const Slate &slate) { return slate.own; }))
        return false;
    const Result<std::vector<Motion>> carried =
        MotionStore(database).forContest(contest, MotionState::Carried);
    if (!carried)
        return carried.error();
    return std::none_of(carried->begin(), carried->end(),
        [](const Motion &motion) { return motion.kind == MotionKind::OwnSlate; });
}

/// The open ones, and those carried that let the list out early.
Result<std::vector<Motion>> motionsThatMatter(Database &database, const ContestId &contest)
{
    Result<std::vector<Motion>> motions = MotionStore(database).forContest(contest, MotionState::Open);
    if (!motions)
        return motions;
    const Result<std::vector<Motion>> carried =
        MotionStore(database).forContest(contest, MotionState::Carried);
    if (!carried)
        return carried;
    std::copy_if(carried->begin(), carried->end(), std::back_inserter(*motions),
        [](const Motion &motion) { return motion.kind == MotionKind::PublishEarly; });
    return motions;
}

/// The parts of the input that stand in the file as they are.
Result<PublicationInput> read(Database &database, const Contest &contest, const QDate &publishOn)
{
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee)
        return committee.error();
    if (!*committee)
        return Error{ErrorCode::NotFound, Tr::tr("This file holds no committee yet."), {}};
    const Result<Rulebook> rulebook = loadRulebook(database, contest.rulebook);
    if (!rulebook)
        return rulebook.error();
    PublicationInput input{.committee = **committee, .contest = contest, .rulebook = *rulebook};
    input.publishOn = publishOn;
    const auto into = [](auto &target, auto result) -> Result<void> {
        if (!result)
            return result.error();
        target = *std::move(result);
        return {};
    };
    for (const Result<void> &step : {into(input.milestones, MilestoneStore(database).forContest(contest.id)),
             into(input.candidacies, CandidacyStore(database).endorsedIn(contest.id)),
             into(input.endorsements, EndorsementStore(database).forContest(contest.id)),
             into(input.motions, motionsThatMatter(database, contest.id)),
             into(input.accepted, AcceptedFindingStore(database).forContest(contest.id)),
             into(input.ownSlateWithoutMotion, hasUnallowedOwnSlate(database, contest.id))})
        if (!step)
            return step.error();
    return input;
}

} // namespace

Result<PublicationInput> publicationInput(
    Workspace &workspace, const Contest &contest, const std::optional<QDate> &publishOn)
{
    Database &database = workspace.database();
    return database.inSnapshot([&]() -> Result<PublicationInput> {
        Result<PublicationInput> input =
            read(database, contest, publishOn.value_or(workspace.clock().today()));
        if (!input)
            return input;
        Result<std::vector<CandidacyMaterial>> material = materialFor(database, input->candidacies);
        if (!material)
            return material.error();
        input->material = *std::move(material);
        return input;
    });
}

Result<PublicationReport> checkList(
    Workspace &workspace, const Contest &contest, const std::optional<QDate> &publishOn)
{
    const Result<PublicationInput> input = publicationInput(workspace, contest, publishOn);
    if (!input)
        return input.error();
    return checkPublication(*input);
}

} // namespace rosette
