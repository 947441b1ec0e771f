// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/interruption.h"

#include <sqlite3.h>

#include <utility>

namespace rosette {

void Interruption::request()
{
    const QMutexLocker locker(&m_mutex); // the connection cannot be closed meanwhile
    m_isRequested.store(true);
    if (m_handle != nullptr)
        sqlite3_interrupt(m_handle);
}

Interruption::Scope::Scope(Interruption *interruption, sqlite3 *handle) : m_interruption(interruption)
{
    if (!m_interruption)
        return;
    const QMutexLocker locker(&m_interruption->m_mutex);
    m_former = std::exchange(m_interruption->m_handle, handle);
}

Interruption::Scope::~Scope()
{
    if (!m_interruption)
        return;
    const QMutexLocker locker(&m_interruption->m_mutex);
    m_interruption->m_handle = m_former;
}

} // namespace rosette
