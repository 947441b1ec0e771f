// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/closemotion.h"
#include "core/actions/reviews/seereviews.h"
#include "core/storage/applicationstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/committeestore.h"
#include "core/storage/conteststore.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/seatstore.h"
#include "tests/core/actions/demo/demofile.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;

namespace {

const QString clp = QStringLiteral("nec-clp");
const QString wales = QStringLiteral("policy-forum-wales");

} // namespace

class TestCreateDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoFile>(); }

    void theCommitteeHasFifteenVotingSeats()
    {
        const std::vector<Seat> seats = must(SeatStore(m_demo->database()).heldOn(QDate(2026, 10, 7)));
        QCOMPARE(seats.size(), 15U);
        QVERIFY(std::all_of(seats.begin(), seats.end(), [](const Seat &seat) { return seat.voting; }));
        QVERIFY(m_demo->seat(QStringLiteral("Idris Okafor")).role == SeatRole::Chair);
        const Seat ada = m_demo->seat(QStringLiteral("Ada Fox"));
        QVERIFY(ada.role == SeatRole::Secretary);
        QCOMPARE(ada.from, QDate(2025, 3, 8));
        QCOMPARE(m_demo->workspace->actor()->id.toString(), ada.id.toString());
        const Committee committee = **CommitteeStore(m_demo->database()).find();
        QCOMPARE(committee.name.toString(), QStringLiteral("National Committee"));
        QCOMPARE(committee.grouping.toString(), QStringLiteral("Fairfield"));
        QCOMPARE(
            committee.imprint, QStringLiteral("Promoted by A. Fox on behalf of Fairfield, both at 12 Weir "
                                              "Street, Calder Vale CV1 2AA."));
    }

    void threeRulebooksWereAdoptedInTurn()
    {
        const std::vector<Rulebook> rulebooks = must(RulebookStore(m_demo->database()).all());
        QCOMPARE(rulebooks.size(), 3U);
        QVERIFY(rulebooks.at(1).provisional);
        QVERIFY(!rulebooks.at(2).provisional);
        QCOMPARE(rulebooks.at(2).majority.quorum, 8);
        QCOMPARE(rulebooks.at(2).adopted, QDate(2026, 10, 5));
    }

    void contestsStandAtDifferentStages_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("rulebook");
        QTest::addColumn<int>("candidacies");
        QTest::addColumn<int>("applications");
        const auto row = [](const char *slug, const char *name, const char *system,
                             std::array<int, 4> numbers) {
            QTest::newRow(slug) << QString::fromLatin1(slug) << QString::fromLatin1(name)
                                << QString::fromLatin1(system) << numbers[0] << numbers[1] << numbers[2]
                                << numbers[3];
        };
        row("nec-clp", "NEC, CLP section", "stv", {9, 3, 14, 13});
        row("nec-disabled-members", "NEC, Disabled members", "av", {1, 3, 4, 3});
        row("policy-forum-wales", "Policy forum, Wales", "block", {5, 2, 8, 6});
        row("policy-forum-north-west", "Policy forum, North West", "block", {5, 3, 3, 0});
        row("youth-chair", "Youth committee, Chair", "fptp", {1, 3, 3, 2});
    }

    void contestsStandAtDifferentStages()
    {
        QFETCH(QString, slug);
        QCOMPARE(must(ContestStore(m_demo->database()).all()).size(), 5U);
        const Contest contest = m_demo->contest(slug);
        QTEST(must(contestName(m_demo->database(), contest)), "name");
        QTEST(keyOf(electoralSystemKeys, contest.system), "system");
        QTEST(contest.places, "places");
        QTEST((*must(RulebookStore(m_demo->database()).find(contest.rulebook))).version, "rulebook");
        QTEST(static_cast<int>(must(CandidacyStore(m_demo->database()).forContest(contest.id)).size()),
            "candidacies");
        QTEST(static_cast<int>(must(ApplicationStore(m_demo->database()).forContest(contest.id)).size()),
            "applications");
    }

    void everyApplicationIsWhole()
    {
        int applications = 0;
        for (const Contest &contest : must(ContestStore(m_demo->database()).all()))
            for (const Application &application :
                must(ApplicationStore(m_demo->database()).forContest(contest.id))) {
                ++applications;
                const ApplicationContent &content = currentRevision(application).content;
                const qsizetype paragraphs = content.statement.split(QStringLiteral("\n\n")).size();
                QVERIFY2(paragraphs >= 2 && paragraphs <= 4, qPrintable(content.statement));
                QVERIFY2(
                    !content.summary.isEmpty() && content.summary.size() <= 200, qPrintable(content.summary));
                QCOMPARE(content.pledges.size(), 3U);
                QVERIFY(!content.answers.empty());
                QVERIFY(content.consents.toBeNamed && content.consents.toUseStatement);
                QCOMPARE(application.expectations.hasJoined, std::optional<bool>(true));
            }
        QVERIFY(applications >= 24);
    }

    void theMatrixIsThatOfThePicture_data()
    {
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *counts, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(counts) << QString::fromLatin1(words);
        };
        const char *fits = "Fits all five criteria";
        row("Aoife Brannigan", "9-0 8-1 7-2 9-0 8-0", fits);
        row("Tom Ashdown", "10-0 9-1 8-2 9-0 10-0", fits);
        row("Elspeth Mair", "7-1 8-0 6-2 7-1 8-0", fits);
        row("Yusuf Karaca", "9-0 7-2 6-3 8-1 5-4", fits);
        row("Miriam Stone", "8-0 9-0 5-3 6-2 7-1", fits);
        row("Hugh Sallow", "6-1 7-0 2-6 5-2 3-3", "Does not fit: Britain and Europe");
        row("Carys Bevan", "5-0 2-2 5-1 4-0 1-1", "Open on 2 of 5");
    }

    void theMatrixIsThatOfThePicture()
    {
        const Application application =
            m_demo->application(clp, QString::fromLatin1(QTest::currentDataTag()));
        const Fit fit = must(fitOf(*m_demo->workspace, application));
        QStringList counts;
        for (const CriterionFinding &finding : fit.criteria)
            counts += QStringLiteral("%1-%2").arg(finding.meets).arg(finding.doesNotMeet);
        QTEST(counts.join(u' '), "counts");
        const Rulebook rulebook = **RulebookStore(m_demo->database()).find(m_demo->contest(clp).rulebook);
        QTEST(inWords(fit, rulebook.criteriaSet), "words");
    }

    void openCriteriaAreTheOnesOfThePicture()
    {
        const auto standings = [&](const char *name) {
            const Fit fit =
                must(fitOf(*m_demo->workspace, m_demo->application(clp, QString::fromLatin1(name))));
            QStringList keys;
            for (const CriterionFinding &finding : fit.criteria)
                keys += keyOf(standingKeys, finding.standing);
            return keys.join(u' ');
        };
        QCOMPARE(standings("Hugh Sallow"), QStringLiteral("met met not-met met open"));
        QCOMPARE(standings("Carys Bevan"), QStringLiteral("met open met met open"));
    }

    void adaFoxHasFourToReview()
    {
        QStringList toDo;
        const SeatId ada = m_demo->seat(QStringLiteral("Ada Fox")).id;
        for (const Contest &contest : must(ContestStore(m_demo->database()).all()))
            for (const Candidacy &candidacy : must(CandidacyStore(m_demo->database()).forContest(contest.id)))
                if (const auto application =
                        must(ApplicationStore(m_demo->database()).forCandidacy(candidacy.id))) {
                    const auto own = must(ReviewStore(m_demo->database()).findForSeat(application->id, ada));
                    if (!own || own->applicationRevision != currentRevision(*application).number)
                        toDo += candidacy.ballotName.toString();
                }
        toDo.sort();
        QCOMPARE(toDo, QStringList({QStringLiteral("Dilip Chand"), QStringLiteral("Leah Marchetti"),
                           QStringLiteral("Nina Hallworth"), QStringLiteral("Patrick Oyelaran")}));
    }

    void verdictsOnAnOldRevisionCountNoMore()
    {
        const Application dilip = m_demo->application(clp, QStringLiteral("Dilip Chand"));
        QCOMPARE(dilip.revisions.size(), 2U);
        QCOMPARE(civilDateOf(dilip.revisions.back().receivedAt), QDate(2026, 10, 5));
        QCOMPARE(must(ReviewStore(m_demo->database()).forApplication(dilip.id)).size(), 7U);
        QCOMPARE(must(fitOf(*m_demo->workspace, dilip)).reviewed, 2);
        const Application leah = m_demo->application(clp, QStringLiteral("Leah Marchetti"));
        QCOMPARE(civilDateOf(currentRevision(leah).receivedAt), QDate(2026, 9, 14));
        QVERIFY(currentRevision(leah).content.statement.contains(
            QStringLiteral("funds the retrofit of every council home by 2034")));
        QVERIFY(leah.revisions.front().content.statement.contains(
            QStringLiteral("I will look at what can be afforded.")));
    }

    void motionsWereDecidedAsTheStorySays_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("sum");
        const auto row = [](int number, const char *state, const char *sum) {
            QTest::addRow("motion %d", number)
                << number << QString::fromLatin1(state) << QString::fromLatin1(sum);
        };
        row(1, "carried", "12-1-0");
        row(2, "carried", "13-0-1");
        row(3, "carried", "10-2-1");
        row(4, "carried", "9-4-0");
        row(5, "carried", "13-1-0");
        row(6, "carried", "10-3-1");
        row(7, "carried", "9-4-0");
        row(8, "withdrawn", "3-1-0");
        row(9, "carried", "12-1-1");
        row(10, "carried", "9-4-1");
        row(11, "fell", "7-7-0");
        row(12, "fell", "6-7-1");
        row(13, "carried", "11-2-1");
        row(14, "open", "7-5-1");
        row(15, "open", "4-2-0");
    }

    void motionsWereDecidedAsTheStorySays()
    {
        QFETCH(int, number);
        QCOMPARE(must(MotionStore(m_demo->database()).all()).size(), 15U);
        const Motion motion = m_demo->motion(number);
        QTEST(keyOf(motionStateKeys, motion.state), "state");
        const Tally tally = must(sumOf(*m_demo->workspace, motion)).tally;
        QTEST(QStringLiteral("%1-%2-%3").arg(tally.votesFor).arg(tally.votesAgainst).arg(tally.abstained),
            "sum");
        QCOMPARE(tally.onRoll, 15);
        QCOMPARE(tally.recused, number == 14 ? 1 : 0);
        QCOMPARE(tally.tied && motion.state == MotionState::Fell, number == 11);
        QCOMPARE(motion.regardless.isEmpty(), number != 7);
    }

    void motionFourteenWaitsForAdaFox()
    {
        const Motion motion = m_demo->motion(14);
        QCOMPARE(motion.question, QStringLiteral("Support Aoife Brannigan in the NEC, CLP section?"));
        QCOMPARE(instantText(*motion.closesAt), QStringLiteral("2026-10-11T17:00:00.000Z"));
        QCOMPARE(must(sumOf(*m_demo->workspace, motion)).sentence,
            QStringLiteral("Needs 8 of 15; 7 for, 5 against, 1 abstained; one more would carry it."));
        const SeatId sam = m_demo->seat(QStringLiteral("Sam Whitlock")).id;
        for (const RollEntry &entry : must(MotionStore(m_demo->database()).rollOf(motion.id)))
            QCOMPARE(entry.recused, entry.seat == sam);
        QCOMPARE(must(InterestStore(m_demo->database()).forSeat(sam)).size(), 1U);
        BallotStore ballots(m_demo->database());
        QVERIFY(!must(ballots.latestOf(motion.id, m_demo->seat(QStringLiteral("Ada Fox")).id)));
        const auto dev = must(ballots.latestOf(motion.id, m_demo->seat(QStringLiteral("Dev Mistry")).id));
        QCOMPARE(dev->version, 2);
        const auto gwen = must(ballots.latestOf(motion.id, m_demo->seat(QStringLiteral("Gwen Pryce")).id));
        QVERIFY(gwen->channel == Channel::Phone);
        QVERIFY(gwen->recordedBy == m_demo->seat(QStringLiteral("Ada Fox")).id);
        QCOMPARE(instantText(gwen->castAt), QStringLiteral("2026-10-07T08:08:00.000Z"));
    }

    void ballotPapersMovedByAWeek()
    {
        const Milestone issued =
            must(findMilestone(m_demo->database(), m_demo->contest(clp), QStringLiteral("ballots-issued")));
        QCOMPARE(issued.history.size(), 2U);
        QCOMPARE(issued.history.front().when.date, QDate(2026, 10, 12));
        QVERIFY(currentDate(issued).status == DateStatus::Revised);
        QCOMPARE(currentDate(issued).when.date, QDate(2026, 10, 19));
    }

    void whatOccurredKeepsItsTime()
    {
        const Milestone closed =
            must(findMilestone(m_demo->database(), m_demo->contest(wales), QStringLiteral("ballot-closes")));
        QVERIFY(currentDate(closed).status == DateStatus::Occurred);
        QCOMPARE(inWords(currentDate(closed).when), QStringLiteral("5 October 2026, 12 noon"));
    }

    void aSecondDemoOfThatNameIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.rosette"));
        must(atomicWrite(path, "something of mine"));
        const Result<void> second = createDemo(path);
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::Conflict);
        QCOMPARE(must(readFile(path)), QByteArray("something of mine"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void withoutAFolderNothingIsLeft()
    {
        QTemporaryDir folder;
        const Result<void> made = createDemo(folder.filePath(QStringLiteral("none/demo.rosette")));
        QVERIFY(!made);
        QVERIFY(made.error().code == ErrorCode::NotFound);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void onlyTheFileIsLeftBesideItself()
    {
        QTemporaryDir folder;
        must(createDemo(folder.filePath(QStringLiteral("demo.rosette"))));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
            QStringList(QStringLiteral("demo.rosette")));
    }

private:
    std::unique_ptr<DemoFile> m_demo;
};

QTEST_GUILESS_MAIN(TestCreateDemo)
#include "tst_createdemo.moc"
