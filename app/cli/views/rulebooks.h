// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject majorityJson(const MajorityRule &rule);
QJsonObject rulebookJson(const Rulebook &rulebook);

} // namespace rosette::cli
