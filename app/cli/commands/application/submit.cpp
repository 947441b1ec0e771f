// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/candidates/submitapplication.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QString statementFile;
    QString summary;
    QString asks;
    QStringList answers;
    QStringList pledges;
    QStringList consents;
    QStringList memberOf;
    bool joined = false;
    bool longstanding = false;
    EndorsementKind asksFor = EndorsementKind::Supported;
};

Result<Consents> parseConsents(const QStringList &words)
{
    Consents consents;
    for (const QString &word : words) {
        if (word == QLatin1String("name"))
            consents.toBeNamed = true;
        else if (word == QLatin1String("statement"))
            consents.toUseStatement = true;
        else if (word == QLatin1String("photo"))
            consents.toUsePhoto = true;
        else
            return Error{ErrorCode::Usage,
                Tr::tr("--consent: “%1” is not one of: name, statement, photo.").arg(word), {}};
    }
    return consents;
}

Result<QString> statement(const QString &path)
{
    if (path.isEmpty())
        return QString();
    const Result<QByteArray> bytes = readFile(path, 1 << 20);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes);
}

Result<std::vector<OrganisationId>> organisations(Database &database, const QStringList &names)
{
    std::vector<OrganisationId> ids;
    for (const QString &name : names) {
        const Result<Organisation> organisation = findOrganisation(database, name);
        if (!organisation)
            return organisation.error();
        ids.push_back(organisation->id);
    }
    return ids;
}

Result<ApplicationContent> contentOf(const Input &input, const QDate &today)
{
    const Result<QString> text = statement(input.statementFile);
    if (!text)
        return text.error();
    const Result<Consents> consents = parseConsents(input.consents);
    if (!consents)
        return consents.error();
    ApplicationContent content;
    content.statement = *text;
    content.summary = input.summary;
    content.asks = input.asks;
    content.consents = *consents;
    content.longstandingMember = input.longstanding;
    for (const QString &answer : input.answers) {
        if (!answer.contains(u'='))
            return Error{ErrorCode::Usage, Tr::tr("--answer: write it as QUESTION=ANSWER."), {}};
        content.answers.push_back({answer.section(u'=', 0, 0), answer.section(u'=', 1)});
    }
    for (const QString &pledge : input.pledges)
        content.pledges.push_back({pledge, today});
    return content;
}

Result<Exit> submit(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, input.contest);
    if (!contest)
        return contest.error();
    const Result<Candidacy> candidacy = findCandidacy(database, *contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<ApplicationContent> content = contentOf(input, workspace.clock().today());
    if (!content)
        return content.error();
    const Result<std::vector<OrganisationId>> memberOf = organisations(database, input.memberOf);
    if (!memberOf)
        return memberOf.error();
    Expectations expectations{std::nullopt, *memberOf};
    if (input.joined)
        expectations.hasJoined = true;
    const Result<Application> application =
        submitApplication(workspace, {candidacy->id, *content, expectations, input.asksFor});
    if (!application)
        return application.error();
    context.output().say(Tr::tr("The application of %1 stands at revision %2.")
                             .arg(candidacy->ballotName.toString())
                             .arg(currentRevision(*application).number));
    return Exit::Done;
}

void takeContent(CommandForm &form, Input &input)
{
    form.option(input.statementFile, "--statement", "FILE",
            Tr::tr("A text file (UTF-8): why they ask for support."))
        .option(input.summary, "--summary", "TEXT", Tr::tr("The short text for the guide."))
        .option(input.asks, "--asks", "TEXT", Tr::tr("What help they ask for."))
        .repeatable(
            input.answers, "--answer", "QUESTION=ANSWER", Tr::tr("A question of the form and its answer."))
        .repeatable(input.pledges, "--pledge", "TEXT", Tr::tr("A promise in its exact wording, given today."))
        .repeatable(input.consents, "--consent", "name|statement|photo",
            Tr::tr("What may be published; nothing that is not said."))
        .repeatable(input.memberOf, "--member-of", "NAME", Tr::tr("An organisation they belong to."))
        .flag(input.joined, "--joined", Tr::tr("They have joined the grouping."))
        .flag(input.longstanding, "--longstanding", Tr::tr("They are a longstanding member."))
        .choice(
            input.asksFor, "--asks-for", endorsementKindKeys, Tr::tr("Which kind of support they ask for."));
}

} // namespace

void defineApplicationSubmit(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Enters the application of somebody who stands, or a new revision of it."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("Who stands."));
    takeContent(form, *input);
    form.example(QStringLiteral(
                     "rosette-cli -f demo.rosette application submit fairfield-council \"Idris Okafor\" "
                     "--statement idris.txt --joined --consent name --consent statement"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return submit(context, workspace, *input); });
}

} // namespace rosette::cli
