// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandform.h"
#include "core/actions/importoutcome.h"
#include "core/exchange/importkind.h"

#include <functional>

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

using ImportAction = std::function<Result<ImportOutcome>(Workspace &, const ImportFile &)>;

/// Runs @p act on the file that @p input names, after finding the contest if one is named, and says what it
/// did: the numbers as the answer, every refusal as a complaint. Exit::CheckSaysNo if a row was refused; the
/// others are stored all the same.
Result<Exit> runImport(
    Context &context, Workspace &workspace, const ImportInput &input, const ImportAction &act);

} // namespace rosette::cli
