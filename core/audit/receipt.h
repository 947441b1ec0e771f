// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/recordbody.h"

namespace rosette {

/// What a seat keeps of its ballot: the record, its place in the chain and the head it made, in a small text
/// (docs/record-format.md, "A receipt"). Whoever has it can show that a chain without that record is not the
/// one that the ballot went into.
struct Receipt
{
    RecordBody body{};
    QByteArray head{}; ///< the hash of the record: the head of the chain when it was recorded
    QByteArray code{}; ///< of an unattributed ballot: by which its seat finds its choice; nobody signed it
};

/// The receipt of @p record, which tells of a ballot; @p code is that of an unattributed one.
QByteArray receiptText(const Record &record, const QByteArray &code = {});
/// Reads and checks a receipt. Tampered, in one sentence, if any byte of it is not as it was made, or what it
/// holds is not a ballot.
Result<Receipt> verifyReceipt(const QByteArray &text);

} // namespace rosette
