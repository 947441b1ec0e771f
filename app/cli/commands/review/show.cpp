// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/review/visible.h"
#include "app/cli/output/table.h"
#include "app/cli/views/reviews.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/namematch.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    ApplicationName application;
    QString seat;
};

/// The review of the seat that is named, else of the acting one, among those that are visible.
Result<Review> pick(const ReviewSheet &sheet, const Workspace &workspace, const QString &seat)
{
    const std::vector<Review> &reviews = sheet.visible.reviews;
    if (!seat.isEmpty()) {
        std::vector<QStringList> names;
        names.reserve(reviews.size());
        for (const Review &review : reviews)
            names.push_back({sheet.seats.value(review.seat), review.seat.toString()});
        const Result<std::size_t> index = matchName(Tr::tr("review"), seat, names);
        if (!index && !sheet.visible.hidden.isEmpty())
            return Error{ErrorCode::NotAllowed, sheet.visible.hidden, {}};
        if (!index)
            return index.error();
        return reviews[*index];
    }
    for (const Review &review : reviews)
        if (workspace.actor() && review.seat == workspace.actor()->id)
            return review;
    return Error{ErrorCode::NotFound, Tr::tr("This seat has not reviewed %1.").arg(sheet.application), {}};
}

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    const Result<ReviewSheet> loaded = visibleReviews(workspace, input.application);
    if (!loaded)
        return loaded.error();
    const Result<Review> review = pick(*loaded, workspace, input.seat);
    if (!review)
        return review.error();
    const QString seat = loaded->seats.value(review->seat);
    Sheet sheet;
    sheet.add(Tr::tr("Application"), loaded->application);
    sheet.add(Tr::tr("Seat"), seat);
    sheet.add(Tr::tr("Revision"), QString::number(review->applicationRevision));
    sheet.add(Tr::tr("Submitted"), instantInWords(review->submittedAt));
    sheet.add(Tr::tr("Comment"), review->comment);
    Table table({Tr::tr("Criterion"), Tr::tr("Verdict"), Tr::tr("Why")});
    for (const CriterionVerdict &verdict : review->verdicts)
        table.add({verdict.criterion.toString(), verdictInWords(verdict.verdict), verdict.comment});
    sheet.section(Tr::tr("Verdicts"));
    sheet.table(table);
    QJsonObject json = reviewJson(*review, seat);
    json["application"] = loaded->application;
    context.output().answer(QStringLiteral("review/1"), json, sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineReviewShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows one review of an application, if the acting seat may see it."))
        .argument(input->application.candidate, "NAME", Tr::tr("The candidate."))
        .optionalArgument(input->seat, "SEAT", Tr::tr("Whose review; else that of the acting seat."));
    takeContestOf(form, input->application)
        .example(QStringLiteral("rosette-cli -f demo.rosette review show \"Idris Okafor\" \"Ada Fox\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
