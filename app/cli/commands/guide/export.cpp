// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/findings.h"
#include "core/actions/endorsements/exportguide.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString path;
    std::optional<GuideFormat> format;
    bool draft = false;
};

/// What the name of the file says, where no format is named.
GuideFormat formatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return GuideFormat::Html;
    return path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ? GuideFormat::Text : GuideFormat::Pdf;
}

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const GuideFormat format = input.format.value_or(formatOf(input.path));
    const Result<ExportedGuide> guide =
        exportGuide(workspace, {contest->id, input.path, format, input.draft});
    if (!guide)
        return guide.error();
    Output &output = context.output();
    const bool written = !hasBlocker(guide->findings);
    output.answer(QStringLiteral("guide/1"),
        {{"path", guide->path}, {"format", keyOf(guideFormatKeys, format)}, {"written", written},
            {"pages", guide->pages}, {"findings", findingsJson(guide->findings)}},
        findingsText(guide->findings, output.colours()));
    if (!written)
        output.complain(Tr::tr("The guide was not written."));
    else if (format == GuideFormat::Pdf)
        output.say(Tr::tr("The guide is in %1; pages: %2.").arg(guide->path).arg(guide->pages));
    else
        output.say(Tr::tr("The guide is in %1.").arg(guide->path));
    return written ? Exit::Done : Exit::CheckSaysNo;
}

} // namespace

void defineGuideExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Writes the ballot guide of a contest from its latest published list."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write: NAME.pdf, NAME.html or NAME.txt."))
        .choice(
            input->format, "--format", guideFormatKeys, Tr::tr("Which format, whatever the file is called."))
        .flag(input->draft, "--draft",
            Tr::tr("Before the list is published; every page says that it is a draft."))
        .example(QStringLiteral("rosette-cli -f nc.rosette guide export nec-2020-clp --out guide.pdf"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return exportTo(context, workspace, *input); });
}

} // namespace rosette::cli
