// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/rulebooks.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/criteria/rulebookdifference.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace rosette::cli {

namespace {

/// The version asked for, or the latest.
Result<Rulebook> findRulebook(Database &database, const std::optional<int> &version)
{
    const Result<std::vector<Rulebook>> rulebooks = RulebookStore(database).all();
    if (!rulebooks)
        return rulebooks.error();
    const auto found = std::find_if(rulebooks->rbegin(), rulebooks->rend(),
        [&](const Rulebook &rulebook) { return !version || rulebook.version == *version; });
    if (found != rulebooks->rend())
        return *found;
    return Error{ErrorCode::NotFound,
        Tr::tr("There is no version %1 of the rulebook; the latest is %2.")
            .arg(version.value_or(1))
            .arg(static_cast<int>(rulebooks->size())),
        {}};
}

QString text(const Rulebook &rulebook, Colours colours)
{
    QStringList triggers;
    for (const MilestoneKind kind : rulebook.publicationTriggers)
        triggers += inWords(kind);
    Sheet sheet;
    sheet.add(Tr::tr("Rulebook"), rulebook.title.toString());
    sheet.add(Tr::tr("Version"), QString::number(rulebook.version));
    sheet.add(
        Tr::tr("State"), (rulebook.provisional ? Tr::tr("provisional since %1") : Tr::tr("adopted on %1"))
                             .arg(dateInWords(rulebook.adopted)));
    sheet.add(Tr::tr("Majority"), inWords(rulebook.majority));
    sheet.add(Tr::tr("Reviews needed"), QString::number(rulebook.reviewsNeeded));
    sheet.add(Tr::tr("Running totals"), insideSentence(inWords(rulebook.runningTotals)));
    sheet.add(Tr::tr("Reasons with ballots"), insideSentence(inWords(rulebook.ballotReasons)));
    sheet.add(Tr::tr("Lists can be published after"), triggers.join(QStringLiteral(", ")));
    sheet.section(Tr::tr("Criteria, version %1").arg(rulebook.criteriaSet.version));
    for (const Criterion &criterion : rulebook.criteriaSet.criteria)
        sheet.paragraph(QStringLiteral("%1 (%2): %3")
                            .arg(criterion.title.toString(), criterion.key.toString(), criterion.wording));
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace, const std::optional<int> &version)
{
    const Result<Rulebook> rulebook = findRulebook(workspace.database(), version);
    if (!rulebook)
        return rulebook.error();
    context.output().answer(
        QStringLiteral("rulebook/1"), rulebookJson(*rulebook), text(*rulebook, context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineRulebookShow(CommandForm &form)
{
    const auto version = std::make_shared<std::optional<int>>();
    form.summary(
            Tr::tr("Shows a version of the rulebook: the criteria, the majority, when lists may come out."))
        .optionalArgument(*version, "VERSION", Tr::tr("Its number; else the latest."))
        .example(QStringLiteral("rosette-cli -f nc.rosette rulebook show"))
        .runsOn(
            [version](Context &context, Workspace &workspace) { return show(context, workspace, *version); });
}

} // namespace rosette::cli
