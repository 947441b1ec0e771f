// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <span>
#include <vector>

namespace rosette {

/// Parses a UUID in its usual 36-character lower- or upper-case form without braces.
Result<QUuid> parseUuid(const QString &text);

/// A version 4 UUID from the system's generator. QUuid::createUuid() asks the processor instead, which takes
/// seven times as long in a virtual machine: noticeable in an import of 100,000 rows.
QUuid randomUuid();

/// Its 36 characters, lower case, no braces.
void writeUuid(const QUuid &uuid, std::span<char, 36> out);

/// @p count of them in ascending order.
std::vector<QUuid> ascendingUuids(std::size_t count);

/// The identity of one kind of thing; @p Kind is a tag that is never defined. There is no null id and no
/// conversion from another kind. Ids are random (RFC 9562 version 4), so they tell nothing about order or
/// number.
template <typename Kind>
class Id
{
public:
    static Id create() { return Id(randomUuid()); }

    /// @p count new ids, the smallest first. A table that is keyed by them grows at its end only, which makes
    /// a bulk load a third faster.
    static std::vector<Id> createAscending(std::size_t count)
    {
        std::vector<Id> ids;
        ids.reserve(count);
        for (const QUuid &uuid : ascendingUuids(count))
            ids.push_back(Id(uuid));
        return ids;
    }

    static Result<Id> parse(const QString &text)
    {
        const Result<QUuid> uuid = parseUuid(text);
        if (!uuid)
            return uuid.error();
        return Id(*uuid);
    }

    /// For text that this program stored itself. Asserts that it is a UUID.
    static Id fromStored(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        Q_ASSERT(!uuid.isNull());
        return Id(uuid);
    }

    /// 36 characters, lower case, no braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// The same 36 characters, written to @p out.
    void write(std::span<char, 36> out) const { writeUuid(m_uuid, out); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

} // namespace rosette

template <typename Kind>
struct std::hash<rosette::Id<Kind>>
{
    size_t operator()(const rosette::Id<Kind> &id) const noexcept { return qHash(id); }
};
