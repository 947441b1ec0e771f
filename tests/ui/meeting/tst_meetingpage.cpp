// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/decisions/recordresult.h"
#include "tests/ui/meeting/openmeeting.h"
#include "ui/meeting/moveband.h"

using namespace rosette;
using rosette::test::must;

/// The page of the meeting, led with the keyboard as a chair does.
class MeetingPageTest : public QObject, private test::OpenMeeting
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makePages(); }
    void init() { open(); }
    void cleanup() { close(); }

    void beforeTheMeetingItSaysInWhichOrderAndWhy();
    void whoIsHereIsMarkedByKey();
    void handsAreCountedByKey();
    void aKeyThatIsHeldCountsOnce();
    void eachKeyIsUndone();
    void aHandIsTakenDown();
    void everybodyElseFollows();
    void anOwnBallotStaysHiddenAndStands();
    void whoHasAnInterestLeavesByKey();
    void theTimerSaysWhenTimeIsUp();
    void closingAsksAndIsNotEntersFirstAnswer();
    void aClosedItemShowsHowAllVoted();
    void theChairDecidesATieWithNothingChosen();
    void membersHaveNoSuchPage();
    void aVoteWithoutHandsTakesNone_data();
    void aVoteWithoutHandsTakesNone();
};

void MeetingPageTest::beforeTheMeetingItSaysInWhichOrderAndWhy()
{
    const QString all = said(*m_page);
    QVERIFY(all.contains(QStringLiteral("Bea Castellan leaves now.")));
    QVERIFY(all.contains(QStringLiteral("Sam Whitlock returns.")));
    QVERIFY(all.contains(QStringLiteral("what their reviews say plays no part in it")));
    QVERIFY(all.indexOf(QStringLiteral("Aoife Brannigan")) < all.indexOf(QStringLiteral("Nina Hallworth")));
    QVERIFY(all.indexOf(QStringLiteral("Nina Hallworth")) < all.indexOf(QStringLiteral("Miriam Stone")));
}

void MeetingPageTest::whoIsHereIsMarkedByKey()
{
    begin();
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("not here"));
    key(Qt::Key_1);
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("here"));
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(said(stage()).contains(QStringLiteral("15 of 15 are here.")));
    key(Qt::Key_1);
    QVERIFY(said(stage()).contains(QStringLiteral("14 of 15 are here.")));
    m_context->undoLast();
    QVERIFY(said(stage()).contains(QStringLiteral("15 of 15 are here.")));
}

void MeetingPageTest::handsAreCountedByKey()
{
    begin();
    goTo(19);
    key(Qt::Key_1);
    key(Qt::Key_B);
    key(Qt::Key_A);
    key(Qt::Key_2);
    key(Qt::Key_S);
    key(Qt::Key_3);
    key(Qt::Key_F);
    key(Qt::Key_3);
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("For"));
    QCOMPARE(tile("Owen Lyle")->standing(), QStringLiteral("For"));
    QCOMPARE(tile("Ada Fox")->standing(), QStringLiteral("Against"));
    QCOMPARE(tile("Bea Castellan")->standing(), QStringLiteral("For"));
    QVERIFY(said(stage()).contains(QStringLiteral("For: 3")));
    QVERIFY(ballots(19).empty());
}

void MeetingPageTest::aKeyThatIsHeldCountsOnce()
{
    begin();
    key(Qt::Key_1);
    for (int at = 0; at < 5; ++at) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), true);
        QApplication::sendEvent(m_page, &again);
    }
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("here"));
}

void MeetingPageTest::eachKeyIsUndone()
{
    begin();
    goTo(19);
    key(Qt::Key_1);
    key(Qt::Key_A);
    key(Qt::Key_1);
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("Against"));
    m_context->undoLast();
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("For"));
    QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("not here"));
    m_context->redoNext();
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("For"));
}

void MeetingPageTest::aHandIsTakenDown()
{
    begin();
    goTo(19);
    key(Qt::Key_1);
    key(Qt::Key_Backspace);
    key(Qt::Key_1);
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("no hand yet"));
    goTo(20);
    QCOMPARE(stage().choice(), std::optional(Choice::For)); // a new item begins with the hands for it
}

void MeetingPageTest::everybodyElseFollows()
{
    begin();
    key(Qt::Key_A, Qt::ControlModifier);
    goTo(19);
    key(Qt::Key_A);
    key(Qt::Key_1);
    key(Qt::Key_F);
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(said(stage()).contains(QStringLiteral("For: 14")));
    QVERIFY(said(stage()).contains(QStringLiteral("Against: 1")));
    m_context->undoLast();
    QVERIFY(said(stage()).contains(QStringLiteral("For: 0")));
    QVERIFY(said(stage()).contains(QStringLiteral("Against: 1")));
}

void MeetingPageTest::anOwnBallotStaysHiddenAndStands()
{
    must(castBallot(*m_workspace,
        CastBallot{must(findMotion(m_workspace->database(), QStringLiteral("19"))).id, Choice::Against, {}}));
    begin();
    goTo(19);
    QCOMPARE(tile("Ada Fox")->standing(), QStringLiteral("has voted"));
    key(Qt::Key_2);
    QCOMPARE(tile("Ada Fox")->standing(), QStringLiteral("has voted"));
    const QString all = said(stage());
    QVERIFY(all.contains(QStringLiteral("This seat has cast its own ballot, and that one stands")));
    QVERIFY(all.contains(QStringLiteral("1 has voted before; how shows at the close.")));
    QVERIFY(all.contains(QStringLiteral("Against: 0")));
}

void MeetingPageTest::whoHasAnInterestLeavesByKey()
{
    begin();
    key(Qt::Key_A, Qt::ControlModifier);
    goTo(18);
    auto *band = stage().findChild<MoveBand *>();
    QCOMPARE(band->sentence(), QStringLiteral("Bea Castellan and Sam Whitlock leave now."));
    key(Qt::Key_L);
    QVERIFY(!band->isNeeded());
    QCOMPARE(tile("Sam Whitlock")->standing(), QStringLiteral("out, has an interest"));
    goTo(17);
    QCOMPARE(band->sentence(), QStringLiteral("Sam Whitlock returns."));
    key(Qt::Key_L);
    QVERIFY(!band->isNeeded());
    key(Qt::Key_3); // Bea
    QVERIFY(
        said(stage()).contains(QStringLiteral("This seat has an interest and does not vote on motion 17.")));
}

void MeetingPageTest::theTimerSaysWhenTimeIsUp()
{
    begin();
    goTo(19);
    QVERIFY(said(stage()).contains(QStringLiteral("5:00 left")));
    key(Qt::Key_T);
    m_demo->clock.advance(330);
    QTRY_VERIFY_WITH_TIMEOUT(said(stage()).contains(QStringLiteral("Time is up, 0:30 over")), 3000);
    key(Qt::Key_Plus);
    QVERIFY(said(stage()).contains(QStringLiteral("0:30 left")));
    key(Qt::Key_T);
    QVERIFY(button(QStringLiteral("Go on")));
}

void MeetingPageTest::closingAsksAndIsNotEntersFirstAnswer()
{
    begin();
    goTo(19);
    key(Qt::Key_1);
    answer({});
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_asked);
    QVERIFY(ballots(19).empty());
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("For"));
}

void MeetingPageTest::aClosedItemShowsHowAllVoted()
{
    must(castBallot(*m_workspace,
        CastBallot{must(findMotion(m_workspace->database(), QStringLiteral("19"))).id, Choice::Against, {}}));
    begin();
    goTo(19);
    for (const int code :
        {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9})
        key(code);
    answer(QStringLiteral("Close the item"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ballots(19).size(), std::size_t(9));
    QVERIFY(said(stage()).contains(QStringLiteral("Carried, 8 to 1")));
    QCOMPARE(tile("Ada Fox")->standing(), QStringLiteral("Against"));
    QCOMPARE(tile("Tess Moran")->standing(), QStringLiteral("did not vote"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    key(Qt::Key_0);
    QCOMPARE(ballots(19).size(), std::size_t(9)); // what is on record takes no more keys
    key(Qt::Key_PageDown);
    QCOMPARE(m_page->object(), must(findMotion(m_workspace->database(), QStringLiteral("20"))).id.toString());
}

void MeetingPageTest::theChairDecidesATieWithNothingChosen()
{
    // Motion 19 under a rule with a casting vote cannot be had of the demo; the buttons are there with it.
    begin();
    goTo(19);
    QVERIFY(!button(QStringLiteral("Casting vote for...")));
    SeenMeeting seen = *must(seeMeetingInSession(*m_workspace));
    for (SeenItem &item : seen.items) {
        item.item.countedAt = m_demo->clock.now();
        item.awaitsChair = true;
        item.isForActor = true;
    }
    std::optional<Choice> cast;
    connect(&stage(), &MeetingStage::castingVoteChosen, this, [&](Choice choice) { cast = choice; });
    stage().setMeeting(seen, seen.items.back().motion.id);
    QVERIFY(said(stage()).contains(QStringLiteral("The votes are equal: the chair decides.")));
    QVERIFY(!button(QStringLiteral("Close the item...")));
    for (const QString &text :
        {QStringLiteral("Casting vote for..."), QStringLiteral("Casting vote against...")}) {
        QVERIFY(button(text));
        QVERIFY(!button(text)->isChecked() && !button(text)->hasFocus());
    }
    QVERIFY(!cast.has_value());
    QTest::mouseClick(button(QStringLiteral("Casting vote against...")), Qt::LeftButton);
    QCOMPARE(cast, std::optional(Choice::Against));
}

void MeetingPageTest::membersHaveNoSuchPage()
{
    const PageDefinition *page = m_pages.find(QStringLiteral("meeting"));
    QVERIFY(page->isAllowed(*m_workspace));
    m_workspace->actAs(must(findSeat(m_workspace->database(), QStringLiteral("Bea"), m_demo->clock.today())));
    QVERIFY(!page->isAllowed(*m_workspace));
}

void MeetingPageTest::aVoteWithoutHandsTakesNone_data()
{
    QTest::addColumn<Voting>("voting");
    QTest::addColumn<QString>("line");
    QTest::newRow("unattributed") << Voting::Unattributed
                                  << QStringLiteral(
                                         "The vote is unattributed: each seat votes in its own window");
    QTest::newRow("on paper") << Voting::Paper << QStringLiteral("The vote is on paper");
    QTest::newRow("with Belenios") << Voting::Belenios << QStringLiteral("The vote is with Belenios");
}

void MeetingPageTest::aVoteWithoutHandsTakesNone()
{
    QFETCH(Voting, voting);
    QFETCH(QString, line);
    OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we meet in Leeds?")};
    question.voting = voting;
    const Motion motion = must(openQuestion(*m_workspace, question));
    begin();
    m_page->show(motion.id.toString());
    const QString all = said(stage());
    QVERIFY2(all.contains(line), qPrintable(all));
    for (const char *key : {"1", "A", "F"}) // of a seat, and of the choices
        QTest::keyClick(m_page->window(), *key);
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!tile("Ada Fox"));
    QVERIFY(!button(QStringLiteral("All others: for")));
    QCOMPARE(said(stage()), all); // nothing was counted, and nothing is wrong
    auto *close = button(QStringLiteral("Close the item..."));
    QCOMPARE(close->isEnabled(), voting == Voting::Unattributed);
    if (voting == Voting::Unattributed)
        return;
    must(recordResult(*m_workspace, RecordResult{motion.id, {9, 3, 1}, {m_workspace->actor()->id},
                                        QStringLiteral("count.txt"), "9 to 3"}));
    QVERIFY(close->isEnabled());
    answer(QStringLiteral("Close the item"));
    close->click();
    QVERIFY(said(stage()).contains(QStringLiteral("Carried, 9 to 3")));
}

QTEST_MAIN(MeetingPageTest)
#include "tst_meetingpage.moc"
