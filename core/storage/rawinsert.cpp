// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawinsert.h"

#include "core/base/translate.h"
#include "core/storage/sqlerror.h"

#include <cstring>

#include <sqlite3.h>

namespace rosette {

RawInsert::RawInsert(Database &database, const char *sql) : m_database(database), m_sql(sql)
{
    sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr);
    m_texts.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)) + 1);
}

RawInsert::~RawInsert()
{
    sqlite3_finalize(m_statement);
}

int RawInsert::indexOf(const char *name)
{
    // Callers bind in the order of the statement, so the next one is nearly always the right one.
    const int count = sqlite3_bind_parameter_count(m_statement);
    for (int tried = 0; tried < count; ++tried) {
        const int index = (m_next + tried) % count + 1;
        if (std::strcmp(sqlite3_bind_parameter_name(m_statement, index) + 1, name) == 0) {
            m_next = index;
            return index;
        }
    }
    Q_ASSERT_X(count == 0, "RawInsert", name); // the statement has no such parameter
    return 0;
}

RawInsert &RawInsert::bind(const char *name, const QString &text)
{
    const int index = indexOf(name);
    QByteArray &kept = m_texts[static_cast<std::size_t>(index)];
    kept = text.toUtf8();
    m_isText = m_isText && !kept.contains('\0') && text.isValidUtf16();
    sqlite3_bind_text(m_statement, index, kept.isNull() ? "" : kept.constData(),
        static_cast<int>(kept.size()), SQLITE_STATIC);
    return *this;
}

RawInsert &RawInsert::bind(const char *name, int number)
{
    sqlite3_bind_int(m_statement, indexOf(name), number);
    return *this;
}

RawInsert &RawInsert::bindNull(const char *name)
{
    sqlite3_bind_null(m_statement, indexOf(name));
    return *this;
}

Result<void> RawInsert::run()
{
    if (Result<void> allowed = m_database.allows(Access::ReadWrite); !allowed)
        return allowed;
    if (!m_isText)
        return m_database.poison(Error{ErrorCode::InvalidInput,
            Tr::tr("A text holds something that is no character (U+0000 or half of a pair). Nothing was "
                   "stored."),
            QLatin1String(m_sql)});
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    const Error error = sqliteError(sqlite3_extended_errcode(m_database.handle()), m_database.path(),
        QString::fromUtf8(sqlite3_errmsg(m_database.handle())), QLatin1String(m_sql));
    sqlite3_reset(m_statement);
    return m_database.poison(error);
}

} // namespace rosette
