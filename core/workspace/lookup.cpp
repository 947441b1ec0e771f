// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lookup.h"

#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/bodystore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/personstore.h"
#include "core/storage/seatstore.h"
#include "core/storage/supportliststore.h"
#include "core/workspace/namematch.h"

#include <algorithm>
#include <unordered_set>

namespace rosette {

namespace {

/// The one of @p things that @p text names. @p names gives what a thing may be called, the shown name first.
template <typename Thing, typename Names>
Result<Thing> pick(const QString &what, const QString &text, const std::vector<Thing> &things, Names &&names)
{
    std::vector<QStringList> called;
    called.reserve(things.size());
    for (const Thing &thing : things)
        called.push_back(names(thing));
    const Result<std::size_t> index = matchName(what, text, called);
    if (!index)
        return index.error();
    return things[*index];
}

/// Appends the candidacies of @p contest that have an application: those of exactly that name, so that one of
/// thousands is found by index, or all of them for an empty @p name.
Result<void> appendApplicants(
    Database &database, const ContestId &contest, const QString &name, std::vector<Candidacy> &applicants)
{
    CandidacyStore store(database);
    const Result<std::vector<Candidacy>> candidacies =
        name.isEmpty() ? store.forContest(contest) : store.named(contest, name);
    if (!candidacies)
        return candidacies.error();
    std::vector<CandidacyId> ids;
    ids.reserve(candidacies->size());
    for (const Candidacy &candidacy : *candidacies)
        ids.push_back(candidacy.id);
    const Result<std::vector<ApplicationSummary>> applications = ApplicationStore(database).summariesFor(ids);
    if (!applications)
        return applications.error();
    std::unordered_set<CandidacyId> applied;
    for (const ApplicationSummary &application : *applications)
        applied.insert(application.candidacy);
    for (const Candidacy &candidacy : *candidacies)
        if (applied.contains(candidacy.id))
            applicants.push_back(candidacy);
    return {};
}

/// The same for one contest, or for all of them.
Result<std::vector<Candidacy>> applicants(
    Database &database, const std::optional<ContestId> &contest, const QString &name)
{
    std::vector<Candidacy> found;
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    for (const Contest &candidate : *contests)
        if (!contest || candidate.id == *contest)
            if (const Result<void> read = appendApplicants(database, candidate.id, name, found); !read)
                return read.error();
    return found;
}

} // namespace

Result<QString> contestName(Database &database, const Contest &contest)
{
    const Result<std::optional<Body>> body = BodyStore(database).find(contest.body);
    if (!body)
        return body.error();
    if (!*body)
        return contest.title.toString();
    return Tr::tr("%1, %2").arg((*body)->name.toString(), contest.title.toString());
}

Result<QString> seatName(Database &database, const SeatId &id)
{
    const Result<std::optional<Seat>> seat = SeatStore(database).find(id);
    if (!seat)
        return seat.error();
    if (!*seat)
        return Error{ErrorCode::NotFound, Tr::tr("The seat is not in this file."), {}};
    const Result<std::optional<Person>> person = PersonStore(database).find((*seat)->person);
    if (!person)
        return person.error();
    return *person ? (*person)->name.toString() : Tr::tr("Somebody erased");
}

Result<Contest> findContest(Database &database, const QString &text)
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    return pick(Tr::tr("contest"), text, *contests, [&](const Contest &contest) {
        const Result<QString> name = contestName(database, contest);
        return QStringList{name ? *name : contest.title.toString(), contest.slug.toString(),
            contest.title.toString(), contest.id.toString()};
    });
}

Result<Milestone> findMilestone(Database &database, const Contest &contest, const QString &text)
{
    const Result<std::vector<Milestone>> milestones = MilestoneStore(database).forContest(contest.id);
    if (!milestones)
        return milestones.error();
    return pick(Tr::tr("milestone"), text, *milestones, [](const Milestone &milestone) {
        return QStringList{milestone.title.toString(), milestone.slug.toString(), milestone.id.toString()};
    });
}

Result<Milestone> findMilestone(Database &database, const QString &contest, const QString &text)
{
    const Result<Contest> found = findContest(database, contest);
    if (!found)
        return found.error();
    return findMilestone(database, *found, text);
}

Result<Seat> findSeat(Database &database, const QString &text, const QDate &date)
{
    const Result<std::vector<Seat>> seats = SeatStore(database).heldOn(date);
    if (!seats)
        return seats.error();
    return pick(Tr::tr("seat"), text, *seats, [&](const Seat &seat) {
        const Result<QString> name = seatName(database, seat.id);
        return QStringList{name ? *name : QString(), seat.id.toString()};
    });
}

Result<Candidacy> findCandidacy(Database &database, const Contest &contest, const QString &text)
{
    const Result<std::vector<Candidacy>> exact = CandidacyStore(database).named(contest.id, text);
    if (!exact)
        return exact.error();
    if (exact->size() == 1)
        return exact->front();
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(contest.id);
    if (!candidacies)
        return candidacies.error();
    return pick(Tr::tr("candidacy"), text, *candidacies, [](const Candidacy &candidacy) {
        return QStringList{candidacy.ballotName.toString(), candidacy.id.toString()};
    });
}

Result<Candidacy> findCandidacy(Database &database, const QString &contest, const QString &text)
{
    const Result<Contest> found = findContest(database, contest);
    if (!found)
        return found.error();
    return findCandidacy(database, *found, text);
}

Result<Application> findApplication(
    Database &database, const QString &text, const std::optional<ContestId> &contest)
{
    const Result<std::vector<Candidacy>> exact = applicants(database, contest, text);
    if (!exact)
        return exact.error();
    const Result<std::vector<Candidacy>> all =
        exact->size() == 1 ? exact : applicants(database, contest, QString());
    if (!all)
        return all.error();
    const Result<Candidacy> found = pick(Tr::tr("application"), text, *all, [](const Candidacy &candidacy) {
        return QStringList{candidacy.ballotName.toString(), candidacy.id.toString()};
    });
    if (!found)
        return found.error();
    const Result<std::optional<Application>> application = ApplicationStore(database).forCandidacy(found->id);
    if (!application)
        return application.error();
    return **application;
}

Result<Motion> findMotion(Database &database, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        const Result<std::optional<Motion>> motion = MotionStore(database).byNumber(number);
        if (!motion)
            return motion.error();
        if (!*motion)
            return Error{ErrorCode::NotFound, Tr::tr("There is no motion %1.").arg(number), {}};
        return **motion;
    }
    for (const bool onlyOpen : {true, false}) {
        const Result<std::vector<Motion>> motions =
            onlyOpen ? MotionStore(database).inState(MotionState::Open) : MotionStore(database).all();
        if (!motions)
            return motions.error();
        Result<Motion> found = pick(Tr::tr("motion"), text, *motions, [](const Motion &motion) {
            return QStringList{motion.question, motion.id.toString()};
        });
        if (found || !onlyOpen || found.error().code != ErrorCode::NotFound)
            return found;
    }
    Q_UNREACHABLE();
}

Result<Organisation> findOrganisation(Database &database, const QString &text)
{
    const Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    return pick(Tr::tr("organisation"), text, *organisations, [](const Organisation &organisation) {
        return QStringList{organisation.name.toString(), organisation.id.toString()};
    });
}

Result<SupportList> findSupportList(Database &database, const Contest &contest, std::optional<int> number)
{
    const Result<std::vector<SupportList>> lists = SupportListStore(database).forContest(contest.id);
    if (!lists)
        return lists.error();
    const auto list = std::find_if(lists->rbegin(), lists->rend(),
        [&](const SupportList &published) { return !number || published.number == *number; });
    if (list != lists->rend())
        return *list;
    const QString slug = contest.slug.toString();
    return Error{ErrorCode::NotFound,
        number ? Tr::tr("There is no list %1 of %2.").arg(QString::number(*number), slug)
               : Tr::tr("No list of %1 is published yet.").arg(slug),
        {}};
}

} // namespace rosette
