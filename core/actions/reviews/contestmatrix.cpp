// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reviews/contestmatrix.h"

#include "core/actions/load.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/reviewprogress.h"
#include "core/storage/seatstore.h"
#include "core/storage/slatestore.h"

#include <algorithm>
#include <tuple>

namespace rosette {

namespace {

/// What the rows of a contest are made of.
struct Material
{
    Rulebook rulebook;
    std::vector<ApplicationProgress> applications{};
    std::map<ApplicationId, ApplicationCounts> counts{};
    std::map<CandidacyId, QStringList> slates{};
    std::map<ApplicationId, Motion> motions{}; ///< the latest of each
    std::map<ApplicationId, int> interests{};  ///< of voting seats
    int votingSeats = 0;
};

Result<void> addSlates(Database &database, const ContestId &contest, Material &material)
{
    const Result<std::vector<Slate>> slates = SlateStore(database).forContest(contest);
    if (!slates)
        return slates.error();
    const Result<std::vector<SlateEntry>> entries = SlateStore(database).entriesForContest(contest);
    if (!entries)
        return entries.error();
    for (const SlateEntry &entry : *entries)
        for (const Slate &slate : *slates)
            if (slate.id == entry.slate)
                material.slates[entry.candidacy] += slate.name.toString();
    return {};
}

Result<void> addMotions(Database &database, const ContestId &contest, Material &material)
{
    const Result<std::vector<Motion>> motions = MotionStore(database).forContest(contest);
    if (!motions)
        return motions.error();
    for (const Motion &motion : *motions)
        if (motion.subject && motion.state != MotionState::Withdrawn)
            material.motions.insert_or_assign(motion.subject->application, motion);
    return {};
}

Result<void> addSeats(Workspace &workspace, const ContestId &contest, Material &material)
{
    Result<std::vector<Seat>> seats = SeatStore(workspace.database()).heldOn(workspace.clock().today());
    if (!seats)
        return seats.error();
    std::erase_if(*seats, [](const Seat &seat) { return !seat.voting; });
    material.votingSeats = static_cast<int>(seats->size());
    const Result<std::vector<Interest>> interests = InterestStore(workspace.database()).forContest(contest);
    if (!interests)
        return interests.error();
    for (const Interest &interest : *interests)
        if (std::any_of(
                seats->begin(), seats->end(), [&](const Seat &seat) { return seat.id == interest.seat; }))
            ++material.interests[interest.application];
    return {};
}

bool hasWaitedLonger(const ApplicationProgress &left, const ApplicationProgress &right)
{
    return std::tie(left.receivedAt, left.application) < std::tie(right.receivedAt, right.application);
}

Result<Material> materialOf(Workspace &workspace, const Contest &contest, const SeatId &seat)
{
    Database &database = workspace.database();
    Result<Rulebook> rulebook = loadRulebook(database, contest.rulebook);
    if (!rulebook)
        return rulebook.error();
    Result<std::vector<ApplicationProgress>> applications =
        ReviewProgress(database).ofContest(contest.id, seat);
    if (!applications)
        return applications.error();
    Result<std::map<ApplicationId, ApplicationCounts>> counts = ReviewProgress(database).countsOf(contest.id);
    if (!counts)
        return counts.error();
    std::sort(applications->begin(), applications->end(), hasWaitedLonger);
    Material material{*std::move(rulebook), *std::move(applications), *std::move(counts)};
    if (const Result<void> added = addSlates(database, contest.id, material); !added)
        return added.error();
    if (const Result<void> added = addMotions(database, contest.id, material); !added)
        return added.error();
    if (const Result<void> added = addSeats(workspace, contest.id, material); !added)
        return added.error();
    return material;
}

Fit fitFrom(const Rulebook &rulebook, const ApplicationCounts &counts)
{
    std::vector<VerdictCounts> inOrder;
    for (const Criterion &criterion : rulebook.criteriaSet.criteria) {
        const auto found = counts.byCriterion.find(criterion.key.toString());
        inOrder.push_back(found == counts.byCriterion.end() ? VerdictCounts{} : found->second);
    }
    return assessCounts(rulebook, inOrder, counts.reviewed);
}

QString togetherInWords(const Fit &fit)
{
    const auto count = [&](Standing standing) {
        return std::count_if(fit.criteria.begin(), fit.criteria.end(),
            [&](const CriterionFinding &finding) { return finding.standing == standing; });
    };
    if (count(Standing::NotMet) > 0)
        return Tr::tr("Does not fit");
    if (fit.fits())
        return Tr::tr("Fits");
    return Tr::tr("Open on %1 of %2").arg(count(Standing::Open)).arg(fit.criteria.size());
}

QString motionInWords(const Motion &motion)
{
    switch (motion.state) {
    case MotionState::Draft:
        return Tr::tr("Motion %1 in draft").arg(motion.number);
    case MotionState::Open:
        return Tr::tr("Motion %1 open").arg(motion.number);
    case MotionState::Carried:
        return Tr::tr("Motion %1 carried").arg(motion.number);
    case MotionState::Fell:
        return Tr::tr("Motion %1 fell").arg(motion.number);
    case MotionState::Withdrawn:
        return Tr::tr("Motion %1 withdrawn").arg(motion.number);
    }
    Q_UNREACHABLE();
}

QString whyHidden(const ApplicationProgress &progress)
{
    if (!progress.reviewedRevision)
        return Tr::tr("Shown once you have submitted your own review");
    return Tr::tr("Revised on %1. Shown once you have looked again.")
        .arg(dateInWords(civilDateOf(progress.receivedAt)));
}

MatrixRow rowFrom(const ApplicationProgress &progress, const Material &material, bool seatVotes)
{
    MatrixRow row{progress.application, progress.name};
    if (const auto slates = material.slates.find(progress.candidacy); slates != material.slates.end())
        row.slates = slates->second;
    row.wasReviewed = progress.reviewedRevision.has_value();
    if (const auto motion = material.motions.find(progress.application); motion != material.motions.end()) {
        row.motion = motion->second.id;
        row.motionInWords = motionInWords(motion->second);
    }
    if (seatVotes && progress.reviewedRevision != progress.revision) {
        row.hidden = whyHidden(progress);
        return row;
    }
    const auto counts = material.counts.find(progress.application);
    row.fit =
        fitFrom(material.rulebook, counts == material.counts.end() ? ApplicationCounts{} : counts->second);
    row.together = togetherInWords(*row.fit);
    const auto recused = material.interests.find(progress.application);
    row.seatsWaiting = std::max(0, material.votingSeats - row.fit->reviewed -
                                       (recused == material.interests.end() ? 0 : recused->second));
    return row;
}

void putHiddenLast(std::vector<MatrixRow> &rows)
{
    const auto firstHidden = std::stable_partition(
        rows.begin(), rows.end(), [](const MatrixRow &row) { return row.hidden.isEmpty(); });
    std::stable_sort(firstHidden, rows.end(),
        [](const MatrixRow &left, const MatrixRow &right) { return folded(left.name) < folded(right.name); });
}

template <typename Wanted>
int countRows(const std::vector<MatrixRow> &rows, Wanted wanted)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), wanted));
}

bool hasNotMet(const MatrixRow &row)
{
    return row.fit &&
           std::any_of(row.fit->criteria.begin(), row.fit->criteria.end(),
               [](const CriterionFinding &finding) { return finding.standing == Standing::NotMet; });
}

} // namespace

int ContestMatrix::fitting() const
{
    return countRows(rows, [](const MatrixRow &row) { return row.fit && row.fit->fits(); });
}

int ContestMatrix::notFitting() const
{
    return countRows(rows, hasNotMet);
}

int ContestMatrix::open() const
{
    return countRows(
        rows, [](const MatrixRow &row) { return row.fit && !row.fit->fits() && !hasNotMet(row); });
}

int ContestMatrix::hidden() const
{
    return countRows(rows, [](const MatrixRow &row) { return !row.fit; });
}

Result<ContestMatrix> contestMatrix(Workspace &workspace, const ContestId &id)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    return workspace.database().inSnapshot([&]() -> Result<ContestMatrix> {
        Result<Contest> contest = loadContest(workspace.database(), id);
        if (!contest)
            return contest.error();
        const Result<Material> material = materialOf(workspace, *contest, seat->id);
        if (!material)
            return material.error();
        ContestMatrix matrix{*std::move(contest), material->rulebook.criteriaSet};
        for (const ApplicationProgress &progress : material->applications) {
            if (progress.hasInterest)
                ++matrix.leftOut;
            else if (progress.isStanding)
                matrix.rows.push_back(rowFrom(progress, *material, seat->voting));
        }
        putHiddenLast(matrix.rows);
        return matrix;
    });
}

QString cellInWords(const ContestMatrix &matrix, const MatrixRow &row, std::size_t criterion)
{
    const QString title =
        Tr::tr("%1 %2").arg(criterion + 1).arg(matrix.criteria.criteria.at(criterion).title.toString());
    if (!row.fit)
        return Tr::tr("%1, %2: not shown yet").arg(row.name, title);
    return Tr::tr("%1, %2: %3")
        .arg(row.name, title, insideSentence(inWords(row.fit->criteria.at(criterion).standing)));
}

QString cellExplained(const MatrixRow &row, std::size_t criterion)
{
    if (!row.fit)
        return row.hidden.endsWith(u'.') ? row.hidden : row.hidden + u'.';
    const CriterionFinding &finding = row.fit->criteria.at(criterion);
    const QString counts = finding.standing == Standing::Open ? finding.settles : countsInWords(finding);
    if (row.seatsWaiting == 0)
        return counts;
    const QString waiting = row.seatsWaiting == 1
                                ? Tr::tr("One seat has not reviewed it.")
                                : Tr::tr("%1 seats have not reviewed it.", nullptr, row.seatsWaiting)
                                      .arg(beginningSentence(countInWords(row.seatsWaiting)));
    return Tr::tr("%1 %2").arg(counts, waiting);
}

QString inWords(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return Tr::tr("Met");
    case Standing::NotMet:
        return Tr::tr("Not met");
    case Standing::Open:
        return Tr::tr("Open");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
