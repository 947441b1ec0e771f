// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/exchange/importplan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rosette {

enum class DayOrder;

/// A file that is to be imported.
struct ImportFile
{
    QString path;
    std::optional<ContestId> contest; ///< for everything that belongs to one
    QString
        mapping; ///< "candidate=Name,source=Quelle": overrides what is guessed and remembered; may be empty
    bool previewOnly = false; ///< say what would happen and store nothing
};

/// What an import did, or with previewOnly would do. rowsIn = created + matched + updated + refused, always.
struct ImportOutcome
{
    qint64 rowsIn = 0;
    qint64 created = 0;
    qint64 matched = 0; ///< already there, unchanged
    qint64 updated = 0;
    std::vector<ImportRefusal> refusals;
    QStringList unusedColumns; ///< headers that nothing was taken from
    QString mapping;           ///< the one that was used, in the form in which ImportFile takes it
    QStringList notes;         ///< e.g. the encoding that was assumed
    QString refusalFile;       ///< written beside the import when rows were refused; else empty

    qint64 refused() const { return static_cast<qint64>(refusals.size()); }
};

} // namespace rosette
