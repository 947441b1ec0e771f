// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/killing/voter.h"

#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/openmotion.h"
#include "core/storage/applicationstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/seenheads.h"
#include "tests/support/must.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>
#include <string_view>
#include <unistd.h>

namespace rosette::test {

namespace {

SharedPhase *sharedPhase = nullptr;

void enter(Phase phase)
{
    sharedPhase->store(static_cast<int>(phase));
}

/// Follows where in a transaction SQLite is.
int follow(unsigned int event, void *, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    const std::string_view text(sql != nullptr ? sql : "");
    if (text == "BEGIN IMMEDIATE" && event == SQLITE_TRACE_STMT)
        enter(Phase::Writing);
    else if (text == "COMMIT")
        enter(event == SQLITE_TRACE_STMT ? Phase::Committing : Phase::Acting);
    return 0;
}

/// Another program may have been faster and closed the motion, or opened one about the same candidate.
template <typename T>
std::optional<T> unlessOvertaken(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Conflict)
        return std::nullopt;
    return must(std::move(result));
}

/// In one call, so that a line is there whole or not at all.
void acknowledge(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
        ::_exit(3);
}

class Voter
{
public:
    Voter(Workspace &workspace, quint32 seed)
        : m_workspace(workspace), m_database(workspace.database()), m_random(seed),
          m_officer(*workspace.actor())
    {
        for (const Seat &seat : must(SeatStore(m_database).heldOn(workspace.clock().today())))
            if (seat.voting)
                m_seats.push_back(seat);
    }

    void act()
    {
        const std::vector<Motion> open = must(MotionStore(m_database).inState(MotionState::Open));
        if (open.size() < 2)
            return openOne();
        const Motion &motion = open.at(m_random.bounded(quint32(open.size())));
        std::vector<Seat> waiting;
        for (const Seat &seat : m_seats)
            if (!must(BallotStore(m_database).latestOf(motion.id, seat.id)))
                waiting.push_back(seat);
        if (waiting.empty() && m_random.bounded(10) < 7)
            return close(motion);
        const std::vector<Seat> &from = waiting.empty() || m_random.bounded(10) == 0 ? m_seats : waiting;
        vote(motion, from.at(m_random.bounded(quint32(from.size()))));
    }

private:
    void openOne()
    {
        m_workspace.actAs(m_officer);
        const Contest contest = must(ContestStore(m_database).all()).front();
        for (const Application &application : must(ApplicationStore(m_database).forContest(contest.id)))
            if (must(MotionStore(m_database).forApplication(application.id)).empty())
                return opened(unlessOvertaken(openMotion(m_workspace, OpenMotion{application.id})));
        opened(unlessOvertaken(openQuestion(m_workspace,
            OpenQuestion{MotionKind::Other,
                QStringLiteral("Shall we meet again in week %1?").arg(m_random.bounded(1'000'000))})));
    }

    static void opened(const std::optional<Motion> &motion)
    {
        if (motion)
            acknowledge("opened " + motion->id.toString().toUtf8());
    }

    void vote(const Motion &motion, const Seat &seat)
    {
        m_workspace.actAs(seat);
        const quint32 drawn = m_random.bounded(10U);
        const Choice choice = drawn < 6 ? Choice::For : drawn < 9 ? Choice::Against : Choice::Abstain;
        const std::optional<Ballot> cast =
            unlessOvertaken(castBallot(m_workspace, CastBallot{motion.id, choice, {}}));
        if (!cast)
            return;
        const Ballot &ballot = *cast;
        const Record record = must(RecordStore(m_database).find(ballot.record)).value();
        acknowledge("ballot " + ballot.id.toString().toUtf8() + ' ' + motion.id.toString().toUtf8() + ' ' +
                    seat.id.toString().toUtf8() + ' ' + QByteArray::number(ballot.version) + ' ' +
                    keyOf(choiceKeys, choice).toUtf8() + ' ' + QByteArray::number(ballot.record) + ' ' +
                    record.hash.toHex());
    }

    void close(const Motion &motion)
    {
        m_workspace.actAs(m_officer);
        const std::optional<Decision> decision =
            unlessOvertaken(closeMotion(m_workspace, CloseMotion{motion.id, {}}));
        if (decision)
            acknowledge("closed " + motion.id.toString().toUtf8() + ' ' +
                        keyOf(outcomeKeys, decision->outcome).toUtf8());
    }

    Workspace &m_workspace;
    Database &m_database;
    QRandomGenerator m_random;
    std::vector<Seat> m_seats;
    Seat m_officer;
};

} // namespace

void liveIn(const QString &home)
{
    KeyRing::ofThisProcess().keepIn(home + QStringLiteral("/keys"));
    SeenHeads::ofThisProcess().keepIn(home + QStringLiteral("/heads"));
}

QDateTime timeOfVoting()
{
    return QDateTime(QDate(2026, 10, 6), QTime(18, 0), Qt::UTC);
}

int voteUntilKilled(const Voting &voting)
{
    QFile shared(voting.phaseFile);
    if (!shared.open(QIODevice::ReadWrite))
        return 2;
    sharedPhase = reinterpret_cast<SharedPhase *>(shared.map(0, shared.size())) + voting.place;
    enter(Phase::Opening);
    liveIn(voting.home);
    const ManualClock clock(timeOfVoting());
    OpenOptions options;
    options.waitMilliseconds = 60'000; // another that writes without a pause leaves few gaps
    const std::unique_ptr<Workspace> workspace = must(Workspace::open(voting.file, clock, options));
    sqlite3_trace_v2(
        workspace->database().handle(), SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, follow, nullptr);
    Voter voter(*workspace, voting.seed);
    acknowledge("ready");
    for (;;) {
        enter(Phase::Between);
        voter.act();
    }
}

} // namespace rosette::test
