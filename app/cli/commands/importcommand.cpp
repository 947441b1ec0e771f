// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/importcommand.h"

#include "app/cli/output/displaywidth.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

/// A `field=Header` as one cell of the CSV record in which mappings are written.
QString mappingCell(const QString &text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
    if (plain)
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QJsonObject refusalJson(const ImportRefusal &refusal)
{
    return {{"line", refusal.line}, {"column", refusal.column}, {"columnName", refusal.columnName},
        {"reason", refusal.reason}, {"row", refusal.rowText}};
}

QJsonObject plannedJson(const PlannedRow &row)
{
    const auto outcome = [&row] {
        switch (row.outcome) {
        case RowOutcome::Created:
            return QStringLiteral("created");
        case RowOutcome::Matched:
            return QStringLiteral("matched");
        case RowOutcome::Updated:
            return QStringLiteral("updated");
        }
        return QString();
    }();
    return {{"line", row.position.line}, {"outcome", outcome}, {"name", row.name},
        {"changes", jsonArray(row.changes, [](const FieldChange &change) {
             return QJsonObject{{"field", change.field}, {"before", change.before}, {"after", change.after}};
         })}};
}

QJsonObject outcomeJson(const ImportOutcome &outcome, bool preview)
{
    const ImportPreview &plan = outcome.preview;
    return {{"rowsIn", plan.rowsIn()}, {"created", plan.created()}, {"matched", plan.matched()},
        {"updated", plan.updated()}, {"refused", plan.refused()}, {"rows", jsonArray(plan.rows, plannedJson)},
        {"refusals", jsonArray(plan.refusals, refusalJson)},
        {"unusedColumns", QJsonArray::fromStringList(plan.unusedColumns)},
        {"notes", QJsonArray::fromStringList(plan.notes)}, {"mapping", outcome.mapping},
        {"refusalFile", outcome.refusalFile}, {"stored", !preview}};
}

QString inWords(const ImportRefusal &refusal)
{
    if (refusal.column == 0)
        return Tr::tr("Line %1: %2").arg(refusal.line).arg(refusal.reason);
    return Tr::tr("Line %1, column %2 (%3): %4")
        .arg(QString::number(refusal.line), QString::number(refusal.column), refusal.columnName,
            refusal.reason);
}

/// "3 rows in: 1 created, 1 matched, 0 updated, 1 refused.", the changes of updated rows, the columns.
QString outcomeText(const ImportOutcome &outcome)
{
    const ImportPreview &plan = outcome.preview;
    QString text = Tr::tr("%1 rows in: %2 created, %3 matched, %4 updated, %5 refused.")
                       .arg(plan.rowsIn())
                       .arg(plan.created())
                       .arg(plan.matched())
                       .arg(plan.updated())
                       .arg(plan.refused()) +
                   u'\n';
    for (const PlannedRow &row : plan.rows)
        for (const FieldChange &change : row.changes)
            text += Tr::tr("Line %1, %2: %3 is now “%4”, was “%5”.")
                        .arg(QString::number(row.position.line), row.name, change.field, change.after,
                            change.before) +
                    u'\n';
    text += Tr::tr("Columns used: %1").arg(outcome.mapping) + u'\n';
    if (!plan.unusedColumns.isEmpty())
        text += Tr::tr("Columns not used: %1").arg(plan.unusedColumns.join(QStringLiteral(", "))) + u'\n';
    return text;
}

/// What the action is to be told.
Result<ImportFile> importFile(Workspace &workspace, const ImportInput &input)
{
    ImportFile file;
    file.path = input.path;
    file.previewOnly = input.preview;
    QStringList cells;
    for (const QString &column : input.columns)
        cells += mappingCell(column);
    file.mapping = cells.join(u',');
    if (input.contest.isEmpty())
        return file;
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    file.contest = contest->id;
    return file;
}

Exit answerImport(Context &context, const ImportOutcome &outcome, bool preview)
{
    Output &output = context.output();
    for (const QString &note : outcome.preview.notes)
        output.say(note);
    for (const ImportRefusal &refusal : outcome.preview.refusals)
        output.complain(inWords(refusal));
    // Each form names every row, so only the one that is asked for is made.
    if (output.isJson())
        output.answer(QStringLiteral("import/1"), outcomeJson(outcome, preview), {});
    else
        output.print(harmless(outcomeText(outcome)));
    if (preview)
        output.say(Tr::tr("This is a preview; nothing was stored."));
    if (!outcome.refusalFile.isEmpty())
        output.say(Tr::tr("The refused rows are in %1, each with its reason.").arg(outcome.refusalFile));
    return outcome.preview.refusals.empty() ? Exit::Done : Exit::CheckSaysNo;
}

} // namespace

CommandForm &takeImport(CommandForm &form, ImportInput &input, ImportKind kind)
{
    QStringList fields;
    for (const TargetField &field : targetFields(kind))
        fields += QString::fromLatin1(field.key);
    return form.argument(input.path, "FILE", Tr::tr("A CSV file with a header line."))
        .repeatable(input.columns, "--map", "FIELD=HEADER",
            Tr::tr("Which column holds what, where it is not guessed rightly. Fields: %1.")
                .arg(fields.join(QStringLiteral(", "))))
        .flag(input.preview, "--preview", Tr::tr("Says what would happen and stores nothing."));
}

Result<Exit> runImport(
    Context &context, Workspace &workspace, const ImportInput &input, const ImportAction &act)
{
    const Result<ImportFile> file = importFile(workspace, input);
    if (!file)
        return file.error();
    const Result<ImportOutcome> outcome = act(workspace, *file);
    if (!outcome)
        return outcome.error();
    return answerImport(context, *outcome, input.preview);
}

} // namespace rosette::cli
