// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/views/values.h"
#include "core/actions/endorsements/exportlist.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString path;
    std::optional<int> number;
};

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<SupportList> list = exportList(workspace, {contest->id, input.path, input.number});
    if (!list)
        return list.error();
    const QString slug = contest->slug.toString();
    const QString hash = QString::fromLatin1(list->hash.toHex());
    // The text is a line that `sha256sum --check` reads.
    context.output().answer(QStringLiteral("support-list-file/1"),
        {{"contest", slug}, {"number", list->number}, {"path", input.path}, {"hash", jsonOf(list->hash)},
            {"fingerprint", fingerprint(list->hash)}},
        hash + QStringLiteral("  ") + harmless(input.path) + u'\n');
    context.output().say(Tr::tr("List %1 of %2 is in %3; fingerprint %4.")
                             .arg(QString::number(list->number), slug, input.path, fingerprint(list->hash)));
    return Exit::Done;
}

} // namespace

void defineListExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Writes a published list to a file, byte for byte as it was published."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write: NAME.json."))
        .option(input->number, "--number", "NUMBER", Tr::tr("An earlier one; else the one in force."))
        .example(QStringLiteral("rosette-cli -f nc.rosette list export nec-2020-clp --out list.json"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return exportTo(context, workspace, *input); });
}

} // namespace rosette::cli
