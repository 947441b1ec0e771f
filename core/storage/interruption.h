// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <atomic>

struct sqlite3;

namespace rosette {

/// Ends the opening of a file early when another thread asks for it: reading all of it, keeping a copy of it,
/// bringing it up to date. What was under way is rolled back, and the file is as it was.
class Interruption
{
public:
    /// From any thread.
    void request();
    bool isRequested() const { return m_isRequested.load(); }

    /// For as long as it lives, a request ends the statements of @p handle, which must stay open.
    class Scope
    {
    public:
        /// @p interruption may be null: then nothing can be interrupted.
        Scope(Interruption *interruption, sqlite3 *handle);
        ~Scope();
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

        bool isRequested() const { return m_interruption && m_interruption->isRequested(); }

    private:
        Interruption *m_interruption;
        sqlite3 *m_former = nullptr; ///< scopes nest: what was interrupted before
    };

private:
    QMutex m_mutex;
    sqlite3 *m_handle = nullptr;
    std::atomic_bool m_isRequested = false;
};

} // namespace rosette
