// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject organisationJson(const Organisation &organisation);
/// "since 1 May 2026: stands candidates against the party", or empty.
QString ineligibilityInWords(const Organisation &organisation);

} // namespace rosette::cli
