// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"

#include <QJsonObject>

namespace rosette {

/// The content as JSON of strings, booleans, arrays and objects only, which canonicalJson() accepts whatever
/// the candidate sent: strings are NFC, and what is no character (U+0000, a lone surrogate) is U+FFFD.
QJsonObject contentToJson(const ApplicationContent &content);

/// The inverse. InvalidInput if a field is missing, unknown or of another type.
Result<ApplicationContent> contentFromJson(const QJsonObject &object);

} // namespace rosette
