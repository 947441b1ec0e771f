// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reviewstore.h"

#include "core/storage/grouped.h"

namespace rosette {

namespace {

Review reviewFrom(Row &row)
{
    return Review{row.value<ReviewId>("id"), row.value<ApplicationId>("application_id"),
        row.value<int>("application_revision"), row.value<SeatId>("seat_id"), {},
        row.value<QString>("comment"), row.value<QDateTime>("submitted_at"), row.value<int>("revision")};
}

void addVerdict(Review &review, Row &row)
{
    if (!row.isNull("criterion"))
        review.verdicts.push_back({row.value<Slug>("criterion"), row.key(verdictKeys, "verdict"),
            row.value<QString>("verdict_comment")});
}

void bindReview(Statement &statement, const Review &review)
{
    statement.bind("id", review.id)
        .bind("application", review.application)
        .bind("application_revision", review.applicationRevision)
        .bind("seat", review.seat)
        .bind("comment", review.comment)
        .bind("submitted_at", review.submittedAt)
        .bind("revision", review.revision);
}

Result<void> insertVerdicts(Database &database, const Review &review)
{
    Statement statement(database,
        "INSERT INTO review_verdict (review_id, position, criterion, verdict, comment) "
        "VALUES (:review, :position, :criterion, :verdict, :comment)");
    int position = 0;
    for (const CriterionVerdict &verdict : review.verdicts) {
        statement.bind("review", review.id)
            .bind("position", ++position)
            .bind("criterion", verdict.criterion)
            .bind("verdict", keyOf(verdictKeys, verdict.verdict))
            .bind("comment", verdict.comment);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<std::vector<Review>> ReviewStore::forApplication(const ApplicationId &application) const
{
    Statement statement(m_database,
        "SELECT review.*, criterion, verdict, review_verdict.comment AS verdict_comment "
        "FROM review LEFT JOIN review_verdict ON review_verdict.review_id = review.id "
        "WHERE review.application_id = :application "
        "ORDER BY review.submitted_at, review.id, review_verdict.position");
    return grouped(statement.bind("application", application), reviewFrom, addVerdict);
}

Result<std::vector<Review>> ReviewStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT review.*, criterion, verdict, review_verdict.comment AS verdict_comment "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN review ON review.application_id = application.id "
        "LEFT JOIN review_verdict ON review_verdict.review_id = review.id "
        "WHERE candidacy.contest_id = :contest "
        "ORDER BY review.submitted_at, review.id, review_verdict.position");
    return grouped(statement.bind("contest", contest), reviewFrom, addVerdict);
}

Result<std::optional<Review>> ReviewStore::find(const ReviewId &id) const
{
    Statement statement(m_database,
        "SELECT review.*, criterion, verdict, review_verdict.comment AS verdict_comment "
        "FROM review LEFT JOIN review_verdict ON review_verdict.review_id = review.id "
        "WHERE review.id = :id ORDER BY review_verdict.position");
    return onlyOne(grouped(statement.bind("id", id), reviewFrom, addVerdict));
}

Result<std::optional<Review>> ReviewStore::findForSeat(
    const ApplicationId &application, const SeatId &seat) const
{
    Statement statement(m_database,
        "SELECT review.*, criterion, verdict, review_verdict.comment AS verdict_comment "
        "FROM review LEFT JOIN review_verdict ON review_verdict.review_id = review.id "
        "WHERE review.application_id = :application AND review.seat_id = :seat "
        "ORDER BY review_verdict.position");
    statement.bind("application", application).bind("seat", seat);
    return onlyOne(grouped(statement, reviewFrom, addVerdict));
}

Result<void> ReviewStore::insert(const Review &review)
{
    Statement statement(m_database,
        "INSERT INTO review (id, application_id, application_revision, seat_id, comment, submitted_at, "
        "revision) "
        "VALUES (:id, :application, :application_revision, :seat, :comment, :submitted_at, :revision)");
    bindReview(statement, review);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    return insertVerdicts(m_database, review);
}

Result<void> ReviewStore::update(const Review &review)
{
    Statement statement(m_database,
        "UPDATE review SET application_revision = :application_revision, comment = :comment, "
        "submitted_at = :submitted_at, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision AND application_id = :application AND seat_id = :seat");
    bindReview(statement, review);
    if (Result<void> updated =
            statement.update("SELECT 1 FROM review WHERE id = :id", review.id, Tr::tr("review"));
        !updated)
        return updated;
    Statement former(m_database, "DELETE FROM review_verdict WHERE review_id = :review");
    if (Result<void> removed = former.bind("review", review.id).run(); !removed)
        return removed;
    return insertVerdicts(m_database, review);
}

} // namespace rosette
