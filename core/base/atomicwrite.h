// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rosette {

/// Who may read a file that is written.
enum class Readers
{
    AsUsual,  ///< as the old file; a new one as the umask has it
    OwnerOnly ///< nobody else, at no time, whatever the old file allowed
};

/// Puts @p bytes at @p path so that after a crash, a power cut or a full disk either the old file or the
/// whole new one is there: a temporary file in the same folder, every write's count checked, fsync, read back
/// and compared, rename, fsync of the folder. On failure the old file is untouched, the temporary file is
/// gone and the sentence names the file and the cause. Nothing else in Rosette opens an output file, because
/// QSaveFile and QPdfWriter of Qt 6.4 report success over a truncated file on a full disk.
Result<void> atomicWrite(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsUsual);

/// The whole file at @p path; at most @p limit bytes, else an InvalidInput error.
Result<QByteArray> readFile(const QString &path, qint64 limit = qint64(1) << 30);

} // namespace rosette
