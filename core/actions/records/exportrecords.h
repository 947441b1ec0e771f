// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/seerecords.h"
#include "core/base/keyedenum.h"

#include <QJsonObject>

namespace rosette {

enum class HistoryFormat
{
    Text, ///< one line for each record, under its day
    Csv,  ///< one row for each record, for spreadsheets
    Json  ///< with what each record holds, for programs
};

inline constexpr std::array<EnumKey<HistoryFormat>, 3> historyFormatKeys{
    {{HistoryFormat::Text, "text"}, {HistoryFormat::Csv, "csv"}, {HistoryFormat::Json, "json"}}};

struct ExportRecords
{
    RecordFilter filter{};
    HistoryFormat format = HistoryFormat::Text;
    QString path{};
};

/// Writes the history as the acting person may read it, oldest first, and says how many records it holds.
/// How somebody voted on an open motion is in it no more than on the screen. It is for reading: what proves
/// anything is the file itself, and a certificate. @p progress may stop it: Conflict, and nothing is written.
Result<int> exportRecords(Workspace &workspace, const ExportRecords &input,
    const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// What a record says, for programs; also of the command line.
QJsonObject recordJson(const RecordView &record);

} // namespace rosette
