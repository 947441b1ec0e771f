// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlook.h"

namespace rosette {

Icon iconOf(RecordType type)
{
    switch (type) {
    case RecordType::CommitteeCreated:
        return Icon::Committee;
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
        return Icon::Person;
    case RecordType::RulebookAdopted:
        return Icon::Rulebook;
    case RecordType::MilestoneOccurred:
        return Icon::Calendar;
    case RecordType::MotionOpened:
    case RecordType::MotionClosed:
    case RecordType::MotionWithdrawn:
    case RecordType::MotionExtended:
        return Icon::Motions;
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
    case RecordType::BallotResultRecorded:
        return Icon::Ballot;
    case RecordType::EndorsementRecorded:
    case RecordType::EndorsementWithdrawn:
    case RecordType::EndorsementDeclined:
    case RecordType::OutcomesReleased:
    case RecordType::LetterSent:
        return Icon::Rosette;
    case RecordType::ListPublished:
        return Icon::Lists;
    case RecordType::FindingAccepted:
        return Icon::Warning;
    case RecordType::KeeperKeyIntroduced:
    case RecordType::KeyEnrolled:
    case RecordType::KeyRevoked:
        return Icon::Key;
    }
    Q_UNREACHABLE();
}

QString hashInGroups(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups += digits.mid(at, 4);
    return groups.join(u' ');
}

} // namespace rosette
