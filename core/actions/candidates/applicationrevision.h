// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/workspace/unitofwork.h"

namespace rosette {

/// @p revision with a fresh salt and the hash of its content.
ApplicationRevision sealed(ApplicationRevision revision);

/// Conflict while a motion about @p application is open: what is being voted on must not change.
Result<void> checkNoOpenMotion(UnitOfWork &unit, const ApplicationId &application);

} // namespace rosette
