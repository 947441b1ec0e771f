// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <mutex>
#include <optional>

namespace rosette {

/// The end of a committee's chain of records, as this user has seen it.
struct SeenHead
{
    ChainHead head;
    QDateTime at; ///< UTC
    QString path; ///< of the file in which it was seen

    bool operator==(const SeenHead &) const = default;
};

/// A file that is not, or not only, a continuation of what was seen of its committee.
struct HeadConflict
{
    QString committee; ///< its identity (committeeidentity.h)
    QString path;      ///< of the file
    SeenHead seen;
    ChainHead file; ///< where the file's chain ends

    /// It ends before what was seen; else it has another record there.
    bool isOlder() const { return file.length < seen.head.length; }
    bool operator==(const HeadConflict &) const = default;
};

/// What it is, where, and what to do, for a person.
QString conflictInWords(const HeadConflict &conflict);

/// How far the user has seen the chain of each committee, one small file each in a folder of the user: so
/// that an old copy put in the place of the committee's file, or another branch of its records, is noticed
/// (docs/decisions/0014-heads-seen.md). Safe to be used by several threads and processes at once.
class SeenHeads
{
public:
    /// Those that every committee of this process is compared with.
    static SeenHeads &ofThisProcess();

    SeenHeads() = default;
    SeenHeads(const SeenHeads &) = delete;
    SeenHeads &operator=(const SeenHeads &) = delete;

    /// From now on heads are kept in @p folder, which is made when the first is seen. Before, nothing is
    /// remembered and nothing refused.
    void keepIn(const QString &folder);
    bool isKept() const { return !folder().isEmpty(); }

    /// What was seen of @p committee; nothing if it never was. InvalidInput if the file that says so is
    /// damaged, InputOutput if it cannot be read.
    Result<std::optional<SeenHead>> find(const QString &committee) const;
    /// Puts @p now durably in the place of @p before. Conflict if that is not, or no longer, what was seen.
    Result<void> replace(
        const QString &committee, const std::optional<SeenHead> &before, const SeenHead &now) const;
    /// Gives what is kept of @p committee, which is damaged, another name, and returns that.
    Result<QString> putAside(const QString &committee) const;

    /// Why the file at @p path was refused in this process when it was looked at last, if it was for its
    /// head.
    std::optional<HeadConflict> conflictAt(const QString &path) const;
    void noteConflict(const QString &path, const std::optional<HeadConflict> &conflict);

    /// Something that the user should know, once: it is said again only in another process.
    void tell(const QString &sentence);
    /// What was told since the last call.
    QStringList takeNotices();

private:
    QString folder() const;

    mutable std::mutex m_mutex;
    QString m_folder; ///< empty: nothing is kept
    QHash<QString, HeadConflict> m_conflicts;
    QStringList m_told;
    QStringList m_notices; ///< those of them that nobody has taken
};

/// Where the heads that the user has seen are kept, for both programs: rosette/heads in the user's data
/// folder.
QString userHeadFolder();

/// The user knows of @p conflict: from now on the file counts as it is, and what was seen before does not.
/// Conflict if something else was seen meanwhile.
Result<void> acceptHead(const HeadConflict &conflict, const QDateTime &at);

} // namespace rosette
