// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/committee/backups.h"

class QWidget;

namespace rosette {

/// Shows what restoring @p backup would change, in numbers and sentences; true if it is wanted.
bool askToRestore(const BackupPreview &preview, const Backup &backup, QWidget *parent);

} // namespace rosette
