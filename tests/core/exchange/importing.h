// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/applicationplan.h"
#include "core/exchange/candidacyplan.h"
#include "core/exchange/milestoneplan.h"
#include "core/exchange/seatplan.h"

#include <QFile>

/// What the tests of imports share: reading in one step, and doing to plain vectors what an action does to
/// the store.
namespace rosette::importing {

inline QByteArray dataFile(const char *path)
{
    QFile file(QStringLiteral(ROSETTE_TEST_DATA "/") + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", path);
    return file.readAll();
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

inline CsvTable tableOf(const QByteArray &bytes)
{
    return valueOf(readCsv(bytes));
}

inline ReadRows<SeatRow> seatsOf(const QByteArray &bytes)
{
    const CsvTable table = tableOf(bytes);
    return valueOf(readSeats(table, guessMapping(ImportKind::Seats, table.header())));
}

inline ReadRows<MilestoneRow> milestonesOf(const QByteArray &bytes)
{
    const CsvTable table = tableOf(bytes);
    return valueOf(readMilestones(table, guessMapping(ImportKind::Milestones, table.header())));
}

inline ReadRows<CandidacyRow> candidaciesOf(const QByteArray &bytes)
{
    const CsvTable table = tableOf(bytes);
    return valueOf(readCandidacies(table, guessMapping(ImportKind::Candidacies, table.header())));
}

inline ReadRows<ApplicationRow> applicationsOf(
    const QByteArray &bytes, std::optional<DayOrder> order = std::nullopt)
{
    const CsvTable table = tableOf(bytes);
    return valueOf(readApplications(table, guessMapping(ImportKind::Applications, table.header()), order));
}

template <typename Thing>
void store(std::vector<Thing> &stored, const std::vector<Thing> &added, const std::vector<Thing> &changed)
{
    for (Thing &thing : stored)
        for (const Thing &change : changed)
            if (change.id == thing.id)
                thing = change;
    stored.insert(stored.end(), added.begin(), added.end());
}

inline void store(StoredSeats &stored, const SeatPlan &plan)
{
    store(stored.persons, plan.newPersons, plan.changedPersons);
    store(stored.seats, plan.newSeats, plan.changedSeats);
}

inline void store(std::vector<Milestone> &stored, const MilestonePlan &plan)
{
    store(stored, plan.newMilestones, plan.changedMilestones);
}

inline void store(StoredCandidacies &stored, const CandidacyPlan &plan)
{
    store(stored.persons, plan.newPersons, plan.changedPersons);
    store(stored.slates, plan.newSlates, {});
    store(stored.candidacies, plan.newCandidacies, plan.changedCandidacies);
    stored.entries.insert(stored.entries.end(), plan.newEntries.begin(), plan.newEntries.end());
}

inline void store(StoredApplications &stored, const ApplicationPlan &plan)
{
    store(stored.persons, {}, plan.changedPersons);
    store(stored.organisations, plan.newOrganisations, {});
    store(stored.applications, plan.newApplications, plan.changedApplications);
}

/// "2 new, 1 matched ...": for comparing in one go.
inline QString counts(const ImportPreview &preview)
{
    return QStringLiteral("%1 created, %2 matched, %3 updated, %4 refused")
        .arg(preview.created())
        .arg(preview.matched())
        .arg(preview.updated())
        .arg(preview.refused());
}

inline QStringList reasons(const std::vector<ImportRefusal> &refusals)
{
    QStringList reasons;
    for (const ImportRefusal &refusal : refusals)
        reasons += refusal.reason;
    return reasons;
}

} // namespace rosette::importing
