// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

namespace rosette {

/// Reads the whole file and refuses it as Tampered if SQLite finds it damaged, or if its tables, indexes and
/// triggers are not exactly those that the first @p version steps of @p schema make: a file from elsewhere
/// could bring triggers of its own that change what is stored, or lack those that keep records from changing.
Result<void> checkWhole(Database &database, const Schema &schema, int version);

} // namespace rosette
