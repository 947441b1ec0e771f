// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/motions.h"
#include "app/cli/views/values.h"
#include "core/actions/decisions/recordresult.h"
#include "core/base/translate.h"
#include "core/storage/motionstore.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct MotionSheet
{
    Motion motion;
    MotionSum sum;
    std::vector<RollEntry> roll;
    std::vector<MotionExtension> extensions;
    std::vector<BallotResult> results;
    QString reconsiders; ///< the number of the motion that decided before
    NamesOf<SeatId> seats;
    NamesOf<ContestId> slugs;
};

Result<MotionSheet> load(Workspace &workspace, const QString &text)
{
    Database &database = workspace.database();
    const Result<Motion> motion = findMotion(database, text);
    if (!motion)
        return motion.error();
    const Result<MotionSum> sum = sumOf(workspace, *motion);
    if (!sum)
        return sum.error();
    const Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion->id);
    if (!roll)
        return roll.error();
    const Result<std::vector<MotionExtension>> extensions = MotionStore(database).extensionsOf(motion->id);
    if (!extensions)
        return extensions.error();
    QString reconsiders;
    if (motion->reconsiders) {
        const Result<std::optional<Motion>> former = MotionStore(database).find(*motion->reconsiders);
        if (!former)
            return former.error();
        if (*former)
            reconsiders = Tr::tr("motion %1; new is: %2").arg((*former)->number).arg(motion->whatIsNew);
    }
    const Result<NamesOf<SeatId>> seats = seatNames(database);
    if (!seats)
        return seats.error();
    const Result<NamesOf<ContestId>> slugs = contestSlugs(database);
    if (!slugs)
        return slugs.error();
    const Result<std::vector<BallotResult>> results = resultsOf(workspace, motion->id);
    if (!results)
        return results.error();
    return MotionSheet{*motion, *sum, *roll, *extensions, *results, reconsiders, *seats, *slugs};
}

QString resultInWords(const BallotResult &result, const NamesOf<SeatId> &seats)
{
    QStringList tellers;
    for (const SeatId &teller : result.tellers)
        tellers += seats.value(teller);
    return Tr::tr("%1 for, %2 against, %3 abstained, of %4; counted by %5; certified by %6")
        .arg(result.totals.votesFor)
        .arg(result.totals.votesAgainst)
        .arg(result.totals.abstained)
        .arg(result.entitled)
        .arg(tellers.join(Tr::tr(" and ")), QString::fromLatin1(result.attachment.toHex()));
}

QString text(const MotionSheet &loaded, Colours colours)
{
    const Motion &motion = loaded.motion;
    Sheet sheet;
    sheet.add(Tr::tr("Motion"), Tr::tr("%1: %2").arg(QString::number(motion.number), motion.question));
    sheet.add(Tr::tr("State"), {stateInWords(motion.state), toneOf(motion.state)});
    sheet.add(Tr::tr("Contest"), slugOf(motion.contest, loaded.slugs));
    sheet.add(Tr::tr("Opened regardless"), motion.regardless);
    sheet.add(Tr::tr("Reconsiders"), loaded.reconsiders);
    sheet.add(Tr::tr("Public reason"), motion.publicReason);
    sheet.add(Tr::tr("Opens"), motion.opensAt ? instantInWords(*motion.opensAt) : QString());
    sheet.add(Tr::tr("Opened"), motion.openedAt ? instantInWords(*motion.openedAt) : QString());
    sheet.add(Tr::tr("Closes"), motion.closesAt ? instantInWords(*motion.closesAt) : QString());
    for (const MotionExtension &extension : loaded.extensions)
        sheet.add(Tr::tr("Extended"), Tr::tr("from %1 by %2: %3")
                                          .arg(instantInWords(extension.from),
                                              loaded.seats.value(extension.extendedBy), extension.reason));
    sheet.add(Tr::tr("Closed"), motion.closedAt ? instantInWords(*motion.closedAt) : QString());
    sheet.add(Tr::tr("Sum"), loaded.sum.sentence);
    sheet.add(Tr::tr("Rule"), inWords(motion.rule));
    if (motion.voting != Voting::Recorded) {
        sheet.add(Tr::tr("Voting"), inWords(motion.voting));
        sheet.add(Tr::tr("Promise"), promiseOf(motion.voting));
    }
    for (const BallotResult &result : loaded.results)
        sheet.add(Tr::tr("Result"), resultInWords(result, loaded.seats));
    sheet.add(Tr::tr("Abstaining"), effectOfAbstaining(motion.rule));
    Table table({Tr::tr("Seat"), Tr::tr("Role"), Tr::tr("Recused")});
    for (const RollEntry &entry : loaded.roll)
        table.add({loaded.seats.value(entry.seat), roleInWords(entry.role),
            entry.recused ? Tr::tr("recused") : QString()});
    sheet.section(Tr::tr("Roll"));
    sheet.table(table);
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace, const QString &name)
{
    const Result<MotionSheet> loaded = load(workspace, name);
    if (!loaded)
        return loaded.error();
    QJsonObject json = motionJson(loaded->motion, slugOf(loaded->motion.contest, loaded->slugs));
    json["sum"] = sumJson(loaded->sum, loaded->motion.rule);
    json["roll"] = jsonArray(loaded->roll, [&](const RollEntry &entry) {
        return QJsonObject{{"seat", loaded->seats.value(entry.seat)}, {"role", keyOf(roleKeys, entry.role)},
            {"recused", entry.recused}};
    });
    json["extensions"] = jsonArray(loaded->extensions, [](const MotionExtension &extension) {
        return QJsonObject{{"from", jsonOf(extension.from)}, {"closesAt", jsonOf(extension.closesAt)},
            {"reason", extension.reason}};
    });
    if (!loaded->results.empty())
        json["results"] = jsonArray(loaded->results, [&](const BallotResult &result) {
            return QJsonObject{{"version", result.version}, {"entitled", result.entitled},
                {"for", result.totals.votesFor}, {"against", result.totals.votesAgainst},
                {"abstained", result.totals.abstained}, {"attachment", jsonOf(result.attachment)},
                {"tellers", jsonArray(result.tellers,
                                [&](const SeatId &teller) { return loaded->seats.value(teller); })}};
        });
    context.output().answer(QStringLiteral("motion/1"), json, text(*loaded, context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineMotionShow(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Shows a motion: the question, the rule, the sum and the roll."))
        .argument(*name, "MOTION", Tr::tr("Its number, or part of its question."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion show 14"))
        .runsOn([name](Context &context, Workspace &workspace) { return show(context, workspace, *name); });
}

} // namespace rosette::cli
