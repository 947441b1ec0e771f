// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandform.h"
#include "core/actions/importoutcome.h"
#include "core/exchange/importkind.h"

namespace rosette::cli {

/// What every import takes.
struct ImportInput
{
    QString contest; ///< as the person names it; empty for what belongs to none
    QString path;
    QStringList columns; ///< each "field=Header"
    bool preview = false;
};

/// Adds the arguments and options of an import.
CommandForm &takeImport(CommandForm &form, ImportInput &input, ImportKind kind);

/// What the action is to be told. Finds the contest if one is named.
Result<ImportFile> importFile(Workspace &workspace, const ImportInput &input);

/// Says what an import did: the numbers as the answer, every refusal as a complaint. Exit::CheckSaysNo if a
/// row was refused; the others are stored all the same.
Exit answerImport(Context &context, const ImportOutcome &outcome, bool preview);

} // namespace rosette::cli
