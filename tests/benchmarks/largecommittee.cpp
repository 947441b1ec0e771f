// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/largecommittee.h"

#include "core/actions/candidates/applicationrevision.h"
#include "core/actions/committee/createcommittee.h"
#include "core/actions/contests/addcontest.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/personstore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/seatstore.h"

namespace rosette::benchmark {

namespace {

constexpr int reviewers = 5;

std::vector<SeatId> addReviewers(UnitOfWork &unit)
{
    std::vector<SeatId> seats;
    for (int i = 0; i < reviewers; ++i) {
        const Person person{
            PersonId::create(), Name::fromStored(QStringLiteral("Reviewer %1").arg(i)), {}, 1};
        require(PersonStore(unit.database()).insert(person));
        const Seat seat{
            SeatId::create(), person.id, SeatRole::Member, true, QDate(2026, 1, 1), std::nullopt, 1};
        require(SeatStore(unit.database()).insert(seat));
        seats.push_back(seat.id);
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

void addReviewedApplication(
    UnitOfWork &unit, const Contest &contest, const std::vector<SeatId> &seats, int number)
{
    static const CriteriaSet criteria = defaultRulebook(QDate(2026, 1, 1)).criteriaSet;
    const Person person{
        PersonId::create(), Name::fromStored(QStringLiteral("Candidate %1").arg(number)), {}, 1};
    require(PersonStore(unit.database()).insert(person));
    const Candidacy candidacy{CandidacyId::create(), contest.id, person.id, person.name};
    require(CandidacyStore(unit.database()).insert(candidacy));
    const Application application{ApplicationId::create(), candidacy.id, Expectations{true, {}},
        EndorsementKind::Supported, {sealed(ApplicationRevision{1, unit.at(), contentOf(number), {}, {}})},
        1};
    require(ApplicationStore(unit.database()).insert(application));
    for (const SeatId &seat : seats) {
        std::vector<CriterionVerdict> verdicts;
        for (const Criterion &criterion : criteria.criteria)
            verdicts.push_back(CriterionVerdict{criterion.key, Verdict::Meets, {}});
        require(ReviewStore(unit.database())
                    .insert(Review{ReviewId::create(), application.id, 1, seat, verdicts, {}, unit.at(), 1}));
    }
}

} // namespace

Contest fillLargeCommittee(const QString &path, const Clock &clock, int applications)
{
    const std::unique_ptr<Workspace> workspace = require(createCommittee(
        clock, CreateCommittee{path, QStringLiteral("Committee"), {}, QStringLiteral("Ada Fox")}));
    AddContest input;
    input.slug = QStringLiteral("large");
    input.body = QStringLiteral("NEC");
    input.title = QStringLiteral("Large section");
    input.system = ElectoralSystem::SingleTransferableVote;
    input.places = 9;
    const Contest contest = require(addContest(*workspace, input));
    require(workspace->write([&](UnitOfWork &unit) -> Result<void> {
        const std::vector<SeatId> seats = addReviewers(unit);
        for (int number = 0; number < applications; ++number)
            addReviewedApplication(unit, contest, seats, number);
        return {};
    }));
    return contest;
}

} // namespace rosette::benchmark
