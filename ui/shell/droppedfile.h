// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace rosette {

/// The path of the committee file that is dragged; empty if it is something else or several.
QString droppedCommittee(const QMimeData &data);

} // namespace rosette
