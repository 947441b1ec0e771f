// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/applicationoption.h"
#include "core/actions/load.h"
#include "core/actions/reviews/submitreview.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    ApplicationName application;
    QString verdicts;
    QStringList remarks;
    QString comment;
};

QStringList criterionKeys(const CriteriaSet &set)
{
    QStringList keys;
    for (const Criterion &criterion : set.criteria)
        keys += criterion.key.toString();
    return keys;
}

Result<std::vector<CriterionVerdict>> parseVerdicts(const QString &text, const CriteriaSet &set)
{
    const QStringList words = text.split(u',');
    if (words.size() != static_cast<qsizetype>(set.criteria.size()))
        return Error{ErrorCode::Usage,
            Tr::tr("--verdicts: there are %1 verdicts, one is needed for each of: %2.")
                .arg(QString::number(words.size()), criterionKeys(set).join(QStringLiteral(", "))),
            {}};
    std::vector<CriterionVerdict> verdicts;
    for (std::size_t index = 0; index < set.criteria.size(); ++index) {
        const Result<Verdict> verdict = parseKey(verdictKeys, words[static_cast<qsizetype>(index)].trimmed());
        if (!verdict)
            return Error{verdict.error().code, QStringLiteral("--verdicts: ") + verdict.error().message, {}};
        verdicts.push_back({set.criteria[index].key, *verdict, {}});
    }
    return verdicts;
}

/// Puts "criterion=text" with the verdict that it explains.
Result<void> addRemark(std::vector<CriterionVerdict> &verdicts, const QString &remark, const CriteriaSet &set)
{
    for (CriterionVerdict &verdict : verdicts) {
        if (verdict.criterion.toString() != remark.section(u'=', 0, 0) || !remark.contains(u'='))
            continue;
        verdict.comment = remark.section(u'=', 1);
        return {};
    }
    return Error{ErrorCode::Usage,
        Tr::tr("--remark: write it as CRITERION=TEXT, with one of: %1.")
            .arg(criterionKeys(set).join(QStringLiteral(", "))),
        {}};
}

Result<Exit> submit(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Application> application = findApplication(workspace, input.application);
    if (!application)
        return application.error();
    const Result<Rulebook> rulebook = rulebookOf(workspace.database(), *application);
    if (!rulebook)
        return rulebook.error();
    Result<std::vector<CriterionVerdict>> verdicts = parseVerdicts(input.verdicts, rulebook->criteriaSet);
    if (!verdicts)
        return verdicts.error();
    for (const QString &remark : input.remarks)
        if (const Result<void> added = addRemark(*verdicts, remark, rulebook->criteriaSet); !added)
            return added.error();
    const Result<QString> name = applicationInWords(workspace, *application);
    if (!name)
        return name.error();
    const Result<Review> review = submitReview(workspace, {application->id, *verdicts, input.comment});
    if (!review)
        return review.error();
    context.output().say(
        Tr::tr("The review of %1, revision %2, is in.").arg(*name).arg(review->applicationRevision));
    return Exit::Done;
}

} // namespace

void defineReviewSubmit(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Gives the acting seat's verdicts on an application; they replace its earlier ones."))
        .required(input->application.candidate, "--application", "NAME", Tr::tr("The candidate."))
        .required(input->verdicts, "--verdicts", "VERDICT,...",
            Tr::tr("meets, does-not-meet or not-shown for each criterion, in the order of the rulebook."))
        .repeatable(input->remarks, "--remark", "CRITERION=TEXT", Tr::tr("Why, for one criterion."))
        .option(input->comment, "--comment", "TEXT", Tr::tr("What is to be said of the whole."));
    takeContestOf(form, input->application)
        .example(
            QStringLiteral("rosette-cli -f nc.rosette review submit --as \"Ada Fox\" --application \"Idris "
                           "Okafor\" --verdicts meets,meets,not-shown,meets,meets"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return submit(context, workspace, *input); });
}

} // namespace rosette::cli
