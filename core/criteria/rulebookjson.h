// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"

#include <QJsonObject>

namespace rosette {

/// The rules as JSON of strings, integers, booleans, arrays and objects, as they stand in the store, in
/// records and in resources/rulebook/default.json. Every field is present; an unknown date is an empty text.
/// Only ballotReasons may be missing when it is read, because older files lack it: "optional".
QJsonObject rulebookToJson(const Rulebook &rulebook);
QJsonObject criteriaSetToJson(const CriteriaSet &criteria);
QJsonObject majorityRuleToJson(const MajorityRule &rule);

/// The inverses. InvalidInput, with a sentence that names the field, if one is missing, unknown, of another
/// type or out of bounds, or if checkRulebook() or checkMajorityRule() refuses the whole.
Result<Rulebook> rulebookFromJson(const QJsonObject &object);
Result<CriteriaSet> criteriaSetFromJson(const QJsonObject &object);
Result<MajorityRule> majorityRuleFromJson(const QJsonObject &object);

} // namespace rosette
