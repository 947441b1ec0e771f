// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rosette {

/// How a file looked from outside at a moment: enough to tell whether it was touched since.
struct FileStamp
{
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    quint64 node = 0;    ///< the file's number in its file system

    bool operator==(const FileStamp &) const = default;
};

/// The stamp of the file at @p path; nothing if it cannot be read.
std::optional<FileStamp> stampOf(const QString &path);

/// Which committee files were whole when they were last closed on this machine, so that opening one again
/// need not read all of it. A small JSON file that may vanish or fail at any time: then files are checked
/// once more, and nothing else happens.
class KnownFiles
{
public:
    /// The list at @p path; an empty one remembers nothing.
    explicit KnownFiles(QString path) : m_path(std::move(path)) {}

    /// The user's own, shared by the windows and the command line.
    static QString defaultPath();

    /// Whether @p file still looks as it did when it was last closed whole.
    bool isKnown(const QString &file) const;
    /// Notes that @p file was closed whole just now. Unfinished files (placefile.h) that are gone are
    /// forgotten, since nothing will ever bear their names again; any other file that is not there may be on
    /// a disk that is not at hand, and stays.
    void remember(const QString &file) const;

private:
    QString m_path;
};

} // namespace rosette
