// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planning.h"

#include "core/base/translate.h"

namespace rosette {

namespace {

QString inWords(const std::optional<bool> &answer)
{
    return !answer ? QString() : *answer ? Tr::tr("yes") : Tr::tr("no");
}

} // namespace

void FieldComparison::note(const QString &field, const QString &before, const QString &after)
{
    m_changes.push_back({field, before, after});
}

void FieldComparison::text(const QString &field, QString &stored, const QString &told)
{
    if (told.isEmpty() || told == stored)
        return;
    note(field, stored, told);
    stored = told;
}

void FieldComparison::number(const QString &field, std::optional<int> &stored, const std::optional<int> &told)
{
    if (!told || told == stored)
        return;
    note(field, stored ? QString::number(*stored) : QString(), QString::number(*told));
    stored = told;
}

void FieldComparison::yesOrNo(
    const QString &field, std::optional<bool> &stored, const std::optional<bool> &told)
{
    if (!told || told == stored)
        return;
    note(field, inWords(stored), inWords(told));
    stored = told;
}

void sortByLine(ImportPreview &preview)
{
    std::stable_sort(preview.rows.begin(), preview.rows.end(),
        [](const PlannedRow &a, const PlannedRow &b) { return a.position.row < b.position.row; });
    std::stable_sort(preview.refusals.begin(), preview.refusals.end(),
        [](const ImportRefusal &a, const ImportRefusal &b) { return a.line < b.line; });
}

} // namespace rosette
