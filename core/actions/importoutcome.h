// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/exchange/importplan.h"

#include <QString>

#include <optional>

namespace rosette {

/// A file that is to be imported.
struct ImportFile
{
    QString path = {};
    std::optional<ContestId> contest = {}; ///< for everything that belongs to one
    QString
        mapping; ///< "candidate=Name,source=Quelle": overrides what is remembered and guessed; may be empty
    bool previewOnly = false; ///< say what would happen and store nothing
};

/// What an import did, or with previewOnly would do. Its preview accounts for every row of the file.
struct ImportOutcome
{
    ImportPreview preview;
    QString mapping = {};     ///< the one that was used, in the form in which ImportFile takes it
    QString refusalFile = {}; ///< written beside the import when rows were refused; else empty
};

} // namespace rosette
