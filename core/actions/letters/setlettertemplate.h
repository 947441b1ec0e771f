// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/letter.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct SetLetterTemplate
{
    LetterKind kind = LetterKind::Deferred;
    QString text{}; ///< as in resources/letters; empty: the one that ships
};

/// Gives the committee its own text of a kind of letter, for releases from now on. Officers only;
/// InvalidInput if a placeholder in it is unknown or one is missing that this kind must have.
Result<void> setLetterTemplate(Workspace &workspace, const SetLetterTemplate &input);

/// The text that releases use now, as it was entered or as it ships.
Result<QString> letterTemplateText(Database &database, LetterKind kind);

} // namespace rosette
