// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/review/visible.h"
#include "app/cli/output/table.h"
#include "app/cli/views/reviews.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Table matrix(const ReviewSheet &sheet)
{
    std::vector<Column> columns{Tr::tr("Seat"), {Tr::tr("Revision"), Align::Right}};
    for (const Criterion &criterion : sheet.rulebook.criteriaSet.criteria)
        columns.emplace_back(criterion.key.toString());
    Table table(columns);
    for (const Review &review : sheet.visible.reviews) {
        Cells cells{sheet.seats.value(review.seat), QString::number(review.applicationRevision)};
        for (const CriterionVerdict &verdict : review.verdicts)
            cells.emplace_back(verdictInWords(verdict.verdict));
        cells.resize(columns.size(), QString());
        table.add(cells);
    }
    return table;
}

Table findings(const Fit &fit)
{
    Table table({Tr::tr("Criterion"), Tr::tr("Found"), {Tr::tr("Meets"), Align::Right},
        {Tr::tr("Does not"), Align::Right}, {Tr::tr("Not shown"), Align::Right},
        Tr::tr("What would settle it")});
    for (const CriterionFinding &finding : fit.criteria)
        table.add(
            {finding.criterion.toString(), standingInWords(finding.standing), QString::number(finding.meets),
                QString::number(finding.doesNotMeet), QString::number(finding.notShown), finding.settles});
    return table;
}

Result<Exit> list(Context &context, Workspace &workspace, const ApplicationName &name)
{
    const Result<ReviewSheet> loaded = visibleReviews(workspace, name);
    if (!loaded)
        return loaded.error();
    const VisibleReviews &visible = loaded->visible;
    QJsonObject json{{"application", loaded->application}, {"hidden", visible.hidden},
        {"reviews", jsonArray(visible.reviews, [&](const Review &review) {
             return reviewJson(review, loaded->seats.value(review.seat));
         })}};
    Sheet sheet;
    sheet.table(matrix(*loaded));
    if (visible.fit) {
        json["fit"] = fitJson(*visible.fit);
        sheet.section(inWords(*visible.fit, loaded->rulebook.criteriaSet));
        sheet.table(findings(*visible.fit));
    }
    context.output().answer(QStringLiteral("review-list/1"), json, sheet.text(context.output().colours()));
    if (!visible.hidden.isEmpty())
        context.output().say(visible.hidden);
    return Exit::Done;
}

} // namespace

void defineReviewList(CommandForm &form)
{
    const auto input = std::make_shared<ApplicationName>();
    form.summary(
            Tr::tr("Lists the reviews of an application as far as the acting seat may see them: nothing with "
                   "an interest, nothing of others before its own review is in."))
        .argument(input->candidate, "NAME", Tr::tr("The candidate."));
    takeContestOf(form, *input)
        .example(QStringLiteral("rosette-cli -f demo.rosette review list \"Idris Okafor\" --as \"Ada Fox\""))
        .runsOn([input](Context &context, Workspace &workspace) { return list(context, workspace, *input); });
}

} // namespace rosette::cli
