// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/candidates/setphoto.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QString path;
    QString altText;
};

Result<Exit> set(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), input.contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<QByteArray> jpeg = readFile(input.path);
    if (!jpeg)
        return jpeg.error();
    if (const Result<void> done = setPhoto(workspace, {candidacy->id, *jpeg, input.altText}); !done)
        return done.error();
    const QString name = candidacy->ballotName.toString();
    context.output().say(input.altText.isEmpty()
                             ? Tr::tr("%1 has a photo. It needs a description for those who hear the guide: "
                                      "set it again with --alt.")
                                   .arg(name)
                             : Tr::tr("%1 has a photo.").arg(name));
    return Exit::Done;
}

} // namespace

void definePhotoSet(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Sets the picture of a candidate for the guide."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("Who stands."))
        .argument(input->path, "FILE", Tr::tr("A JPEG of at most 5 megabytes."))
        .option(
            input->altText, "--alt", "TEXT", Tr::tr("What the picture shows, for those who hear the guide."))
        .example(QStringLiteral("rosette-cli -f demo.rosette photo set fairfield-council \"Idris Okafor\" "
                                "idris.jpg --alt \"Idris Okafor at a street stall\""))
        .runsOn([input](Context &context, Workspace &workspace) { return set(context, workspace, *input); });
}

} // namespace rosette::cli
