// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/seeperson.h"

#include "core/actions/candidates/candidacystandings.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/candidacystore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/personstore.h"
#include "core/storage/photostore.h"
#include "core/storage/slatestore.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette {

namespace {

void appendApplication(const Application &application, std::vector<CandidacyEvent> &events)
{
    for (const ApplicationRevision &revision : application.revisions)
        events.push_back({civilDateOf(revision.receivedAt),
            revision.number == 1 ? Tr::tr("Applied to us")
                                 : Tr::tr("Sent revision %1 of the application").arg(revision.number)});
}

void appendMotion(const Motion &motion, std::vector<CandidacyEvent> &events)
{
    if (motion.openedAt)
        events.push_back({civilDateOf(*motion.openedAt), Tr::tr("Motion %1 opened").arg(motion.number)});
    if (!motion.closedAt)
        return;
    const QString sentence = motion.state == MotionState::Carried ? Tr::tr("Motion %1 carried")
                             : motion.state == MotionState::Fell  ? Tr::tr("Motion %1 fell")
                                                                  : Tr::tr("Motion %1 withdrawn");
    events.push_back({civilDateOf(*motion.closedAt), sentence.arg(motion.number)});
}

void appendEndorsement(const Endorsement &endorsement, std::vector<CandidacyEvent> &events)
{
    if (!endorsement.motion)
        events.push_back({endorsement.decidedOn, Tr::tr("Supported: %1").arg(inWords(endorsement.route))});
    for (const EndorsementChange &change : endorsement.history)
        if (change.status == EndorsementStatus::Withdrawn)
            events.push_back({civilDateOf(change.at), Tr::tr("Support withdrawn: %1").arg(change.reason)});
}

Result<std::vector<CandidacyEvent>> eventsOf(
    Database &database, const Candidacy &candidacy, const std::optional<Application> &application)
{
    std::vector<CandidacyEvent> events;
    if (application) {
        appendApplication(*application, events);
        const Result<std::vector<Motion>> motions = MotionStore(database).forApplication(application->id);
        if (!motions)
            return motions.error();
        for (const Motion &motion : *motions)
            appendMotion(motion, events);
    }
    const Result<std::vector<Endorsement>> endorsements =
        EndorsementStore(database).forCandidacy(candidacy.id);
    if (!endorsements)
        return endorsements.error();
    for (const Endorsement &endorsement : *endorsements)
        appendEndorsement(endorsement, events);
    std::stable_sort(events.begin(), events.end(),
        [](const CandidacyEvent &left, const CandidacyEvent &right) { return left.date < right.date; });
    return events;
}

Result<PersonCandidacy> seeCandidacy(Workspace &workspace, const Candidacy &candidacy)
{
    Database &database = workspace.database();
    const Result<Contest> contest = loadContest(database, candidacy.contest);
    if (!contest)
        return contest.error();
    const Result<QString> name = contestName(database, *contest);
    if (!name)
        return name.error();
    const Result<QStringList> slates = SlateStore(database).namesFor(candidacy.id);
    if (!slates)
        return slates.error();
    Result<std::optional<Application>> application = ApplicationStore(database).forCandidacy(candidacy.id);
    if (!application)
        return application.error();
    Result<std::optional<Photo>> photo = PhotoStore(database).find(candidacy.id);
    if (!photo)
        return photo.error();
    const Result<CandidacyStanding> standing = CandidacyStandings::standingOfOne(workspace, candidacy);
    if (!standing)
        return standing.error();
    Result<std::vector<CandidacyEvent>> events = eventsOf(database, candidacy, *application);
    if (!events)
        return events.error();
    return PersonCandidacy{candidacy, *contest, *name, *slates, *std::move(application), *std::move(photo),
        *standing, *std::move(events)};
}

/// The last date of a contest, for the order; invalid if it has none.
Result<QDate> lastDay(Database &database, const ContestId &contest)
{
    const Result<std::vector<Milestone>> milestones = MilestoneStore(database).forContest(contest);
    if (!milestones)
        return milestones.error();
    return milestones->empty() ? QDate() : currentDate(milestones->back()).when.date;
}

} // namespace

Result<PersonView> seePerson(Workspace &workspace, const PersonId &id)
{
    Database &database = workspace.database();
    const Result<std::optional<Person>> person = PersonStore(database).find(id);
    if (!person)
        return person.error();
    if (!*person)
        return Error{ErrorCode::NotFound, Tr::tr("This person is not in the file any more."), {}};
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forPerson(id);
    if (!candidacies)
        return candidacies.error();
    std::vector<std::pair<QDate, PersonCandidacy>> dated;
    for (const Candidacy &candidacy : *candidacies) {
        Result<PersonCandidacy> seen = seeCandidacy(workspace, candidacy);
        if (!seen)
            return seen.error();
        const Result<QDate> day = lastDay(database, candidacy.contest);
        if (!day)
            return day.error();
        dated.emplace_back(*day, *std::move(seen));
    }
    std::stable_sort(dated.begin(), dated.end(),
        [](const auto &left, const auto &right) { return left.first > right.first; });
    PersonView view{**person, {}};
    for (auto &entry : dated)
        view.candidacies.push_back(std::move(entry.second));
    return view;
}

QString resultInWords(const Candidacy &candidacy)
{
    if (!candidacy.elected)
        return Tr::tr("No result yet");
    return *candidacy.elected ? Tr::tr("Elected") : Tr::tr("Not elected");
}

QString ballotInWords(const Candidacy &candidacy)
{
    const QString ballot = !candidacy.onBallot   ? Tr::tr("Not known yet")
                           : *candidacy.onBallot ? Tr::tr("On the ballot paper")
                                                 : Tr::tr("Not on the ballot paper");
    if (!candidacy.nominations)
        return ballot;
    return Tr::tr("%1, %2").arg(ballot, *candidacy.nominations == 1
                                            ? Tr::tr("1 nomination")
                                            : Tr::tr("%n nominations", nullptr, *candidacy.nominations));
}

} // namespace rosette
