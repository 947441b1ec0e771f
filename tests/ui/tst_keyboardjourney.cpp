// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/checklist.h"
#include "core/storage/ballotstore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/supportliststore.h"
#include "tests/core/actions/committeefixture.h"
#include "tests/ui/page/opendemo.h"
#include "tests/ui/typist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/makedemo.h"
#include "ui/shell/windows.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>
#include <QThread>

#include <algorithm>

namespace rosette {

using test::must;
using test::require;
using test::Stuck;
using test::Typist;

namespace {

constexpr int mostContests = 20;

} // namespace

/// The whole job by the keyboard alone.
class KeyboardJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeJobByKeyboardAlone();

private:
    void openDemo();
    void reviewThree();
    void vote();
    void closeMotion();
    void settle();
    void publishList();
    void exportGuide();
    void recordDate();
    void acceptWarning();
    int countOfWarnings() const;
    /// What came of it, read from the file and the disk.
    void checkFile();

    void goTo(int key, const QString &page);
    QTemporaryDir m_folder;
    Typist m_typist;
    QStringList m_reviewed;
    QString m_motion;
    QString m_contest;
};

void KeyboardJourneyTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    test::OpenDemo::useOwnSettings(m_folder.path());
    applyTheme(*qApp);
    QFile::remove(demoPath());
}

void KeyboardJourneyTest::theWholeJobByKeyboardAlone()
{
    Windows windows;
    windows.start();
    QString why;
    const auto journey = [&] {
        const std::pair<const char *, void (KeyboardJourneyTest::*)()> steps[] = {
            {"Open the demo", &KeyboardJourneyTest::openDemo},
            {"Review three applications", &KeyboardJourneyTest::reviewThree},
            {"Vote", &KeyboardJourneyTest::vote}, {"Close the motion", &KeyboardJourneyTest::closeMotion},
            {"Settle the findings", &KeyboardJourneyTest::settle},
            {"Publish the list", &KeyboardJourneyTest::publishList},
            {"Export the guide", &KeyboardJourneyTest::exportGuide}};
        const char *present = "";
        try {
            for (const auto &[name, step] : steps) {
                present = name;
                const int before = m_typist.keys();
                (this->*step)();
                qInfo("%s: %d keys", name, m_typist.keys() - before);
            }
        } catch (const Stuck &stuck) {
            why = QStringLiteral("%1: %2").arg(QLatin1String(present), stuck.why);
        }
        // A question that is still open would keep the test waiting.
        QMetaObject::invokeMethod(
            qApp,
            [] {
                while (QWidget *dialog = QApplication::activeModalWidget())
                    if (!dialog->close() || dialog == QApplication::activeModalWidget())
                        delete dialog;
            },
            Qt::QueuedConnection);
    };
    const std::unique_ptr<QThread> thread(QThread::create(journey));
    thread->start();
    while (!thread->isFinished())
        QTest::qWait(5);
    QApplication::closeAllWindows();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    checkFile();
    qInfo("The whole journey: %d keys", m_typist.keys());
}

void KeyboardJourneyTest::goTo(int key, const QString &page)
{
    m_typist.press(key, Qt::AltModifier);
    const auto isThere = [&] { return Typist::window()->context().place().page == page; };
    m_typist.waitFor(isThere, QStringLiteral("The page “%1” does not open.").arg(page));
}

void KeyboardJourneyTest::openDemo()
{
    m_typist.waitFor([] { return QApplication::focusWidget() != nullptr; },
        QStringLiteral("The start screen has not the keyboard."));
    m_typist.tabTo(QStringLiteral("Open the demo committee"));
    m_typist.press(Qt::Key_Return);
    m_typist.waitFor(
        [] {
            const MainWindow *main = Typist::window();
            return main && main->isActiveWindow() && main->isAncestorOf(QApplication::focusWidget());
        },
        QStringLiteral("The demo committee does not open."));
}

void KeyboardJourneyTest::reviewThree()
{
    goTo(Qt::Key_4, QStringLiteral("reviews"));
    const auto object = &Typist::shown;
    for (int number = 1; number <= 3; ++number) {
        const QString application = Typist::see(object);
        m_reviewed += application;
        m_typist.press(Qt::Key_1);
        for (int criterion = 0; criterion < 5; ++criterion)
            m_typist.press(Qt::Key_M);
        m_typist.press(Qt::Key_C);
        m_typist.type(QStringLiteral("Clear and costed."));
        m_typist.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        m_typist.waitFor([&] { return object() != application; },
            QStringLiteral("The review is not saved, or the next application does not come."));
    }
}

void KeyboardJourneyTest::vote()
{
    goTo(Qt::Key_5, QStringLiteral("motions"));
    m_motion = Typist::see(&Typist::shown);
    m_typist.press(Qt::Key_F);
    m_typist.press(Qt::Key_Return, Qt::ControlModifier);
}

void KeyboardJourneyTest::closeMotion()
{
    m_typist.tabTo(QStringLiteral("Close the motion..."));
    m_typist.press(Qt::Key_Return);
    m_typist.confirm(QStringLiteral("Close"), QStringLiteral("Close"));
}

void KeyboardJourneyTest::settle()
{
    goTo(Qt::Key_6, QStringLiteral("lists"));
    const QString wanted = Typist::read([](Workspace &workspace) {
        const Result<Contest> contest = findContest(workspace.database(), QStringLiteral("nec-clp"));
        return contest ? contest->id.toString() : QString();
    });
    const auto isShown = [&] { return Typist::window()->context().place().object == wanted; };
    m_typist.tabTo(QStringLiteral("Contest"));
    m_typist.press(Qt::Key_Home);
    for (int contest = 0; contest < mostContests && !Typist::see(isShown); ++contest)
        m_typist.press(Qt::Key_Down);
    require(Typist::see(isShown), QStringLiteral("The arrow keys do not lead to the contest."));
    m_contest = wanted;
    recordDate();
    for (int warnings = countOfWarnings(); warnings > 0; --warnings) {
        acceptWarning();
        require(countOfWarnings() == warnings - 1, QStringLiteral("The warning is not accepted."));
    }
}

void KeyboardJourneyTest::recordDate()
{
    m_typist.tabTo(QStringLiteral("Record the date..."));
    m_typist.press(Qt::Key_Return);
    m_typist.expectDialog(QStringLiteral("Record that it has occurred"));
    m_typist.press(Qt::Key_Up); // from no day to today
    m_typist.tabTo(QStringLiteral("Record the date"));
    m_typist.press(Qt::Key_Space);
    // The day announced has not come.
    m_typist.confirm(QStringLiteral("as the day on which it occurred"), QStringLiteral("Record it"));
}

void KeyboardJourneyTest::acceptWarning()
{
    m_typist.tabTo(QStringLiteral("Accept..."));
    m_typist.press(Qt::Key_Return);
    m_typist.expectDialog(QStringLiteral("Accept this warning"));
    m_typist.type(QStringLiteral("It can wait."));
    m_typist.tabTo(QStringLiteral("Accept the warning"));
    m_typist.press(Qt::Key_Space);
    m_typist.expectNoDialog();
}

int KeyboardJourneyTest::countOfWarnings() const
{
    return Typist::read([&](Workspace &workspace) {
        const Result<Contest> contest = findContest(workspace.database(), QStringLiteral("nec-clp"));
        const Result<PublicationReport> report = checkList(workspace, *contest);
        return static_cast<int>(std::count_if(report->findings.begin(), report->findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Warning; }));
    });
}

void KeyboardJourneyTest::publishList()
{
    m_typist.tabTo(QStringLiteral("Publish list 1..."));
    m_typist.press(Qt::Key_Return);
    m_typist.confirm(QStringLiteral("Publish support list 1"), QStringLiteral("Publish list 1"));
}

void KeyboardJourneyTest::exportGuide()
{
    m_typist.tabTo(QStringLiteral("Export guide..."));
    m_typist.press(Qt::Key_Return);
    m_typist.expectDialog(QStringLiteral("Export the guide"));
    m_typist.tabTo(QStringLiteral("Export"));
    m_typist.press(Qt::Key_Space);
    m_typist.expectNoDialog();
}

void KeyboardJourneyTest::checkFile()
{
    const SystemClock clock;
    const auto workspace = must(Workspace::open(demoPath(), clock));
    Database &database = workspace->database();
    const SeatId seat = workspace->actor()->id;
    QCOMPARE(QSet<QString>(m_reviewed.begin(), m_reviewed.end()).size(), 3);
    for (const QString &application : m_reviewed)
        QVERIFY(must(ReviewStore(database).findForSeat(must(ApplicationId::parse(application)), seat)));
    const MotionId motion = must(MotionId::parse(m_motion));
    const std::optional<Ballot> ballot = must(BallotStore(database).latestOf(motion, seat));
    QVERIFY(ballot.has_value());
    QCOMPARE(ballot->choice, Choice::For);
    QCOMPARE(ballot->channel, Channel::Own);
    QVERIFY(must(DecisionStore(database).find(motion)).has_value());
    QCOMPARE(must(SupportListStore(database).forContest(must(ContestId::parse(m_contest)))).size(), 1U);
    const QDir home(QDir::homePath());
    QDirIterator guides(
        home.path(), {QStringLiteral("nec-clp-guide.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(guides.hasNext(), "There is no guide.");
    QVERIFY(must(readFile(guides.next())).startsWith("%PDF-"));
}

} // namespace rosette

int main(int argc, char **argv)
{
    // The screen of the offscreen platform is smaller than any that the program is made for.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("screen.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1440, "height": 900,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    // Where documents go.
    qputenv("HOME", QFile::encodeName(folder.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
    QApplication application(argc, argv);
    rosette::KeyboardJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboardjourney.moc"
