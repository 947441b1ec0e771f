// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/recordnames.h"
#include "core/audit/chain.h"

namespace rosette {

/// What a record says to people.
struct RecordSentence
{
    QString lead; ///< who did it, with which the sentence begins: "Gwen Pryce"
    QString text; ///< "Gwen Pryce voted on motion 14."
};

/// @p actor is the name of whoever recorded it.
RecordSentence recordSentence(
    RecordNames &names, RecordType type, const QString &actor, const QJsonObject &payload);

/// How a ballot came in: "cast by the seat itself", "by phone".
QString inWords(Channel channel);

} // namespace rosette
