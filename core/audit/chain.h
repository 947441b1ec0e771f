// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"

#include <functional>
#include <vector>

namespace rosette {

/// The end of the chain: how many records there are and the hash of the last. It is stored apart from the
/// records, so that a cut-off tail is noticed.
struct ChainHead
{
    qint64 length = 0;
    QByteArray hash = noParent();

    bool operator==(const ChainHead &) const = default;
};

/// The record that says @p act after @p head.
Result<Record> chain(const ChainHead &head, const Act &act);
/// Where the chain ends once @p record is appended.
ChainHead headAfter(const Record &record);
/// What @p record says. Tampered if its body is not a record's.
Result<Act> actOf(const Record &record);

/// The first record that is wrong, and why in one sentence.
struct ChainFault
{
    qint64 sequence = 0;
    QString sentence{};

    bool operator==(const ChainFault &) const = default;
};

/// A pure fold over the records in the order in which they are stored; feed() each, then finish().
class ChainVerifier
{
public:
    /// Returns false from the first fault on.
    bool feed(const Record &record);
    /// In the place of a record that cannot even be read; @p sentence says why.
    void feedUnreadable(const QString &sentence);
    /// The verdict, once all records were fed, against the head that is stored apart.
    std::optional<ChainFault> finish(const ChainHead &stored);

private:
    std::optional<QString> wrongWith(const Record &record) const;

    ChainHead m_head;
    std::optional<ChainFault> m_fault{};
};

} // namespace rosette
