// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/killing/votecheck.h"

#include "core/actions/records/verifyrecords.h"
#include "core/storage/ballotstore.h"
#include "core/storage/committeestore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "core/workspace/seenheads.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFileInfo>

namespace rosette::test {

namespace {

/// The ballot exactly as it was told, and its record with the very hash.
QString wrongWithBallot(Database &database, const QByteArrayList &told)
{
    const Result<MotionId> motion = MotionId::parse(QString::fromUtf8(told.at(2)));
    const std::vector<Ballot> ballots = must(BallotStore(database).forMotion(must(motion)));
    const auto found = std::find_if(ballots.begin(), ballots.end(),
        [&](const Ballot &ballot) { return ballot.id.toString().toUtf8() == told.at(1); });
    if (found == ballots.end())
        return QStringLiteral("an acknowledged ballot is lost: ") + QString::fromUtf8(told.join(' '));
    const std::optional<Record> record = must(RecordStore(database).find(found->record));
    const QByteArrayList stored{"ballot", found->id.toString().toUtf8(), found->motion.toString().toUtf8(),
        found->seat.toString().toUtf8(), QByteArray::number(found->version),
        keyOf(choiceKeys, found->choice.value()).toUtf8(), QByteArray::number(found->record),
        record ? record->hash.toHex() : QByteArray("none")};
    return stored == told ? QString()
                          : QStringLiteral("told %1, stored %2")
                                .arg(QString::fromUtf8(told.join(' ')), QString::fromUtf8(stored.join(' ')));
}

QString wrongWithMotion(Database &database, const QByteArrayList &told)
{
    const MotionId id = must(MotionId::parse(QString::fromUtf8(told.at(1))));
    if (!must(MotionStore(database).find(id)))
        return QStringLiteral("an acknowledged motion is lost: ") + QString::fromUtf8(told.at(1));
    const std::optional<Decision> decision = must(DecisionStore(database).find(id));
    if (told.at(0) == "closed" && (!decision || keyOf(outcomeKeys, decision->outcome).toUtf8() != told.at(2)))
        return QStringLiteral("an acknowledged decision is lost: ") + QString::fromUtf8(told.join(' '));
    return {};
}

/// A decision has its motion, the outcome there, its record, and the endorsement exactly if it was carried.
QString halfClosed(Database &database, const Motion &motion, const QSet<QString> &recorded)
{
    const std::optional<Decision> decision = must(DecisionStore(database).find(motion.id));
    const bool isClosed = motion.state != MotionState::Draft && motion.state != MotionState::Open;
    if (isClosed != decision.has_value() || isClosed != recorded.contains(motion.id.toString()))
        return QStringLiteral("motion %1 is half closed").arg(motion.number);
    if (!motion.subject)
        return {};
    std::size_t made = 0;
    for (const Endorsement &endorsement : must(EndorsementStore(database).forContest(motion.contest.value())))
        made += endorsement.motion == motion.id ? 1U : 0U;
    const std::size_t due = decision && decision->outcome == Outcome::Carried ? 1U : 0U;
    return made == due ? QString()
                       : QStringLiteral("motion %1 has %2 endorsements").arg(motion.number).arg(made);
}

QString wrongWithMotions(Database &database)
{
    QSet<QString> recorded;
    qint64 ballotRecords = 0;
    must(RecordStore(database).forEach([&](const Record &record) -> Result<void> {
        if (record.type == RecordType::MotionClosed)
            recorded.insert(must(actOf(record)).payload.value(QStringLiteral("motion")).toString());
        ballotRecords += record.type == RecordType::BallotCast ? 1 : 0;
        return {};
    }));
    qint64 ballots = 0;
    for (const Motion &motion : must(MotionStore(database).all())) {
        if (const QString wrong = halfClosed(database, motion, recorded); !wrong.isEmpty())
            return wrong;
        ballots += qint64(must(BallotStore(database).forMotion(motion.id)).size());
    }
    return ballots == ballotRecords
               ? QString()
               : QStringLiteral("%1 ballots and %2 records of ballots").arg(ballots).arg(ballotRecords);
}

/// The acts of the voting program alone are counted: who opened the file may add a keeper's key.
QString tooMany(Database &database, const QByteArrayList &acknowledged, int unknown)
{
    qsizetype acts = 0;
    must(RecordStore(database).forEach([&](const Record &record) -> Result<void> {
        acts += record.type == RecordType::BallotCast || record.type == RecordType::MotionClosed ||
                        record.type == RecordType::MotionOpened
                    ? 1
                    : 0;
        return {};
    }));
    return acts >= acknowledged.size() && acts <= acknowledged.size() + unknown
               ? QString()
               : QStringLiteral("%1 acts are stored, %2 were told").arg(acts).arg(acknowledged.size());
}

/// Of a program that was killed before its journal was synced a part of that stays until the next write,
/// which finds nothing locked.
QString leftBehind(Database &database, const QString &file, int number)
{
    const Result<void> written = database.inTransaction([&] {
        return CommitteeStore(database).setSetting(QLatin1String("tests.killing"), QString::number(number));
    });
    if (!written)
        return written.error().message;
    const QStringList files = QFileInfo(file).absoluteDir().entryList(QDir::Files | QDir::Hidden);
    return files == QStringList{QFileInfo(file).fileName()}
               ? QString()
               : QStringLiteral("left behind: ") + files.join(QStringLiteral(", "));
}

} // namespace

QString whatIsWrong(const QString &file, const QByteArrayList &acknowledged, int unknown, const Clock &clock)
{
    OpenOptions options;
    options.waitMilliseconds = 0; // whatever held a lock is dead
    options.knownFiles = QString();
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(file, clock, options);
    if (!opened)
        return opened.error().message;
    Database &database = (*opened)->database();
    const Result<Verification> verified = verifyRecords(**opened);
    if (!verified || verified->fault)
        return verified ? verified->fault->sentence : verified.error().message;
    for (const QByteArray &line : acknowledged) {
        const QByteArrayList told = line.split(' ');
        const QString wrong =
            told.at(0) == "ballot" ? wrongWithBallot(database, told) : wrongWithMotion(database, told);
        if (!wrong.isEmpty())
            return wrong;
    }
    for (const QString &wrong : {wrongWithMotions(database), tooMany(database, acknowledged, unknown),
             leftBehind(database, file, unknown)})
        if (!wrong.isEmpty())
            return wrong;
    return SeenHeads::ofThisProcess().takeNotices().join(u' ');
}

} // namespace rosette::test
