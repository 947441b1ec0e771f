// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listsview.h"

#include "core/actions/endorsements/checklist.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/endorsements/publicationwait.h"
#include "core/storage/bodystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/supportliststore.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette {

namespace {

Result<void> addNames(Database &database, ListsView &view)
{
    for (const SettledFinding &settled : view.report.accepted) {
        const Result<QString> name = seatName(database, settled.accepted.acceptedBy);
        if (!name)
            return name.error();
        view.seatNames.insert(settled.accepted.acceptedBy, *name);
    }
    return {};
}

Result<ListsView> read(Workspace &workspace, const Contest &contest)
{
    Database &database = workspace.database();
    Result<PublicationInput> input = publicationInput(workspace, contest);
    if (!input)
        return input.error();
    Result<std::vector<SupportList>> lists = SupportListStore(database).forContest(contest.id);
    if (!lists)
        return lists.error();
    const Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    const Result<QString> name = contestName(database, contest);
    if (!name)
        return name.error();
    const Result<std::optional<Body>> body = BodyStore(database).find(contest.body);
    if (!body)
        return body.error();
    if (!*body)
        return Error{ErrorCode::NotFound, Tr::tr("The body of the contest is not in this file."), {}};
    PublicationReport report = checkPublication(*input);
    ListsView view{.contest = contest,
        .body = **body,
        .contestName = *name,
        .committee = input->committee,
        .input = *input,
        .report = std::move(report),
        .entries = listEntries(input->candidacies, input->endorsements, *organisations),
        .lists = *std::move(lists),
        .seatNames = {},
        .awaited = awaitedMilestone(*input),
        .isOfficer = workspace.requireOfficer({}).has_value()};
    if (const Result<void> named = addNames(database, view); !named)
        return named.error();
    return view;
}

} // namespace

std::optional<PersonId> ListsView::personOf(const QString &candidacy) const
{
    for (const Candidacy &standing : input.candidacies)
        if (standing.id.toString() == candidacy)
            return standing.person;
    return std::nullopt;
}

Result<std::vector<ContestChoice>> contestChoices(Database &database)
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    std::vector<ContestChoice> choices;
    for (const Contest &contest : *contests) {
        const Result<QString> name = contestName(database, contest);
        if (!name)
            return name.error();
        choices.push_back({contest.id, *name});
    }
    std::sort(choices.begin(), choices.end(), [](const ContestChoice &one, const ContestChoice &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return choices;
}

Result<ListsView> readListsView(Workspace &workspace, const ContestId &contest)
{
    Database &database = workspace.database();
    return database.inSnapshot([&]() -> Result<ListsView> {
        const Result<Contest> loaded = loadContest(database, contest);
        if (!loaded)
            return loaded.error();
        return read(workspace, *loaded);
    });
}

} // namespace rosette
