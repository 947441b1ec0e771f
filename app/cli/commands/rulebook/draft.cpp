// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/rulebookoption.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/base/translate.h"
#include "core/storage/rulebookstore.h"

namespace rosette::cli {

namespace {

Result<Exit> draft(Context &context, Workspace &workspace, const RulebookChanges &changes)
{
    const Result<std::optional<Rulebook>> latest = RulebookStore(workspace.database()).latest();
    if (!latest)
        return latest.error();
    if (!*latest)
        return Error{ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet."), {}};
    const Result<std::optional<Rulebook>> former = rulebookDraft(workspace);
    if (!former)
        return former.error();
    const Result<Rulebook> next = changed(**latest, changes);
    if (!next)
        return next.error();
    if (const Result<void> kept = keepRulebookDraft(workspace, *next, *former); !kept)
        return kept.error();
    context.output().say(
        Tr::tr("The draft of the rulebook is kept. “motion ask --kind rulebook” puts it to the committee."));
    return Exit::Done;
}

} // namespace

void defineRulebookDraft(CommandForm &form)
{
    const auto changes = std::make_shared<RulebookChanges>();
    form.summary(
        Tr::tr("Keeps a draft of the next rulebook, which a motion can be about: the latest with what "
               "is given changed. It takes the place of the draft before."));
    takeRulebookChanges(form, *changes);
    form.example(QStringLiteral("rosette-cli -f nc.rosette rulebook draft --quorum 8"))
        .runsOn([changes](
                    Context &context, Workspace &workspace) { return draft(context, workspace, *changes); });
}

} // namespace rosette::cli
