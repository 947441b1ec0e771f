// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importrow.h"

namespace rosette {

/// How dates such as 9/8/2026 are written.
enum class DayOrder
{
    DayFirst,  ///< 9 August
    MonthFirst ///< 8 September
};

struct ApplicationRow
{
    RowPosition position;
    QDateTime receivedAt; ///< UTC; invalid when the file has no timestamps
    Name name;
    QString email; ///< may be empty
    ApplicationContent content;
    std::optional<bool> hasJoined;
    std::optional<QStringList> organisations; ///< as named; empty list: "none"; nothing: not asked
    std::optional<EndorsementKind> asksFor;
};

/// Whether somebody must say how the dates of the file are written, because its timestamps do not tell, or
/// contradict each other.
bool needsDayOrder(const CsvTable &table, const ColumnMapping &mapping);

/// The responses of a form: one column per question, its header the question as asked. Every column that is
/// not mapped to a field becomes an answer, in the order of the form, empty ones left out. Timestamps are
/// Europe/London time. Where day and month of every timestamp could be exchanged and no @p order is given,
/// InvalidInput asks for one; also when two rows decide differently. With an order given, a row that cannot
/// be read in it is refused.
Result<ReadRows<ApplicationRow>> readApplications(
    const CsvTable &table, const ColumnMapping &mapping, std::optional<DayOrder> order = std::nullopt);

} // namespace rosette
