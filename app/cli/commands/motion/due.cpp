// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/motions.h"
#include "app/cli/views/values.h"
#include "core/actions/decisions/duemotions.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

QString becameInWords(const DueMotion &due)
{
    if (!due.left.isEmpty())
        return due.left;
    return due.decision ? due.decision->explanation : Tr::tr("Opened.");
}

QJsonObject dueJson(const DueMotion &due)
{
    QJsonObject json{{"number", due.motion.number}, {"question", due.motion.question},
        {"state", keyOf(motionStateKeys, due.motion.state)}, {"left", due.left},
        {"decision", QJsonValue::Null}};
    if (due.decision)
        json["decision"] = decisionJson(*due.decision, due.motion.rule);
    return json;
}

Result<Exit> runDue(Context &context, Workspace &workspace)
{
    const Result<std::vector<DueMotion>> closed = closeDueMotions(workspace);
    if (!closed)
        return closed.error();
    const Result<std::vector<DueMotion>> opened = openDueMotions(workspace);
    if (!opened)
        return opened.error();
    std::vector<DueMotion> all = *closed;
    all.insert(all.end(), opened->begin(), opened->end());
    Table table({{Tr::tr("Number"), Align::Right}, Tr::tr("State"), Tr::tr("Question"), Tr::tr("Outcome")});
    for (const DueMotion &due : all)
        table.add(
            {QString::number(due.motion.number), {stateInWords(due.motion.state), toneOf(due.motion.state)},
                due.motion.question, becameInWords(due)});
    context.output().answer(QStringLiteral("motion-due/1"), {{"motions", jsonArray(all, dueJson)}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("No motion is due."));
    return Exit::Done;
}

} // namespace

void defineMotionDue(CommandForm &form)
{
    form.summary(Tr::tr("Closes the motions whose closing time has come, and opens the drafts whose opening "
                        "time has; says what is left to a person, and why."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion due"))
        .runsOn(runDue);
}

} // namespace rosette::cli
