// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/guidematerial.h"

#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/bodystore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/committeestore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/photostore.h"
#include "core/storage/supportliststore.h"

namespace rosette {

namespace {

/// Committee, body and timetable; the lists and candidates come after it.
Result<GuideMaterial> commonMaterial(Database &database, const Contest &contest)
{
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee)
        return committee.error();
    const Result<std::optional<Body>> body = BodyStore(database).find(contest.body);
    if (!body)
        return body.error();
    if (!*committee || !*body)
        return Error{
            ErrorCode::NotFound, Tr::tr("The committee or the contest is not complete in this file."), {}};
    Result<std::vector<Milestone>> milestones = MilestoneStore(database).forContest(contest.id);
    if (!milestones)
        return milestones.error();
    return GuideMaterial{
        .committee = **committee, .body = **body, .contest = contest, .milestones = *std::move(milestones)};
}

Result<std::vector<SupportListEntry>> draftEntries(Database &database, const ContestId &contest)
{
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).endorsedIn(contest);
    if (!candidacies)
        return candidacies.error();
    const Result<std::vector<Endorsement>> endorsements = EndorsementStore(database).forContest(contest);
    if (!endorsements)
        return endorsements.error();
    const Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    return listEntries(*candidacies, *endorsements, *organisations);
}

/// The latest list and the one that it replaced.
Result<void> readLists(Database &database, GuideMaterial &material)
{
    Result<std::vector<SupportList>> lists = SupportListStore(database).forContest(material.contest.id);
    if (!lists)
        return lists.error();
    if (lists->empty())
        return Error{ErrorCode::CheckFailed,
            Tr::tr("No support list of this contest is published yet; publish one, or export a draft."), {}};
    material.list = lists->back();
    if (lists->size() > 1)
        material.replacedList = (*lists)[lists->size() - 2];
    return {};
}

Result<CandidateMaterial> candidateMaterial(Database &database, const CandidacyId &candidacy)
{
    const Result<std::optional<Application>> application = ApplicationStore(database).forCandidacy(candidacy);
    if (!application)
        return application.error();
    Result<std::optional<Photo>> photo = PhotoStore(database).find(candidacy);
    if (!photo)
        return photo.error();
    CandidateMaterial material{candidacy, std::nullopt, {}, *std::move(photo)};
    if (*application)
        material.content = currentRevision(**application).content;
    return material;
}

Result<GuideMaterial> read(Database &database, const Contest &contest, const QDate &today, bool draft)
{
    Result<GuideMaterial> common = commonMaterial(database, contest);
    if (!common)
        return common;
    GuideMaterial material = *std::move(common);
    material.draftDate = today;
    if (draft) {
        Result<std::vector<SupportListEntry>> entries = draftEntries(database, contest.id);
        if (!entries)
            return entries.error();
        material.draftEntries = *std::move(entries);
    } else if (const Result<void> lists = readLists(database, material); !lists) {
        return lists.error();
    }
    for (const SupportListEntry &entry : material.list ? material.list->entries : material.draftEntries) {
        Result<CandidateMaterial> candidate = candidateMaterial(database, entry.candidacy);
        if (!candidate)
            return candidate.error();
        material.candidates.push_back(*std::move(candidate));
    }
    return material;
}

} // namespace

Result<GuideMaterial> guideMaterial(Workspace &workspace, const Contest &contest, bool draft)
{
    Database &database = workspace.database();
    return database.inSnapshot([&] { return read(database, contest, workspace.clock().today(), draft); });
}

} // namespace rosette
