// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/translate.h"
#include "core/storage/database.h"

namespace rosette {

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database), m_begun(database.begin(kind)), m_ended(!m_begun)
{
}

Transaction::~Transaction()
{
    if (m_ended)
        return;
    fail(Error{ErrorCode::Internal, Tr::tr("The work was abandoned. Nothing was stored."), {}});
    const Result<void> rolledBack = m_database.end();
    Q_ASSERT(!rolledBack);
}

Result<void> Transaction::commit()
{
    Q_ASSERT(!m_ended);
    m_ended = true;
    return m_database.end();
}

void Transaction::fail(const Error &error)
{
    m_database.poison(error);
}

} // namespace rosette
