// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/certificate.h"
#include "core/audit/receipt.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A decision as a file that anybody can check without the committee's, and its signature.
struct CertifiedDecision
{
    QByteArray certificate{};
    QByteArray signature{}; ///< what lies beside it as NAME.minisig
    CertificateVerdict verdict{};
};

/// Certifies how the motion @p id was decided, signed with the key with which the acting officer acts. Names
/// and words are those that the file has today. Conflict while the motion is not decided; Tampered if the
/// records do not verify, so that no certificate is ever made that would fail.
Result<CertifiedDecision> certifyDecision(Workspace &workspace, const MotionId &id);

/// The receipt of a ballot, as castBallot() or recordBallot() gave it, for the seat whose ballot it is, or
/// for the officer who recorded it.
Result<QByteArray> receiptOf(Workspace &workspace, const Ballot &ballot);

/// Whether the record that @p receipt holds is in the file's chain, at its place. Conflict if the receipt is
/// of another committee, Tampered if the chain does not have that record.
Result<void> findReceipted(Database &database, const Receipt &receipt);

} // namespace rosette
