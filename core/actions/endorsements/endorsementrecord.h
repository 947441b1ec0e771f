// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/endorsement.h"
#include "core/workspace/unitofwork.h"

#include <QJsonObject>

namespace rosette {

/// What the record of an endorsement says.
QJsonObject endorsementPayload(const Endorsement &endorsement);

/// The endorsement of @p candidacy that is in force, if any.
Result<std::optional<Endorsement>> endorsementInForce(Database &database, const CandidacyId &candidacy);

/// Checks, stores and chains a new endorsement. Conflict if the candidacy has one in force.
Result<void> storeEndorsement(UnitOfWork &unit, const Endorsement &endorsement);

/// Stores that @p standing is @p ended, whose last change says how, and records it as @p type.
Result<Endorsement> storeEnd(
    UnitOfWork &unit, const Endorsement &standing, Result<Endorsement> ended, RecordType type);
/// Withdraws @p endorsement with its public reason and chains the record. Conflict if it is not in force.
Result<Endorsement> storeWithdrawal(UnitOfWork &unit, const Endorsement &endorsement, const Reason &reason);

} // namespace rosette
