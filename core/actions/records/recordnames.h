// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/storage/database.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace rosette {

/// Turns ids of payloads into the words for what they name; what is gone has a word for its kind. Names are
/// looked up once: a chain of thousands of records is about few people and motions.
class RecordNames
{
public:
    explicit RecordNames(Database &database) : m_database(database) {}

    /// "Gwen Pryce"
    QString seat(const QJsonObject &payload, const QString &key = QStringLiteral("seat"));
    QString seatNamed(const SeatId &id);
    /// "motion 14"
    QString motion(const QJsonObject &payload);
    /// Whether the motion of @p payload is known to be decided or withdrawn.
    bool isClosed(const QJsonObject &payload);
    /// "NEC, CLP section"
    QString contest(const QJsonObject &payload);
    /// Whether @p key is one of the keeper's of the file.
    bool isKeepers(const QByteArray &key);
    /// The name on the ballot paper.
    QString candidacy(const QJsonObject &payload);

private:
    struct KnownMotion
    {
        QString name;
        bool isClosed = false;
    };
    const KnownMotion &find(const QJsonObject &payload);

    Database &m_database;
    QHash<QString, QString> m_seats;
    QHash<QString, QString> m_contests;
    QHash<QString, QString> m_candidacies;
    QHash<QString, KnownMotion> m_motions;
    QSet<QByteArray> m_keepers;
    QSet<QByteArray> m_others; ///< keys that are known not to be the keeper's
};

} // namespace rosette
