// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rosette {

/// What the answer to a question for consent says: a yes or "I agree to ..." without any reservation gives
/// it, a no or an empty answer does not; nothing when the answer is neither, which is to be treated as no
/// consent and shown to a person.
std::optional<bool> readConsent(const QString &answer);

} // namespace rosette
