// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/views/findings.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/actions/endorsements/checklist.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    std::optional<QDate> on;
};

QString acceptedText(const PublicationReport &report, const NamesOf<SeatId> &seats)
{
    QString text;
    for (const SettledFinding &settled : report.accepted)
        text += Tr::tr("Accepted [%1]: %2 %3 accepted it: %4")
                    .arg(settled.finding.code, settled.finding.sentence,
                        seats.value(settled.accepted.acceptedBy), settled.accepted.reason.toString()) +
                u'\n';
    return harmless(text);
}

QJsonObject reportJson(const PublicationReport &report, const NamesOf<SeatId> &seats)
{
    const QJsonArray accepted = jsonArray(report.accepted, [&](const SettledFinding &settled) {
        return QJsonObject{{"code", settled.finding.code}, {"subject", settled.finding.subject},
            {"sentence", settled.finding.sentence}, {"reason", settled.accepted.reason.toString()},
            {"acceptedBy", seats.value(settled.accepted.acceptedBy)},
            {"acceptedAt", jsonOf(settled.accepted.acceptedAt)}};
    });
    return {{"canPublish", report.canPublish()}, {"findings", findingsJson(report.findings)},
        {"accepted", accepted}, {"passed", report.passed}};
}

Result<Exit> check(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<PublicationReport> report = checkList(workspace, *contest, input.on);
    if (!report)
        return report.error();
    const Result<NamesOf<SeatId>> seats = seatNames(workspace.database());
    if (!seats)
        return seats.error();
    const bool canPublish = report->canPublish();
    QJsonObject json = reportJson(*report, *seats);
    json["contest"] = contest->slug.toString();
    Output &output = context.output();
    output.answer(QStringLiteral("list-check/1"), json,
        findingsText(report->findings, output.colours()) + acceptedText(*report, *seats) +
            Tr::tr("Checks passed: %1.").arg(report->passed) + u'\n');
    const QString slug = contest->slug.toString();
    if (canPublish)
        output.say(Tr::tr("The list of %1 can be published.").arg(slug), Tone::Good);
    else
        output.say(Tr::tr("The list of %1 cannot be published yet.").arg(slug), Tone::Caution);
    return canPublish ? Exit::Done : Exit::CheckSaysNo;
}

} // namespace

void defineListCheck(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Says what stands between a contest and its support list; exit code 1 if something does."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .option(input->on, "--on", "DATE", Tr::tr("For a list of another day than today."))
        .example(QStringLiteral("rosette-cli -f nc.rosette list check nec-2020-clp"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return check(context, workspace, *input); });
}

} // namespace rosette::cli
