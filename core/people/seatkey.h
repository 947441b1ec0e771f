// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seat.h"

#include <QByteArray>
#include <QDateTime>

namespace rosette {

/// The public key with which a seat signs what it does. A seat has at most one that is not revoked; a key is
/// never enrolled twice.
struct SeatKey
{
    SeatId seat;
    QByteArray key{};                     ///< 32 bytes, Ed25519
    QDateTime enrolledAt{};               ///< UTC
    std::optional<QDateTime> revokedAt{}; ///< UTC
    QString revocation{};                 ///< why; empty while it is in force

    bool operator==(const SeatKey &) const = default;
};

} // namespace rosette
