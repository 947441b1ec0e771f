// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyedenum.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rosette {

/// The acts that must never change (DESIGN, section 5).
enum class RecordType
{
    CommitteeCreated,
    SeatEnrolled,
    SeatChanged,
    RulebookAdopted,
    MilestoneOccurred,
    MotionOpened,
    BallotCast,
    MotionClosed,
    MotionWithdrawn,
    EndorsementRecorded,
    EndorsementWithdrawn,
    ListPublished,
    FindingAccepted,
    KeeperKeyIntroduced,
    KeyEnrolled,
    KeyRevoked,
    OutcomesReleased,
    LetterSent,
    EndorsementDeclined,
    MotionExtended,
    BallotMarked,
    BallotResultRecorded
};

inline constexpr std::array<EnumKey<RecordType>, 22> recordTypeKeys{
    {{RecordType::CommitteeCreated, "committee-created"}, {RecordType::SeatEnrolled, "seat-enrolled"},
        {RecordType::SeatChanged, "seat-changed"}, {RecordType::RulebookAdopted, "rulebook-adopted"},
        {RecordType::MilestoneOccurred, "milestone-occurred"}, {RecordType::MotionOpened, "motion-opened"},
        {RecordType::BallotCast, "ballot-cast"}, {RecordType::MotionClosed, "motion-closed"},
        {RecordType::MotionWithdrawn, "motion-withdrawn"},
        {RecordType::EndorsementRecorded, "endorsement-recorded"},
        {RecordType::EndorsementWithdrawn, "endorsement-withdrawn"},
        {RecordType::ListPublished, "list-published"}, {RecordType::FindingAccepted, "finding-accepted"},
        {RecordType::KeeperKeyIntroduced, "keeper-key-introduced"}, {RecordType::KeyEnrolled, "key-enrolled"},
        {RecordType::KeyRevoked, "key-revoked"}, {RecordType::OutcomesReleased, "outcomes-released"},
        {RecordType::LetterSent, "letter-sent"}, {RecordType::EndorsementDeclined, "endorsement-declined"},
        {RecordType::MotionExtended, "motion-extended"}, {RecordType::BallotMarked, "ballot-marked"},
        {RecordType::BallotResultRecorded, "ballot-result-recorded"}}};

/// What an act says about itself before it is chained. The payload carries ids, numbers and salted digests,
/// never names or opinions, so that a person can be erased and every record still verifies.
struct Act
{
    RecordType type = RecordType::CommitteeCreated;
    QString actor{}; ///< id of the seat
    QDateTime at{};  ///< UTC
    QJsonObject payload{};

    bool operator==(const Act &) const = default;
};

/// A link of the chain as it is stored (docs/record-format.md). Every column is checked against the body, the
/// hash against the body and the record before, the signature against the body: no byte of a record is free.
struct Record
{
    qint64 sequence = 1; ///< from 1, without gaps
    RecordType type = RecordType::CommitteeCreated;
    QByteArray body{};      ///< canonical JSON, as it was signed
    QByteArray hash{};      ///< 32 bytes
    QByteArray signature{}; ///< 64 bytes, Ed25519

    bool operator==(const Record &) const = default;
};

/// The parent of the first record: 32 zero bytes.
QByteArray noParent();

} // namespace rosette
