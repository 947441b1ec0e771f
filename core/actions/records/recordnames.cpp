// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/recordnames.h"

#include "core/base/translate.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/keystore.h"
#include "core/storage/motionstore.h"
#include "core/workspace/lookup.h"

namespace rosette {

namespace {

/// What is kept under the id of @p payload, looked up by @p find the first time.
template <typename Known, typename Find>
const Known &known(QHash<QString, Known> &kept, const QJsonObject &payload, const QString &key, Find find)
{
    const QString id = payload.value(key).toString();
    auto found = kept.find(id);
    if (found == kept.end())
        found = kept.insert(id, find(id));
    return *found;
}

} // namespace

QString RecordNames::seat(const QJsonObject &payload, const QString &key)
{
    return known(m_seats, payload, key, [&](const QString &text) {
        const Result<SeatId> id = SeatId::parse(text);
        const Result<QString> name = id ? seatName(m_database, *id) : Result<QString>(id.error());
        return name ? *name : Tr::tr("a seat");
    });
}

QString RecordNames::seatNamed(const SeatId &id)
{
    return seat(QJsonObject{{QStringLiteral("seat"), id.toString()}});
}

const RecordNames::KnownMotion &RecordNames::find(const QJsonObject &payload)
{
    return known(m_motions, payload, QStringLiteral("motion"), [&](const QString &text) {
        const Result<MotionId> id = MotionId::parse(text);
        if (!id)
            return KnownMotion{Tr::tr("a motion"), false};
        const Result<std::optional<Motion>> found = MotionStore(m_database).find(*id);
        if (!found || !*found)
            return KnownMotion{Tr::tr("a motion"), false};
        const MotionState state = (*found)->state;
        return KnownMotion{Tr::tr("motion %1").arg((*found)->number),
            state != MotionState::Open && state != MotionState::Draft};
    });
}

QString RecordNames::motion(const QJsonObject &payload)
{
    return find(payload).name;
}

bool RecordNames::isClosed(const QJsonObject &payload)
{
    return find(payload).isClosed;
}

QString RecordNames::contest(const QJsonObject &payload)
{
    return known(m_contests, payload, QStringLiteral("contest"), [&](const QString &text) {
        const Result<ContestId> id = ContestId::parse(text);
        if (!id)
            return Tr::tr("a contest");
        const Result<std::optional<Contest>> found = ContestStore(m_database).find(*id);
        if (!found || !*found)
            return Tr::tr("a contest");
        const Result<QString> name = contestName(m_database, **found);
        return name ? *name : Tr::tr("a contest");
    });
}

QString RecordNames::candidacy(const QJsonObject &payload)
{
    return known(m_candidacies, payload, QStringLiteral("candidacy"), [&](const QString &text) {
        const Result<CandidacyId> id = CandidacyId::parse(text);
        if (!id)
            return Tr::tr("a candidacy");
        const Result<std::optional<Candidacy>> found = CandidacyStore(m_database).find(*id);
        return found && *found ? (*found)->ballotName.toString() : Tr::tr("a candidacy");
    });
}

bool RecordNames::isKeepers(const QByteArray &key)
{
    if (m_keepers.contains(key))
        return true;
    if (m_others.contains(key))
        return false;
    // Keys are added while the program runs, so one that is new is asked for.
    if (const Result<std::vector<QByteArray>> keepers = KeyStore(m_database).keeperKeys())
        m_keepers = QSet<QByteArray>(keepers->begin(), keepers->end());
    if (!m_keepers.contains(key))
        m_others.insert(key);
    return m_keepers.contains(key);
}

} // namespace rosette
