// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A record as a person may read it.
struct RecordView
{
    qint64 sequence = 0;
    RecordType type = RecordType::CommitteeCreated;
    QString actor = {};    ///< the name of whoever holds the seat
    QDateTime at = {};     ///< UTC
    QString sentence = {}; ///< "Gwen Pryce voted on motion 14."
    QByteArray hash = {};
    QJsonObject payload = {}; ///< without the choice of a ballot while its motion is open
};

/// The last @p most records, newest first.
Result<std::vector<RecordView>> seeRecords(Workspace &workspace, int most);
/// One record; NotFound if the chain is shorter.
Result<RecordView> seeRecord(Workspace &workspace, qint64 sequence);

} // namespace rosette
