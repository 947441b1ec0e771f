// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawinsert.h"

#include "core/base/translate.h"
#include "core/storage/sqlerror.h"

#include <cstring>

#include <sqlite3.h>

namespace rosette {

namespace {

constexpr int idSize = 36; // characters of a UUID

} // namespace

RawInsert::RawInsert(Database &database, const char *sql) : m_database(database), m_sql(sql)
{
    sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr);
    for (int index = 1; index <= sqlite3_bind_parameter_count(m_statement); ++index)
        m_names.push_back(sqlite3_bind_parameter_name(m_statement, index) + 1);
    m_texts.resize(m_names.size());
}

RawInsert::~RawInsert()
{
    sqlite3_finalize(m_statement);
}

std::size_t RawInsert::indexOf(const char *name)
{
    // Callers bind in the order of the statement, so the next one is nearly always the right one.
    for (std::size_t tried = 0; tried < m_names.size(); ++tried) {
        const std::size_t at = (m_next + tried) % m_names.size();
        if (std::strcmp(m_names[at], name) == 0) {
            m_next = at + 1;
            return at;
        }
    }
    Q_ASSERT_X(m_names.empty(), "RawInsert", name); // the statement has no such parameter
    return m_names.size();
}

int RawInsert::parameter(const char *name)
{
    return static_cast<int>(indexOf(name)) + 1;
}

RawInsert &RawInsert::bind(const char *name, const QString &text)
{
    const std::size_t at = indexOf(name);
    if (at == m_texts.size())
        return *this;
    QByteArray &kept = m_texts[at];
    kept = text.toUtf8();
    // As many bytes as units means ASCII, which needs no closer look.
    m_isText = m_isText && !kept.contains('\0') && (kept.size() == text.size() || text.isValidUtf16());
    sqlite3_bind_text(m_statement, static_cast<int>(at) + 1, kept.isNull() ? "" : kept.constData(),
        static_cast<int>(kept.size()), SQLITE_STATIC);
    return *this;
}

std::span<char, 36> RawInsert::idText(const char *name)
{
    const std::size_t at = indexOf(name);
    Q_ASSERT(at < m_texts.size());
    QByteArray &kept = m_texts[at];
    if (kept.size() != idSize) {
        kept.resize(idSize);
        sqlite3_bind_text(
            m_statement, static_cast<int>(at) + 1, kept.constData(), int{idSize}, SQLITE_STATIC);
    }
    return std::span<char, 36>(kept.data(), idSize);
}

RawInsert &RawInsert::bind(const char *name, int number)
{
    sqlite3_bind_int(m_statement, parameter(name), number);
    return *this;
}

RawInsert &RawInsert::bindNull(const char *name)
{
    sqlite3_bind_null(m_statement, parameter(name));
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
