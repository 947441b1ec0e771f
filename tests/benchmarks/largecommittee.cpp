// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/largecommittee.h"

#include "core/actions/candidates/applicationrevision.h"
#include "core/actions/committee/createcommittee.h"
#include "core/actions/contests/addcontest.h"
#include "core/actions/contests/addmilestone.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/signing/keyring.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/personstore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/seatstore.h"

namespace rosette::benchmark {

namespace {

constexpr int reviewers = 5;
constexpr int endorsements = 6;

std::vector<Seat> addReviewers(UnitOfWork &unit)
{
    std::vector<Seat> seats;
    for (int i = 0; i < reviewers; ++i) {
        const Person person{
            PersonId::create(), Name::fromStored(QStringLiteral("Reviewer %1").arg(i)), {}, 1};
        require(PersonStore(unit.database()).insert(person));
        seats.push_back(
            Seat{SeatId::create(), person.id, SeatRole::Member, true, QDate(2026, 1, 1), std::nullopt, 1});
        require(SeatStore(unit.database()).insert(seats.back()));
    }
    return seats;
}

/// As long as applications are: four paragraphs, three pledges, four answers.
ApplicationContent contentOf(int number)
{
    ApplicationContent content;
    const QString sentence =
        QStringLiteral("I stand because of reason %1, and I say so plainly. ").arg(number);
    for (int paragraph = 0; paragraph < 4; ++paragraph)
        content.statement += sentence.repeated(6).trimmed() + QStringLiteral("\n\n");
    for (int answer = 0; answer < 4; ++answer)
        content.answers.push_back(
            Answer{QStringLiteral("What about question %1?").arg(answer), sentence.repeated(2).trimmed()});
    for (int pledge = 0; pledge < 3; ++pledge)
        content.pledges.push_back(Pledge{QStringLiteral("Pledge %1.").arg(pledge), QDate(2026, 9, 1)});
    content.consents = Consents{true, true, true};
    return content;
}

Candidacy addCandidacy(UnitOfWork &unit, const ContestId &contest, const QString &name)
{
    const Person person{PersonId::create(), Name::fromStored(name), {}, 1};
    require(PersonStore(unit.database()).insert(person));
    const Candidacy candidacy{CandidacyId::create(), contest, person.id, person.name};
    require(CandidacyStore(unit.database()).insert(candidacy));
    return candidacy;
}

ApplicationId addReviewedApplication(
    UnitOfWork &unit, const Contest &contest, const std::vector<Seat> &seats, int number)
{
    static const CriteriaSet criteria = defaultRulebook(QDate(2026, 1, 1)).criteriaSet;
    const Candidacy candidacy = addCandidacy(unit, contest.id, QStringLiteral("Candidate %1").arg(number));
    const Application application{ApplicationId::create(), candidacy.id, Expectations{true, {}},
        EndorsementKind::Supported, {sealed(ApplicationRevision{1, unit.at(), contentOf(number), {}, {}})},
        1};
    require(ApplicationStore(unit.database()).insert(application));
    for (const Seat &seat : seats) {
        std::vector<CriterionVerdict> verdicts;
        for (const Criterion &criterion : criteria.criteria)
            verdicts.push_back(CriterionVerdict{criterion.key, Verdict::Meets, {}});
        require(
            ReviewStore(unit.database())
                .insert(Review{ReviewId::create(), application.id, 1, seat.id, verdicts, {}, unit.at(), 1}));
    }
    return application.id;
}

/// Opened, voted on by everybody and closed, by the actions themselves, so that there are records of it all.
void decide(Workspace &workspace, const std::vector<Seat> &seats, const ApplicationId &application)
{
    const Motion motion = require(openMotion(workspace, OpenMotion{application}));
    for (const Seat &seat : seats)
        require(recordBallot(workspace, {motion.id, seat.id, Choice::For, Channel::Phone, {}}));
    require(castBallot(workspace, {motion.id, Choice::Against, {}}));
    require(closeMotion(workspace, {motion.id, {}}));
}

Contest addContestWithDates(Workspace &workspace)
{
    AddContest input;
    input.slug = QStringLiteral("large");
    input.body = QStringLiteral("NEC");
    input.title = QStringLiteral("Large section");
    input.system = ElectoralSystem::SingleTransferableVote;
    input.places = 9;
    const Contest contest = require(addContest(workspace, input));
    const QDate today = workspace.clock().today();
    for (const auto &[kind, days] : {std::pair{MilestoneKind::CommitteeDecides, 5},
             std::pair{MilestoneKind::BallotsIssued, 10}, std::pair{MilestoneKind::BallotCloses, 40}})
        require(addMilestone(workspace,
            {contest.id, kind, {}, CivilTime{today.addDays(days), {}, false}, QStringLiteral("timetable")}));
    return contest;
}

} // namespace

LargeCommittee fillLargeCommittee(
    const QString &path, const Clock &clock, int applications, int applicationsAMotion)
{
    const std::unique_ptr<Workspace> workspace = require(createCommittee(
        clock, CreateCommittee{path, QStringLiteral("Committee"), {}, QStringLiteral("Ada Fox")}));
    LargeCommittee committee{addContestWithDates(*workspace), {}};
    require(workspace->write([&](UnitOfWork &unit) -> Result<void> {
        committee.reviewers = addReviewers(unit);
        std::vector<ApplicationId> motions;
        for (int number = 0; number < applications; ++number) {
            const ApplicationId application =
                addReviewedApplication(unit, committee.contest, committee.reviewers, number);
            if (applicationsAMotion > 0 && number % applicationsAMotion == 0)
                motions.push_back(application);
        }
        for (std::size_t decided = 0; decided + 1 < motions.size(); ++decided)
            decide(*workspace, committee.reviewers, motions[decided]);
        if (!motions.empty())
            require(openMotion(*workspace, OpenMotion{motions.back()}));
        return {};
    }));
    const std::vector<Candidacy> candidacies =
        require(CandidacyStore(workspace->database()).forContest(committee.contest.id));
    for (std::size_t i = 0; i < endorsements; ++i) {
        RecordEndorsement endorsement{candidacies[candidacies.size() - 1 - i].id};
        endorsement.on = clock.today();
        endorsement.source = QStringLiteral("minutes");
        require(recordEndorsement(*workspace, endorsement));
    }
    return committee;
}

QString inventedWord(QRandomGenerator &random)
{
    static const QStringList syllables{QStringLiteral("ar"), QStringLiteral("bel"), QStringLiteral("cor"),
        QStringLiteral("den"), QStringLiteral("fen"), QStringLiteral("gil"), QStringLiteral("hol"),
        QStringLiteral("mar"), QStringLiteral("nor"), QStringLiteral("ros"), QStringLiteral("tam"),
        QStringLiteral("wil")};
    QString word;
    for (int part = 0; part < 3; ++part)
        word += syllables.at(random.bounded(static_cast<int>(syllables.size())));
    return word;
}

QStringList addPersons(Database &database, int count, const std::optional<ContestId> &contest)
{
    QRandomGenerator random(7);
    QStringList everybody;
    KeyRing keys; // nothing that is added here is recorded
    UnitOfWork unit(database, SystemClock().now(), {}, keys);
    require(database.inTransaction([&]() -> Result<void> {
        PersonStore persons(database);
        for (int number = 0; number < count; ++number) {
            everybody += inventedWord(random) + u' ' + inventedWord(random);
            if (contest)
                addCandidacy(unit, *contest, everybody.constLast());
            else
                require(persons.insert(Person{PersonId::create(), Name::fromStored(everybody.constLast())}));
        }
        return {};
    }));
    return everybody;
}

} // namespace rosette::benchmark
