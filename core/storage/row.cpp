// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <QSqlRecord>
#include <QVariant>

#include <limits>

namespace rosette {

Row::Row(const QSqlQuery &query) : m_query(query)
{
    const QSqlRecord record = query.record();
    m_names.reserve(static_cast<std::size_t>(record.count()));
    for (int at = 0; at < record.count(); ++at)
        m_names.push_back(record.fieldName(at).toLatin1());
}

int Row::indexOf(const char *column)
{
    for (std::size_t tried = 0; tried < m_names.size(); ++tried) {
        const std::size_t at = (m_next + tried) % m_names.size();
        if (m_names[at] == column) {
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
    return m_query.isNull(indexOf(column));
}

void Row::markFaulty(const char *column)
{
    if (m_fault.isEmpty())
        m_fault = column;
}

QString Row::text(const char *column)
{
    return m_query.value(indexOf(column)).toString();
}

qint64 Row::number(const char *column, qint64 least, qint64 most)
{
    bool whole = false;
    const qint64 number = m_query.value(indexOf(column)).toLongLong(&whole);
    if (whole && number >= least && number <= most)
        return number;
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
    return m_query.value(indexOf(column)).toByteArray();
}

QByteArray Row::hex(const char *column)
{
    const QByteArray stored = text(column).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(stored);
    if (bytes.toHex() != stored)
        markFaulty(column);
    return bytes;
}

} // namespace rosette
