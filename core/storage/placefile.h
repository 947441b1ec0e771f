// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace rosette {

/// A name for a file that is not finished, in the folder of @p path; gone, with its journal, when this goes.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &path);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    const QString &path() const { return m_path; }
    /// Gives the finished file the name @p path, in one step and durably; never over another file (Conflict).
    Result<void> placeAt(const QString &path);

private:
    QString m_path;
};

/// Whether the file at @p path bears a name that UnfinishedFile gives.
bool isUnfinishedName(const QString &path);

} // namespace rosette
