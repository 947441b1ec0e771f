// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <limits>

#include <sqlite3.h>

namespace rosette {

namespace {

/// The bytes of a text or blob, which are there until the statement goes on.
QByteArrayView bytesOf(sqlite3_stmt *statement, int at)
{
    if (at < 0)
        return {};
    const void *bytes = sqlite3_column_type(statement, at) == SQLITE_BLOB
                            ? sqlite3_column_blob(statement, at)
                            : sqlite3_column_text(statement, at);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, at)};
}

/// With a U+FEFF in front as well, which Qt takes for a mark of the byte order and not for text.
QString textFrom(QByteArrayView utf8)
{
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (utf8.startsWith(mark))
        return QChar(QChar::ByteOrderMark) + textFrom(utf8.sliced(mark.size()));
    return QString::fromUtf8(utf8);
}

} // namespace

Row::Row(sqlite3_stmt *statement) : m_statement(statement)
{
    const int count = sqlite3_column_count(statement);
    m_columns.reserve(static_cast<std::size_t>(count));
    for (int at = 0; at < count; ++at)
        m_columns.push_back({sqlite3_column_name(statement, at)});
}

int Row::indexOf(const char *column)
{
    for (std::size_t tried = 0; tried < m_columns.size(); ++tried) {
        const std::size_t at = (m_next + tried) % m_columns.size();
        if (m_columns[at].asked == column || m_columns[at].name == column) {
            m_columns[at].asked = column;
            m_next = at + 1;
            return static_cast<int>(at);
        }
    }
    Q_ASSERT_X(false, "Row", column); // the statement does not ask for that column
    markFaulty(column);
    return -1;
}

bool Row::isNull(const char *column)
{
    const int at = indexOf(column);
    return at < 0 || sqlite3_column_type(m_statement, at) == SQLITE_NULL;
}

void Row::markFaulty(const char *column)
{
    if (m_fault.isEmpty())
        m_fault = column;
}

QString Row::text(const char *column)
{
    return textFrom(bytesOf(m_statement, indexOf(column)));
}

qint64 Row::number(const char *column, qint64 least, qint64 most)
{
    const int at = indexOf(column);
    if (at >= 0 && sqlite3_column_type(m_statement, at) == SQLITE_INTEGER) {
        const qint64 number = sqlite3_column_int64(m_statement, at);
        if (number >= least && number <= most)
            return number;
    }
    markFaulty(column);
    return least;
}

int Row::read(const char *column, int *)
{
    return static_cast<int>(number(column, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

qint64 Row::read(const char *column, qint64 *)
{
    return number(column, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

QDate Row::read(const char *column, QDate *)
{
    const QString stored = text(column);
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    if (date.toString(Qt::ISODate) != stored || stored.isEmpty())
        markFaulty(column);
    return date;
}

QTime Row::read(const char *column, QTime *)
{
    const QTime time = QTime::fromString(text(column), QStringLiteral("HH:mm"));
    if (!time.isValid())
        markFaulty(column);
    return time;
}

QDateTime Row::read(const char *column, QDateTime *)
{
    const QDateTime instant = instantFromText(text(column));
    if (!instant.isValid())
        markFaulty(column);
    return instant;
}

QByteArray Row::blob(const char *column)
{
    return bytesOf(m_statement, indexOf(column)).toByteArray();
}

QByteArray Row::hex(const char *column)
{
    const QByteArrayView view = bytesOf(m_statement, indexOf(column));
    const QByteArray stored = QByteArray::fromRawData(view.data(), view.size());
    const QByteArray bytes = QByteArray::fromHex(stored);
    if (bytes.toHex() != stored)
        markFaulty(column);
    return bytes;
}

} // namespace rosette
