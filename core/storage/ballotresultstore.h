// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/countedvotes.h"

namespace rosette {

class Database;

/// A file that certifies something, kept with the committee for ever.
struct Attachment
{
    QByteArray hash{}; ///< SHA-256 of the bytes
    QString name{};    ///< as the file was called, without its folder
    QByteArray bytes{};

    bool operator==(const Attachment &) const = default;
};

/// The results of votes on paper or with Belenios, with what certifies them. Append-only.
class BallotResultStore
{
public:
    explicit BallotResultStore(Database &database) : m_database(database) {}

    /// Oldest first; the last stands.
    Result<std::vector<BallotResult>> forMotion(const MotionId &motion) const;
    Result<void> insert(const BallotResult &result);
    /// Keeps a file; one that is there already stays as it is.
    Result<void> attach(const Attachment &attachment);
    Result<std::optional<Attachment>> attachment(const QByteArray &hash) const;

private:
    Result<std::vector<SeatId>> tellersOf(const BallotResult &result) const;

    Database &m_database;
};

} // namespace rosette
