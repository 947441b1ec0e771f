// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/base/keyedenum.h"
#include "core/base/text.h"

#include <QByteArray>

#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace rosette {

/// The present row of a statement, read by column name and type. It asks SQLite for each value itself: lists
/// of thousands are read three times as fast as through QVariants of every column. A stored value that this
/// program cannot have written (an unknown key, a name that breaks its rule, text that is no UUID) makes the
/// row faulty and the statement fail as Tampered; the reader goes on with a stand-in until then.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement);

    bool isNull(const char *column);

    /// QString, int, qint64, bool, QDate, QDateTime (UTC), an Id, a RuledText, or std::optional of one.
    template <typename T>
    T value(const char *column)
    {
        return read(column, static_cast<T *>(nullptr));
    }
    /// An enumeration stored by its key.
    template <typename Enum, std::size_t count>
    Enum key(const std::array<EnumKey<Enum>, count> &table, const char *column)
    {
        const std::optional<Enum> value = fromKey(table, text(column));
        if (!value)
            markFaulty(column);
        return value.value_or(table.front().value);
    }
    /// Bytes stored as they are.
    QByteArray blob(const char *column);
    /// Bytes stored as lower-case hexadecimal text.
    QByteArray hex(const char *column);
    /// For a value that was read but cannot be true.
    void markFaulty(const char *column);
    /// The first column that was faulty; empty while all is well.
    const QByteArray &fault() const { return m_fault; }

private:
    QString text(const char *column);
    qint64 number(const char *column, qint64 least, qint64 most);
    int indexOf(const char *column);

    QString read(const char *column, QString *) { return text(column); }
    int read(const char *column, int *);
    qint64 read(const char *column, qint64 *);
    bool read(const char *column, bool *) { return number(column, 0, 1) == 1; }
    QDate read(const char *column, QDate *);
    QTime read(const char *column, QTime *);
    QDateTime read(const char *column, QDateTime *);

    template <typename Kind>
    Id<Kind> read(const char *column, Id<Kind> *)
    {
        const Result<Id<Kind>> id = Id<Kind>::parse(text(column));
        if (!id)
            markFaulty(column);
        return id ? *id : Id<Kind>::create();
    }
    template <const TextRule &rule>
    RuledText<rule> read(const char *column, RuledText<rule> *)
    {
        const QString stored = text(column);
        const Result<RuledText<rule>> ruled = RuledText<rule>::parse(stored);
        if (ruled && ruled->toString() == stored)
            return *ruled;
        markFaulty(column);
        return RuledText<rule>::fromStored(QStringLiteral("x"));
    }
    template <typename T>
    std::optional<T> read(const char *column, std::optional<T> *)
    {
        if (isNull(column))
            return std::nullopt;
        return value<T>(column);
    }

    struct Column
    {
        QByteArray name;
        const char *asked = nullptr; ///< the literal by which it was last asked for
    };

    sqlite3_stmt *m_statement;
    std::vector<Column> m_columns;
    std::size_t m_next = 0; ///< the column after the last one read, which usually is the one asked for
    QByteArray m_fault;
};

} // namespace rosette
