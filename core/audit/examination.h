// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/recordbody.h"

namespace rosette {

/// What can be said of a record by itself, without those before it: the costly part of its verification,
/// which any thread may do.
struct Examination
{
    Result<RecordBody> body;    ///< what its text says; Tampered if that is no record's
    bool fitsHash = false;      ///< the hash is that of the text after the parent that the text names
    bool fitsSignature = false; ///< by the key that the text names
};

/// @p sequence is the place at which the record stands, for the sentence of a fault.
Examination examine(const Record &record, qint64 sequence);

} // namespace rosette
