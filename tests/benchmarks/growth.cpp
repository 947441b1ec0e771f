// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten times the data: opening the file and checking a list with 500 and with 5,000 applications of five
// reviews each.
#include "core/actions/candidates/applicationrevision.h"
#include "core/actions/committee/createcommittee.h"
#include "core/actions/contests/addcontest.h"
#include "core/actions/endorsements/checklist.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/personstore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/seatstore.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace rosette;

namespace {

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

template <typename T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

struct Filled
{
    QString path;
    Contest contest;
};

std::vector<SeatId> addReviewers(UnitOfWork &unit, int count)
{
    std::vector<SeatId> seats;
    for (int i = 0; i < count; ++i) {
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

void addReviewedApplication(
    UnitOfWork &unit, const Contest &contest, const std::vector<SeatId> &reviewers, int number)
{
    static const CriteriaSet criteria = defaultRulebook(QDate(2026, 1, 1)).criteriaSet;
    const Person person{
        PersonId::create(), Name::fromStored(QStringLiteral("Candidate %1").arg(number)), {}, 1};
    require(PersonStore(unit.database()).insert(person));
    const Candidacy candidacy{CandidacyId::create(), contest.id, person.id, person.name};
    require(CandidacyStore(unit.database()).insert(candidacy));
    ApplicationContent content;
    content.statement = QStringLiteral("I stand because of reason %1. ").arg(number).repeated(20);
    content.consents = Consents{true, true, true};
    const Application application{ApplicationId::create(), candidacy.id, Expectations{true, {}},
        EndorsementKind::Supported, {sealed(ApplicationRevision{1, unit.at(), content, {}, {}})}, 1};
    require(ApplicationStore(unit.database()).insert(application));
    for (const SeatId &seat : reviewers) {
        std::vector<CriterionVerdict> verdicts;
        for (const Criterion &criterion : criteria.criteria)
            verdicts.push_back(CriterionVerdict{criterion.key, Verdict::Meets, {}});
        require(ReviewStore(unit.database())
                    .insert(Review{ReviewId::create(), application.id, 1, seat, verdicts, {}, unit.at(), 1}));
    }
}

Filled fill(const QString &path, const Clock &clock, int applications)
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
        const std::vector<SeatId> reviewers = addReviewers(unit, 5);
        for (int number = 0; number < applications; ++number)
            addReviewedApplication(unit, contest, reviewers, number);
        return {};
    }));
    const std::vector<Candidacy> candidacies =
        require(CandidacyStore(workspace->database()).forContest(contest.id));
    for (std::size_t i = 0; i < 6; ++i) {
        RecordEndorsement endorsement{candidacies[i].id};
        endorsement.on = clock.today();
        endorsement.source = QStringLiteral("minutes");
        require(recordEndorsement(*workspace, endorsement));
    }
    return Filled{path, contest};
}

struct Figures
{
    double open = 0;
    double check = 0;
};

Figures measure(const Filled &filled, const Clock &clock)
{
    Figures figures;
    figures.open = benchmark::medianMilliseconds(15, [&] { require(Workspace::open(filled.path, clock)); });
    const std::unique_ptr<Workspace> workspace = require(Workspace::open(filled.path, clock));
    figures.check =
        benchmark::medianMilliseconds(15, [&] { require(checkList(*workspace, filled.contest)); });
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QTemporaryDir folder;
    const Figures small = measure(fill(folder.filePath(QStringLiteral("small.rosette")), clock, 500), clock);
    const Figures large = measure(fill(folder.filePath(QStringLiteral("large.rosette")), clock, 5000), clock);
    QTextStream out(stdout);
    out << "open:       500 applications " << small.open << " ms, 5,000 " << large.open << " ms, ratio "
        << large.open / small.open << " (bar: below 1.5)\n";
    out << "list check: 500 applications " << small.check << " ms, 5,000 " << large.check << " ms, ratio "
        << large.check / small.check << " (bar: below 1.5)\n";
    return large.open < 1.5 * small.open && large.check < 1.5 * small.check ? 0 : 1;
}
