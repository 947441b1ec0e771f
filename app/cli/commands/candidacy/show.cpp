// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/candidacies.h"
#include "app/cli/views/slates.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/photostore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
};

QString photoInWords(const std::optional<Photo> &photo)
{
    if (!photo)
        return {};
    return photo->altText.isEmpty() ? Tr::tr("yes, without a description") : photo->altText;
}

QString text(
    const Candidacy &candidacy, const QStringList &slates, const std::optional<Photo> &photo, Colours colours)
{
    Sheet sheet;
    sheet.add(Tr::tr("Name"), candidacy.ballotName.toString());
    sheet.add(Tr::tr("State"), statusInWords(candidacy.status));
    sheet.add(Tr::tr("Slates"), slates.join(QStringLiteral(", ")));
    sheet.add(Tr::tr("Supported by others"), candidacy.otherEndorsements);
    sheet.add(
        Tr::tr("Nominations"), candidacy.nominations ? QString::number(*candidacy.nominations) : QString());
    sheet.add(Tr::tr("On the ballot"), yesOrNo(candidacy.onBallot));
    sheet.add(Tr::tr("Elected"), yesOrNo(candidacy.elected));
    sheet.add(Tr::tr("Counts towards"), candidacy.reservedGroups.join(QStringLiteral(", ")));
    sheet.add(Tr::tr("Photo"), photoInWords(photo));
    sheet.add(Tr::tr("Source"), candidacy.source);
    sheet.add(Tr::tr("Notes"), candidacy.notes);
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, input.contest);
    if (!contest)
        return contest.error();
    const Result<Candidacy> candidacy = findCandidacy(database, *contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<QHash<CandidacyId, QStringList>> slates = slatesByCandidacy(database, contest->id);
    if (!slates)
        return slates.error();
    const Result<std::optional<Photo>> photo = PhotoStore(database).find(candidacy->id);
    if (!photo)
        return photo.error();
    const QStringList ownSlates = slates->value(candidacy->id);
    QJsonObject json = candidacyJson(*candidacy, ownSlates);
    json["contest"] = contest->slug.toString();
    json["photo"] =
        *photo ? QJsonValue(QJsonObject{{"bytes", (*photo)->jpeg.size()}, {"altText", (*photo)->altText}})
               : QJsonValue();
    context.output().answer(
        QStringLiteral("candidacy/1"), json, text(*candidacy, ownSlates, *photo, context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineCandidacyShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows what is on public record of somebody who stands."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("Who stands."))
        .example(QStringLiteral("rosette-cli -f nc.rosette candidacy show nec-2020-clp \"Ann Black\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
