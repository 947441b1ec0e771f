// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/applicationoption.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    ApplicationName application;
    QString reason;
};

Result<Exit> declare(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Application> application = findApplication(workspace, input.application);
    if (!application)
        return application.error();
    const Result<QString> name = applicationInWords(workspace, *application);
    if (!name)
        return name.error();
    const Result<Interest> interest = declareInterest(workspace, {application->id, input.reason});
    if (!interest)
        return interest.error();
    context.output().say(
        Tr::tr("The interest is declared: this seat sees no reviews of %1 and does not vote on it.")
            .arg(*name));
    return Exit::Done;
}

} // namespace

void defineInterestDeclare(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Recuses the acting seat from an application, with the reason."))
        .required(input->application.candidate, "--application", "NAME", Tr::tr("The candidate."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("What the interest is."));
    takeContestOf(form, input->application)
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette interest declare --as \"Ada Fox\" --application \"Idris "
            "Okafor\" --reason \"We are related\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return declare(context, workspace, *input); });
}

} // namespace rosette::cli
