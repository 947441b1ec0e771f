// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/keys/enrolkey.h"
#include "core/workspace/seenheads.h"
#include "tests/core/actions/committeefixture.h"
#include "tests/killing/votecheck.h"
#include "tests/killing/voter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rosette;
using namespace rosette::test;

/// Programs that vote in the same file.
constexpr std::size_t mostAtOnce = 2;

/// A program that votes, whose words come through a pipe.
class VotingProgram
{
public:
    VotingProgram(const QStringList &arguments)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        QList<QByteArray> words{QFile::encodeName(QCoreApplication::applicationFilePath())};
        for (const QString &argument : arguments)
            words += QFile::encodeName(argument);
        std::vector<char *> given;
        for (QByteArray &word : words)
            given.push_back(word.data());
        given.push_back(nullptr);
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::execv(given.front(), given.data());
            ::_exit(4);
        }
        ::close(ends[1]);
        m_words = ends[0];
    }
    ~VotingProgram() { ::close(m_words); }
    VotingProgram(const VotingProgram &) = delete;
    VotingProgram &operator=(const VotingProgram &) = delete;

    /// Waits until it has said something.
    void waitUntilReady() const
    {
        pollfd waiting{m_words, POLLIN, 0};
        ::poll(&waiting, 1, 60'000);
    }

    /// Kills it; whether it was still voting.
    bool kill()
    {
        ::kill(m_process, SIGKILL);
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    /// Every line that it has said to its end.
    QByteArrayList said() const
    {
        QByteArray all;
        char part[4096];
        for (ssize_t count = 1; count > 0;) {
            count = ::read(m_words, part, sizeof(part));
            all.append(part, count > 0 ? static_cast<qsizetype>(count) : 0);
        }
        QByteArrayList lines = all.split('\n');
        lines.removeLast(); // what was not said to its end was not acknowledged
        return lines;
    }

private:
    pid_t m_process = -1;
    int m_words = -1;
};

/// A program is killed at any moment while it votes: what it has acknowledged is there, and nothing in
/// halves.
class TestKilledVoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noAcknowledgedBallotIsLostAndNoDecisionIsHalf();

private:
    static int kills()
    {
        const int wanted = qEnvironmentVariableIntValue("ROSETTE_KILLS");
        return wanted > 0 ? wanted : 1000;
    }
    std::unique_ptr<VotingProgram> start(const QString &file, QRandomGenerator &random);
    void kill(VotingProgram &program, std::size_t place);
    void killSome(QRandomGenerator &random);
    void begin();
    void report(qint64 milliseconds) const;

    /// Where a sync costs nothing, so that many acts are done between two kills; the disk where there is no
    /// such place.
    static QString memory(const QString &name)
    {
        const QString place = QStringLiteral("/dev/shm");
        return QDir(QFileInfo(place).isWritable() ? place : QDir::tempPath()).filePath(name);
    }

    QTemporaryDir m_folder{memory(QStringLiteral("rosette-killing-XXXXXX"))};
    QByteArray m_prepared;
    QFile m_phaseFile;
    SharedPhase *m_shared = nullptr; ///< mostAtOnce of them
    std::size_t m_running = 0;       ///< how many were started
    ManualClock m_clock{timeOfVoting()};

    std::unique_ptr<QTemporaryDir> m_place; ///< of the present file, and of nothing else
    bool m_isOnDisk = false;
    QByteArrayList m_acknowledged; ///< in the present file
    int m_killedHere = 0;
    int m_killed = 0;

    std::array<int, phaseNames.size()> m_phases{};
    int m_journals = 0;
    qsizetype m_acts = 0;
};

void TestKilledVoting::initTestCase()
{
    liveIn(m_folder.path());
    CommitteeFixture committee;
    for (int number = 1; number <= 6; ++number)
        committee.fitting(QStringLiteral("Candidate %1").arg(QChar(u'A' + number)));
    // Two seats sign with keys of their own, the others with the keeper's.
    committee.actAs(QStringLiteral("Ada Fox"));
    for (const char *name : {"Bea Castellan", "Cal Reid"}) {
        const QString who = QString::fromLatin1(name);
        const KeptKey key = must(KeyRing::ofThisProcess().add(SecretKey::create(), who, {}));
        const Seat seat = must(findSeat(committee.workspace->database(), who, committee.clock.today()));
        must(enrolKey(*committee.workspace, {seat.id, key.key}));
    }
    m_prepared = must(readFile(committee.path()));
    SeenHeads::ofThisProcess().keepIn(m_folder.filePath(QStringLiteral("heads")));

    m_phaseFile.setFileName(m_folder.filePath(QStringLiteral("phase")));
    QVERIFY(m_phaseFile.open(QIODevice::ReadWrite));
    QVERIFY(m_phaseFile.resize(mostAtOnce * sizeof(SharedPhase)));
    m_shared = reinterpret_cast<SharedPhase *>(m_phaseFile.map(0, mostAtOnce * sizeof(SharedPhase)));
    QVERIFY(m_shared);
}

/// A fresh file, in turn on the disk and in memory, and a user who has not seen it.
void TestKilledVoting::begin()
{
    m_isOnDisk = !m_isOnDisk;
    const QString name = QStringLiteral("rosette-killed-XXXXXX");
    QDir(m_folder.filePath(QStringLiteral("heads"))).removeRecursively();
    m_place = std::make_unique<QTemporaryDir>(m_isOnDisk ? QDir::temp().filePath(name) : memory(name));
    must(atomicWrite(m_place->filePath(QStringLiteral("nc.rosette")), m_prepared));
    m_acknowledged.clear();
    m_killedHere = 0;
}

std::unique_ptr<VotingProgram> TestKilledVoting::start(const QString &file, QRandomGenerator &random)
{
    return std::make_unique<VotingProgram>(QStringList{QStringLiteral("--vote"), file, m_folder.path(),
        m_phaseFile.fileName(), QString::number(m_running), QString::number(random.generate())});
}

/// What it has acknowledged is to be there from now on.
void TestKilledVoting::kill(VotingProgram &program, std::size_t place)
{
    const bool wasVoting = program.kill();
    const QByteArrayList said = program.said();
    QVERIFY2(wasVoting, said.join('\n').constData());
    ++m_killedHere;
    ++m_killed;
    ++m_phases.at(static_cast<std::size_t>(m_shared[place].load()));
    for (const QByteArray &line : said)
        if (line != "ready")
            m_acknowledged += line;
    m_acts += std::max<qsizetype>(0, said.size() - 1);
}

/// One program, or two that vote at once.
void TestKilledVoting::killSome(QRandomGenerator &random)
{
    const QString file = m_place->filePath(QStringLiteral("nc.rosette"));
    const std::size_t count = random.bounded(4) == 0 ? mostAtOnce : 1;
    std::vector<std::unique_ptr<VotingProgram>> programs;
    for (m_running = 0; m_running < count; ++m_running) {
        m_shared[m_running].store(static_cast<int>(Phase::Opening));
        programs.push_back(start(file, random));
    }
    // One in ten is killed wherever it is in opening the file that the one before has left.
    const bool isEarly = random.bounded(10) == 0;
    if (!isEarly)
        programs.front()->waitUntilReady();
    for (std::size_t place = 0; place < count; ++place) {
        ::usleep(static_cast<useconds_t>(random.bounded(isEarly ? 60'000 : 40'000)));
        kill(*programs.at(place), place);
    }
    m_journals += QFileInfo(file + QStringLiteral("-journal")).size() > 0 ? 1 : 0;
    const QString wrong = whatIsWrong(file, m_acknowledged, m_killedHere, m_clock);
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("kill %1: %2").arg(m_killed).arg(wrong)));
}

void TestKilledVoting::noAcknowledgedBallotIsLostAndNoDecisionIsHalf()
{
    constexpr int perFile = 20; // else checking takes longer than killing
    const int given = qEnvironmentVariableIntValue("ROSETTE_KILL_SEED");
    const quint32 seed = given > 0 ? quint32(given) : QRandomGenerator::system()->bounded(1U, 1'000'000'000U);
    qInfo("ROSETTE_KILL_SEED=%u", seed);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    while (m_killed < kills() && !QTest::currentTestFailed()) {
        if (!m_place || m_killedHere >= perFile)
            begin();
        const int before = m_killed;
        killSome(random);
        if (before / 1000 != m_killed / 1000 && m_killed < kills())
            qInfo("%d so far", m_killed);
    }
    report(timer.elapsed());
    const int inside = m_phases.at(std::size_t(Phase::Writing)) + m_phases.at(std::size_t(Phase::Committing));
    QVERIFY2(inside * 4 >= kills(), "too few of them were killed in a transaction: the test proves little");
}

void TestKilledVoting::report(qint64 milliseconds) const
{
    qInfo("%d kills in %.0f s, %lld acts acknowledged, %d times a journal was left", m_killed,
        double(milliseconds) / 1000, static_cast<long long>(m_acts), m_journals);
    for (std::size_t phase = 0; phase < m_phases.size(); ++phase)
        qInfo("  %5.1f %% %s", 100.0 * m_phases.at(phase) / m_killed, phaseNames.at(phase));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 7 && words.at(1) == u"--vote")
        return voteUntilKilled(
            {words.at(2), words.at(3), words.at(4), words.at(5).toUInt(), words.at(6).toUInt()});
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // milliseconds; five minutes are not enough for 10,000
    TestKilledVoting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_voting.moc"
