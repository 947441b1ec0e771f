// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/values.h"
#include "core/actions/desk/whatwaits.h"
#include "core/base/neardate.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

QJsonObject motionJson(const WaitingMotion &waiting)
{
    return {{"number", waiting.vote.number}, {"question", waiting.vote.question},
        {"contest", waiting.contest}, {"closesAt", jsonOf(waiting.vote.closesAt)},
        {"onRoll", waiting.vote.onRoll}, {"voted", waiting.vote.voted}};
}

QJsonObject reviewsJson(const WaitingReviews &reviews)
{
    return {{"contest", reviews.contest}, {"left", reviews.count.left()},
        {"reviewed", reviews.count.reviewed}, {"due", jsonOf(reviews.due)},
        {"next", jsonArray(reviews.next, [](const WaitingReview &waiting) {
             return QJsonObject{{"application", waiting.review.application.toString()},
                 {"candidate", waiting.review.candidate}, {"revised", waiting.review.isRevised}};
         })}};
}

QJsonObject officerJson(const WaitingWork &work)
{
    return {{"closings", jsonArray(work.closings, motionJson)},
        {"publications", jsonArray(work.publications,
                             [](const WaitingPublication &one) {
                                 return QJsonObject{{"contest", one.name}, {"blockers", one.blockers},
                                     {"warnings", one.warnings}, {"expected", jsonOf(one.expected)}};
                             })},
        {"unrecorded", jsonArray(work.unrecorded,
                           [](const UnrecordedMilestone &one) {
                               return QJsonObject{
                                   {"contest", one.name}, {"title", one.title}, {"when", jsonOf(one.when)}};
                           })},
        {"behind", jsonArray(work.behind, [](const SeatsBehind &one) {
             return QJsonObject{{"contest", one.name}, {"seats", one.seats}, {"due", jsonOf(one.due)}};
         })}};
}

QJsonObject deskJson(const WaitingWork &work)
{
    return {{"count", work.count()}, {"votes", jsonArray(work.votes, motionJson)},
        {"reviews", jsonArray(work.reviews, reviewsJson)}, {"officer", officerJson(work)},
        {"dates", jsonArray(work.dates, [](const ComingDate &date) {
             return QJsonObject{{"when", jsonOf(date.when)}, {"what", date.what}, {"detail", date.detail}};
         })}};
}

void addOwn(Sheet &sheet, const WaitingWork &work, const QDate &today)
{
    if (!work.votes.empty()) {
        sheet.section(Tr::tr("Motions to vote on"));
        Table table({{Tr::tr("Number"), Align::Right}, Tr::tr("Closes"), Tr::tr("Question")});
        for (const WaitingMotion &waiting : work.votes)
            table.add({QString::number(waiting.vote.number),
                waiting.vote.closesAt ? nearInWords(londonTimeOf(*waiting.vote.closesAt), today) : QString(),
                waiting.vote.question});
        sheet.table(table);
    }
    for (const WaitingReviews &reviews : work.reviews) {
        sheet.section(
            Tr::tr("Applications to review, %1: %2").arg(reviews.contest).arg(reviews.count.left()));
        Table table({Tr::tr("Candidate"), Tr::tr("Due"), Tr::tr("State")});
        for (const WaitingReview &waiting : reviews.next)
            table.add({waiting.review.candidate, reviews.due ? nearInWords(*reviews.due, today) : QString(),
                waiting.detail});
        sheet.table(table);
    }
}

void addOfficer(Sheet &sheet, const WaitingWork &work, const QDate &today)
{
    if (work.forOfficer() == 0)
        return;
    sheet.section(Tr::tr("As an officer"));
    for (const WaitingMotion &motion : work.closings)
        sheet.paragraph(Tr::tr("Motion %1 can be closed. %2").arg(motion.vote.number).arg(motion.detail));
    for (const WaitingPublication &one : work.publications)
        sheet.paragraph(Tr::tr("Support list, %1: %2.").arg(one.name, one.detail));
    for (const UnrecordedMilestone &one : work.unrecorded)
        sheet.paragraph(Tr::tr("%1, %2: expected %3, not recorded.")
                            .arg(one.title, one.name, nearInWords(one.when, today)));
    for (const SeatsBehind &one : work.behind)
        sheet.paragraph(Tr::tr("Reviewers behind, %1: %2; due %3.")
                            .arg(one.name)
                            .arg(one.seats)
                            .arg(nearInWords(one.due, today)));
}

QString deskText(const WaitingWork &work, const QDate &today, Colours colours)
{
    Sheet sheet;
    if (work.isEmpty())
        sheet.paragraph(Tr::tr("Nothing waits for you."));
    else
        sheet.add(Tr::tr("Waits for you"), QString::number(work.count()));
    addOwn(sheet, work, today);
    addOfficer(sheet, work, today);
    if (!work.dates.empty()) {
        sheet.section(Tr::tr("Dates that come"));
        Table table({Tr::tr("When"), Tr::tr("What"), Tr::tr("Of")});
        for (const ComingDate &date : work.dates)
            table.add({nearInWords(date.when, today), date.what, date.detail});
        sheet.table(table);
    }
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace)
{
    const Result<WaitingWork> work = whatWaits(workspace);
    if (!work)
        return work.error();
    context.output().answer(QStringLiteral("desk/1"), deskJson(*work),
        deskText(*work, workspace.clock().today(), context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineDesk(CommandForm &form)
{
    form.summary(
            Tr::tr("Says what waits for the seat that acts, the soonest first, and the dates that come."))
        .example(QStringLiteral("rosette-cli -f nc.rosette desk --as \"Bea Castellan\""))
        .runsOn(show);
}

} // namespace rosette::cli
