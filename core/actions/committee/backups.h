// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/contents.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A verified copy of the committee file.
struct Backup
{
    QString path = {};
    QDateTime at = {}; ///< UTC; when it was made, as its name or else the file says
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// The folder "NAME backups" beside the committee file.
QString backupFolderOf(const QString &committeeFile);

/// Makes a verified copy of the file in @p folder, which is made if it is not there. Anybody may.
Result<Backup> makeBackup(Workspace &workspace, const QString &folder);
/// The copies in @p folder, the newest first; none if the folder is not there.
Result<std::vector<Backup>> listBackups(const QString &folder);

/// One line of what a restore would change.
struct BackupCount
{
    QString what = {}; ///< "Ballots"
    qint64 now = 0;
    qint64 then = 0;
};

/// What restoring a copy would do.
struct BackupPreview
{
    QString committee = {}; ///< whose copy it is
    std::vector<BackupCount> counts = {};
    qint64 recordsLost = 0;   ///< that are in the file and not in the copy
    qint64 recordsGained = 0; ///< that are in the copy and not in the file: it is of another branch
    QStringList lost = {};    ///< the newest of the records that would go, as sentences
    QString sentence = {};
};

/// Looks at a copy without changing anything. Conflict if it is of another committee.
Result<BackupPreview> previewRestore(Workspace &workspace, const QString &path);
/// Puts the copy in the place of what the file holds now. Before that the file is copied to @p folder, and
/// that copy is returned. Officers only. Everybody is told that everything may have changed.
Result<Backup> restoreBackup(Workspace &workspace, const QString &path, const QString &folder);
/// After another connection has restored a copy: the seat that acts as the file has it now; where it has none
/// of it, the seat of the file's keeper.
Result<void> actAgain(Workspace &workspace);

} // namespace rosette
