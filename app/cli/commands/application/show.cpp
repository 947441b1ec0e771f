// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/applicationoption.h"
#include "app/cli/output/table.h"
#include "app/cli/views/candidacies.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

QJsonObject applicationJson(const Application &application, const QString &name, const QStringList &memberOf)
{
    return {{"id", application.id.toString()}, {"application", name},
        {"asksFor", keyOf(endorsementKindKeys, application.asksFor)},
        {"hasJoined", jsonOf(application.expectations.hasJoined)},
        {"memberOf", QJsonArray::fromStringList(memberOf)},
        {"revisions", jsonArray(application.revisions, revisionJson)}};
}

QString allowed(const Consents &consents)
{
    QStringList words;
    if (consents.toBeNamed)
        words += Tr::tr("to be named");
    if (consents.toUseStatement)
        words += Tr::tr("the statement");
    if (consents.toUsePhoto)
        words += Tr::tr("the photo");
    return words.isEmpty() ? Tr::tr("nothing") : words.join(QStringLiteral(", "));
}

void addTexts(Sheet &sheet, const ApplicationContent &content)
{
    if (!content.statement.isEmpty()) {
        sheet.section(Tr::tr("Statement"));
        sheet.paragraph(content.statement);
    }
    for (const Answer &answer : content.answers) {
        sheet.section(answer.question);
        sheet.paragraph(answer.answer);
    }
    if (content.pledges.empty())
        return;
    sheet.section(Tr::tr("Pledges"));
    for (const Pledge &pledge : content.pledges)
        sheet.paragraph(Tr::tr("%1 (%2)").arg(pledge.wording, dateInWords(pledge.given)));
}

QString text(
    const Application &application, const QString &name, const QStringList &memberOf, Colours colours)
{
    const ApplicationRevision &revision = currentRevision(application);
    Sheet sheet;
    sheet.add(Tr::tr("Application"), name);
    sheet.add(Tr::tr("Asks for"), inWords(application.asksFor, {}));
    sheet.add(Tr::tr("Revision"),
        Tr::tr("%1, received %2").arg(QString::number(revision.number), instantInWords(revision.receivedAt)));
    sheet.add(Tr::tr("Has joined"), yesOrNo(application.expectations.hasJoined));
    sheet.add(Tr::tr("Member of"), memberOf.join(QStringLiteral(", ")));
    sheet.add(Tr::tr("Allows"), allowed(revision.content.consents));
    sheet.add(Tr::tr("Longstanding member"), revision.content.longstandingMember ? Tr::tr("yes") : QString());
    sheet.add(Tr::tr("Summary"), revision.content.summary);
    sheet.add(Tr::tr("Asks help with"), revision.content.asks);
    addTexts(sheet, revision.content);
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace, const ApplicationName &input)
{
    const Result<Application> application = findApplication(workspace, input);
    if (!application)
        return application.error();
    const Result<QString> name = applicationInWords(workspace, *application);
    if (!name)
        return name.error();
    const Result<NamesOf<OrganisationId>> organisations = organisationNames(workspace.database());
    if (!organisations)
        return organisations.error();
    const QStringList memberOf = namesOf(application->expectations.memberOf, *organisations);
    context.output().answer(QStringLiteral("application/1"), applicationJson(*application, *name, memberOf),
        text(*application, *name, memberOf, context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineApplicationShow(CommandForm &form)
{
    const auto input = std::make_shared<ApplicationName>();
    form.summary(Tr::tr("Shows the current revision of an application; with --json all of them."))
        .argument(input->candidate, "NAME", Tr::tr("The candidate."));
    takeContestOf(form, *input)
        .example(QStringLiteral("rosette-cli -f demo.rosette application show \"Idris Okafor\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
