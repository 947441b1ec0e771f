// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/recordbody.h"
#include "core/people/seat.h"

#include <QHash>
#include <QSet>

namespace rosette {

/// Who may act, and with which key, as the records themselves tell it: a pure fold over a chain from its
/// first record. A seat with an enrolled key acts with that key and no other; a seat without one acts with a
/// key of the file's keeper. What officers do, officers did.
class KeyBook
{
public:
    /// Why @p body may not follow what was taken so far, in one sentence; nothing if it may.
    std::optional<QString> refusal(const RecordBody &body) const;
    /// Takes note of @p body, which was not refused; @p hash is its record's.
    void take(const RecordBody &body, const QByteArray &hash);

    /// What is known of a seat.
    struct SeatFacts
    {
        QString person{}; ///< identity
        SeatRole role = SeatRole::Member;
        bool voting = false;
        QDate from{};
        std::optional<QDate> to{};
        std::optional<QByteArray> key{}; ///< enrolled and in force

        bool isHeldOn(const QDate &date) const { return from <= date && (!to || date <= *to); }
    };
    const QHash<QString, SeatFacts> &seats() const { return m_seats; }
    /// The hash of the first record; empty before it.
    const QByteArray &committee() const { return m_committee; }
    /// Whether @p key is one of the keeper's.
    bool isKeepers(const QByteArray &key) const { return m_keepers.contains(key); }
    /// Whether nobody vouched for @p key: it introduced itself from another computer, or came by such a key.
    bool isUnvouched(const QByteArray &key) const { return m_unvouched.contains(key); }

private:
    std::optional<QString> wrongFounding(const RecordBody &body) const;
    std::optional<QString> wrongKey(const RecordBody &body) const;
    std::optional<QString> wrongActor(const RecordBody &body) const;
    std::optional<QString> wrongKeyAct(const RecordBody &body) const;
    void noteVoucher(const RecordBody &body);

    QByteArray m_committee;
    QString m_founder; ///< the seat of the first keeper, which acts before it is enrolled
    QHash<QString, SeatFacts> m_seats;
    QSet<QByteArray> m_keepers;
    QSet<QByteArray> m_spent; ///< every key that was ever a seat's
    QSet<QByteArray> m_unvouched;
};

} // namespace rosette
