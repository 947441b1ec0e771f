// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/examination.h"
#include "core/audit/motiontrail.h"

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

/// Signs with one key.
struct Signer
{
    QByteArray key{}; ///< 32 bytes, public
    std::function<Result<QByteArray>(const QByteArray &message)> sign{};
};

/// The record that says @p act after @p head, signed; @p committee is the hash of the first record, zeros for
/// the first itself.
Result<Record> chain(
    const ChainHead &head, const QByteArray &committee, const Act &act, const Signer &signer);
/// Where the chain ends once @p record is appended.
ChainHead headAfter(const Record &record);
/// What @p record says. Tampered if its body is not a record's.
Result<Act> actOf(const Record &record);

/// Whether a chain can only be followed with this record's body: it says who may act and with which key.
bool isAlwaysShown(RecordType act);

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
    /// The same for a record that was examined before, perhaps on another thread.
    bool feed(const Record &record, Examination examination);
    /// In the place of a record that is not shown: its act, what it is about and the digest of its body.
    /// False from the first fault on, and where such a record must be shown.
    bool feedClosed(RecordType act, const QString &about, const QByteArray &digest);
    /// In the place of a record that cannot even be read; @p sentence says why.
    void feedUnreadable(const QString &sentence);
    /// The verdict, once all records were fed, against the head that is stored apart.
    std::optional<ChainFault> finish(const ChainHead &stored);
    /// Whether a record was wrong, so that all that follow are ignored.
    bool isBroken() const { return m_fault.has_value(); }
    /// What the body of the record that was fed last says, if it was sound.
    const RecordBody &last() const { return m_last; }
    const KeyBook &keys() const { return m_keys; }
    const ChainHead &head() const { return m_head; }
    /// What the records about @p motion, an identity, say so far.
    MotionTrail trail(const QString &motion) const { return m_motions.value(motion); }

private:
    std::optional<QString> wrongWith(const Record &record, Examination &examination);

    ChainHead m_head;
    KeyBook m_keys;
    QHash<QString, MotionTrail> m_motions;
    RecordBody m_last;
    std::optional<ChainFault> m_fault{};
};

} // namespace rosette
