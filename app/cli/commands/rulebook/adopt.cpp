// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/rulebookoption.h"
#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/base/translate.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    RulebookChanges changes;
    QString motion;
};

/// By a motion the draft that it was about, otherwise the version in force with what is given changed.
Result<AdoptRulebook> actFrom(Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    if (!input.motion.isEmpty()) {
        if (input.changes != RulebookChanges())
            return Error{ErrorCode::Usage,
                Tr::tr("What was voted on is adopted as it stood; give --motion alone."), {}};
        const Result<Motion> motion = findMotion(database, input.motion);
        if (!motion)
            return motion.error();
        const Result<std::optional<Rulebook>> draft = rulebookDraft(workspace);
        if (!draft)
            return draft.error();
        if (!*draft)
            return Error{ErrorCode::NotFound, Tr::tr("There is no draft of the rulebook."), {}};
        AdoptRulebook act{**draft, motion->id};
        act.rulebook.provisional = false;
        return act;
    }
    const Result<std::optional<Rulebook>> latest = RulebookStore(database).latest();
    if (!latest)
        return latest.error();
    if (!*latest)
        return Error{ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet."), {}};
    Result<Rulebook> rulebook = changed(**latest, input.changes);
    if (!rulebook)
        return rulebook.error();
    rulebook->provisional = true;
    return AdoptRulebook{*rulebook};
}

Result<Exit> adopt(Context &context, Workspace &workspace, const Input &input)
{
    const Result<AdoptRulebook> act = actFrom(workspace, input);
    if (!act)
        return act.error();
    const Result<Rulebook> adopted = adoptRulebook(workspace, *act);
    if (!adopted)
        return adopted.error();
    context.output().say(
        (adopted->provisional
                ? Tr::tr("Version %1 of the rulebook is in force provisionally; contests keep theirs.")
                : Tr::tr("Version %1 of the rulebook is adopted; contests keep theirs."))
            .arg(adopted->version));
    return Exit::Done;
}

} // namespace

void defineRulebookAdopt(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
        Tr::tr("Adds a version of the rulebook: the latest with what is given changed, provisionally; or, by "
               "a carried motion, the draft that it was about."));
    takeRulebookChanges(form, input->changes);
    form.option(input->motion, "--motion", "MOTION", Tr::tr("The carried motion that adopts the draft."))
        .example(QStringLiteral("rosette-cli -f nc.rosette rulebook adopt --reviews-needed 2 --tie chair"))
        .example(QStringLiteral("rosette-cli -f nc.rosette rulebook adopt --motion 14"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return adopt(context, workspace, *input); });
}

} // namespace rosette::cli
