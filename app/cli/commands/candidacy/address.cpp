// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/candidates/setaddress.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QString email;
};

Result<Exit> set(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), input.contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<Person> person = setAddress(workspace, SetAddress{candidacy->id, input.email});
    if (!person)
        return person.error();
    const QString name = candidacy->ballotName.toString();
    context.output().say(person->email.isEmpty()
                             ? Tr::tr("No e-mail address of %1 is kept.").arg(name)
                             : Tr::tr("Letters to %1 go to %2.").arg(name, person->email));
    return Exit::Done;
}

} // namespace

void defineCandidacyAddress(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Enters the e-mail address to which letters to a candidate go."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("Who stands."))
        .argument(input->email, "ADDRESS", Tr::tr("The address; \"\" if none is known any more."))
        .example(QStringLiteral("rosette-cli -f demo.rosette candidacy address fairfield-council \"Idris "
                                "Okafor\" idris@example.org"))
        .runsOn([input](Context &context, Workspace &workspace) { return set(context, workspace, *input); });
}

} // namespace rosette::cli
