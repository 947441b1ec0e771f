// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/letter.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct MarkLetterSent
{
    LetterId letter;
    LetterChannel channel = LetterChannel::Email;
    QString note{};            ///< may be empty
    std::optional<QDate> on{}; ///< the day in London on which it went out; today if none
};

/// Notes that a letter went out: once, for ever, in the chain. Officers only.
Result<Letter> markLetterSent(Workspace &workspace, const MarkLetterSent &input);

} // namespace rosette
