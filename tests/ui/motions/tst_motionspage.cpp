// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/castballot.h"
#include "core/actions/load.h"
#include "core/storage/ballotstore.h"
#include "core/workspace/lookup.h"
#include "tests/ui/motions/openmotions.h"
#include "ui/motions/decisionlist.h"
#include "ui/motions/motionlistmodel.h"
#include "ui/motions/motionview.h"
#include "ui/motions/rollmodel.h"
#include "ui/motions/tallybar.h"
#include "ui/motions/votecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace rosette;
using rosette::test::must;

namespace {

constexpr int manyDecisions = 300;

} // namespace

class MotionsPageTest : public QObject, private test::OpenMotions
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { open(); }
    void cleanup() { close(); }

    void itOpensOnWhatWaitsForMe();
    void theEffectIsSaidBeforeTheVoteAndTheVoteIsCast();
    void theKeysOfTheVoteWorkWhereverOnThePage();
    void typingAReasonChoosesNoVote();
    void theVoteCanBeChanged();
    void theRollDoesNotSayHowWhileItIsOpen();
    void theRollSaysHowOnceItIsDecided();
    void decisionsAreMadeAsTheyAreReached();
    void decisionsAreReachedByKey();
    void theRowsAreAModel();
    void whatSomebodyElseDoesAppears();
    void anOpenMotionSaysWhenItsVotingEnds();
    void everyControlHasAName();

private:
    /// The decisions of the demo again and again, numbered anew.
    void fillWithDecisions(DecisionList &list)
    {
        std::vector<MotionLine> lines;
        const std::vector<MotionLine> demo = must(seeMotions(*m_workspace));
        for (std::size_t at = 0; lines.size() < manyDecisions; at = (at + 1) % demo.size())
            if (demo[at].motion.closedAt) {
                lines.push_back(demo[at]);
                lines.back().motion.number = static_cast<int>(lines.size());
            }
        list.setMotions(lines);
    }
    static QList<QAbstractButton *> linksOf(const DecisionList &list)
    {
        QList<QAbstractButton *> links;
        for (QAbstractButton *button : list.findChildren<QAbstractButton *>())
            if (button->text().startsWith(QStringLiteral("Motion ")))
                links += button;
        return links;
    }
    static QStringList motionsNamed(const DecisionList &list)
    {
        QStringList names;
        for (const QAbstractButton *link : linksOf(list))
            names += link->text();
        return names;
    }
};

void MotionsPageTest::itOpensOnWhatWaitsForMe()
{
    QCOMPARE(m_page->object(), motion(14));
    QCOMPARE(must(m_pages.find(QStringLiteral("motions"))->countForMe(*m_workspace)), 2);
}

void MotionsPageTest::theEffectIsSaidBeforeTheVoteAndTheVoteIsCast()
{
    auto *vote = m_page->findChild<VoteCard *>();
    QTest::mouseClick(button(QStringLiteral("For")), Qt::LeftButton);
    QCOMPARE(vote->chosen(), std::optional(Choice::For));
    bool isSaid = false;
    for (const QLabel *label : vote->findChildren<QLabel *>())
        isSaid |= label->text().contains(QStringLiteral("8 of 15: the motion would be carried"));
    QVERIFY(isSaid);
    QTest::mouseClick(button(QStringLiteral("Vote for")), Qt::LeftButton);
    const Motion about = must(findMotion(m_workspace->database(), QStringLiteral("14")));
    const auto ballot =
        must(BallotStore(m_workspace->database()).latestOf(about.id, m_workspace->actor()->id));
    QVERIFY(ballot.has_value());
    QCOMPARE(ballot->choice, Choice::For);
    QCOMPARE(ballot->channel, Channel::Own);
}

void MotionsPageTest::theKeysOfTheVoteWorkWhereverOnThePage()
{
    auto *list = m_page->findChild<QListView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A);
    QCOMPARE(m_page->findChild<VoteCard *>()->chosen(), std::optional(Choice::Against));
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(must(m_pages.find(QStringLiteral("motions"))->countForMe(*m_workspace)), 1);
}

void MotionsPageTest::typingAReasonChoosesNoVote()
{
    auto *vote = m_page->findChild<VoteCard *>();
    auto *reason = vote->findChild<QLineEdit *>();
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("fast as"));
    QCOMPARE(vote->reason(), QStringLiteral("fast as"));
    QCOMPARE(vote->chosen(), std::optional<Choice>());
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(must(m_pages.find(QStringLiteral("motions"))->countForMe(*m_workspace)), 2);
}

void MotionsPageTest::theVoteCanBeChanged()
{
    auto *vote = m_page->findChild<VoteCard *>();
    vote->choose(Choice::For);
    vote->submit();
    QVERIFY(!button(QStringLiteral("Vote for")));
    vote->choose(Choice::Abstain);
    QTest::mouseClick(button(QStringLiteral("Change to abstain")), Qt::LeftButton);
    const Motion about = must(findMotion(m_workspace->database(), QStringLiteral("14")));
    const auto ballot =
        must(BallotStore(m_workspace->database()).latestOf(about.id, m_workspace->actor()->id));
    QCOMPARE(ballot->version, 2);
    QCOMPARE(ballot->choice, Choice::Abstain);
}

void MotionsPageTest::theRollDoesNotSayHowWhileItIsOpen()
{
    const auto *roll = m_page->findChild<RollModel *>();
    QCOMPARE(roll->rowCount(), 15);
    for (int row = 0; row < roll->rowCount(); ++row) {
        const QString state = roll->index(row).data(RollModel::StateRole).toString();
        QVERIFY2(!state.startsWith(QStringLiteral("For")) && !state.startsWith(QStringLiteral("Against")),
            qPrintable(state));
    }
}

void MotionsPageTest::theRollSaysHowOnceItIsDecided()
{
    m_page->show(motion(12));
    const auto *roll = m_page->findChild<RollModel *>();
    QStringList states;
    for (int row = 0; row < roll->rowCount(); ++row)
        states += roll->index(row).data(RollModel::StateRole).toString();
    QVERIFY(states.contains(QStringLiteral("For")));
    QVERIFY(states.contains(QStringLiteral("Against")));
    QVERIFY(m_page->findChild<VoteCard *>()->isHidden());
}

void MotionsPageTest::decisionsAreMadeAsTheyAreReached()
{
    DecisionList list;
    fillWithDecisions(list);
    list.resize(800, 700);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QTest::qWait(50);
    QVERIFY(motionsNamed(list).size() >= 12);
    QVERIFY2(motionsNamed(list).size() <= 48, qPrintable(QString::number(motionsNamed(list).size())));
    QCOMPARE(motionsNamed(list).constFirst(), QStringLiteral("Motion %1").arg(manyDecisions));
    // What is not made yet has its place in the scroll bar.
    const int rowHeight = list.verticalScrollBar()->maximum() / manyDecisions;
    QVERIFY2(rowHeight > 90 && rowHeight < 140, qPrintable(QString::number(rowHeight)));
    QString chosen;
    connect(&list, &DecisionList::chosen, this, [&chosen](const MotionId &id) { chosen = id.toString(); });
    QTRY_VERIFY((list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum()),
        motionsNamed(list).size() == manyDecisions));
    QStringList expected;
    for (int number = manyDecisions; number > 0; --number)
        expected += QStringLiteral("Motion %1").arg(number);
    QCOMPARE(motionsNamed(list), expected);
    linksOf(list).constLast()->click();
    QVERIFY(!chosen.isEmpty());
}

void MotionsPageTest::decisionsAreReachedByKey()
{
    DecisionList list;
    fillWithDecisions(list);
    list.resize(800, 700);
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    linksOf(list).constFirst()->setFocus();
    QStringList reached;
    for (int number = manyDecisions; number > manyDecisions - 60; --number) {
        auto *link = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(link);
        QCOMPARE(link->text(), QStringLiteral("Motion %1").arg(number));
        QTest::keyClick(link, Qt::Key_Tab);
        QTest::qWait(1); // the rows that come near are made
    }
}

void MotionsPageTest::theRowsAreAModel()
{
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
             m_page->findChild<MotionListModel *>(), m_page->findChild<RollModel *>()})
        QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void MotionsPageTest::whatSomebodyElseDoesAppears()
{
    auto *bar = m_page->findChild<TallyBar *>();
    const TallyPicture before = bar->picture();
    m_page->findChild<VoteCard *>()->choose(Choice::Against);
    const std::unique_ptr<Workspace> other = must(Workspace::open(m_workspace->database().path(), m_clock));
    other->actAs(must(findSeat(other->database(), QStringLiteral("Idris Okafor"), m_clock.today())));
    const Motion about = must(findMotion(other->database(), QStringLiteral("14")));
    must(castBallot(*other, CastBallot{about.id, Choice::Against, {}}));
    QVERIFY(must(m_workspace->noticeOthers()));
    QVERIFY(!(bar->picture() == before));
    QCOMPARE(m_page->findChild<VoteCard *>()->chosen(), std::optional(Choice::Against));
}

void MotionsPageTest::anOpenMotionSaysWhenItsVotingEnds()
{
    QStringList said;
    for (const QLabel *label : m_page->findChild<MotionView *>()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(
        said.contains(QStringLiteral("1 seat has not voted. The motion can be closed from Sunday 11 October, "
                                     "6 pm, or once it has.")),
        qPrintable(said.join(u'|')));
    auto *vote = m_page->findChild<VoteCard *>();
    vote->choose(Choice::For);
    vote->submit();
    said.clear();
    for (const QLabel *label : m_page->findChild<MotionView *>()->findChildren<QLabel *>())
        said += label->text();
    // One is recused: not every seat has voted, and votes can still change.
    QVERIFY(said.contains(
        QStringLiteral("Everybody who may vote has voted. An officer can close the motion now.")));
    QVERIFY(said.contains(QStringLiteral("It would be carried as the votes stand.")));
    QTimer::singleShot(0, this, [] {
        auto *question = qobject_cast<ConfirmationDialog *>(QApplication::activeModalWidget());
        QVERIFY(question);
        bool isSaid = false;
        for (const QLabel *label : question->findChildren<QLabel *>())
            isSaid |= label->text().contains(QStringLiteral("Four days before the announced time"));
        question->safeButton()->click();
        QVERIFY(isSaid);
    });
    QTest::mouseClick(button(QStringLiteral("Close the motion...")), Qt::LeftButton);
}

void MotionsPageTest::everyControlHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(MotionsPageTest)
#include "tst_motionspage.moc"
