// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/motionspage.h"

#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/actions/demo/createdemo.h"
#include "core/actions/load.h"
#include "core/storage/ballotstore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"
#include "ui/motions/choicebutton.h"
#include "ui/motions/decisionlist.h"
#include "ui/motions/motionlistmodel.h"
#include "ui/motions/motionview.h"
#include "ui/motions/recordvotedialog.h"
#include "ui/motions/register.h"
#include "ui/motions/rollmodel.h"
#include "ui/motions/sumcard.h"
#include "ui/motions/tallybar.h"
#include "ui/motions/votecard.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace rosette;
using rosette::test::must;

namespace {

constexpr int navigation = 216;
constexpr int manyDecisions = 300;
const QDateTime demoDay(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC);

} // namespace

/// The page over the demo committee, a fresh copy for each test.
class MotionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

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
    void aDraftOpensOnlyByItsVerb();
    void theChairDecidesATieByAChoice_data();
    void theChairDecidesATieByAChoice();
    void nothingIsChosenBeforehandInAVoteOnBehalf();
    void anOpenMotionSaysThatAnOfficerClosesIt();
    void everyControlHasAName();

private:
    QString demoFile() const { return m_folder.filePath(QStringLiteral("demo.rosette")); }
    QString motion(int number)
    {
        return must(findMotion(m_workspace->database(), QString::number(number))).id.toString();
    }
    void actAs(const QString &name)
    {
        m_context->actAs(must(findSeat(m_workspace->database(), name, m_clock.today())));
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }

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

    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
    ManualClock m_clock{demoDay};
    PageRegistry m_pages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    MotionsPage *m_page = nullptr;
    int m_files = 0;
};

void MotionsPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp);
    Theme::instance().setAppearance(Appearance::Light);
    QVERIFY(createDemo(demoFile()).has_value());
    registerMotionsPage(m_pages);
}

void MotionsPageTest::init()
{
    const QString path = m_copy.filePath(QStringLiteral("%1.rosette").arg(++m_files));
    QVERIFY(QFile::copy(demoFile(), path));
    m_workspace = must(Workspace::open(path, m_clock));
    m_context = std::make_unique<PageContext>(*m_workspace, QString::number(m_files), m_pages);
    m_window = std::make_unique<QWidget>();
    m_window->setLayout(new QVBoxLayout);
    m_page = new MotionsPage(*m_context);
    m_window->layout()->addWidget(m_page);
    m_window->layout()->setContentsMargins(navigation, 0, 0, 0);
    connect(m_workspace.get(), &Workspace::changed, m_page,
        [this](const Changes &changes) { m_page->refresh(changes); });
    m_window->resize(1280, 800);
    actAs(QStringLiteral("Ada Fox"));
    m_page->show(QString());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MotionsPageTest::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_workspace.reset();
}

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

void MotionsPageTest::aDraftOpensOnlyByItsVerb()
{
    const Motion draft = must(draftQuestion(
        *m_workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet weekly?")}));
    m_page->show(draft.id.toString());
    const auto state = [&] { return must(loadMotion(m_workspace->database(), draft.id)).state; };
    QStringList focused;
    const auto answer = [&](Qt::Key key) {
        QTimer::singleShot(0, this, [&focused, key] {
            QWidget *dialog = nullptr;
            const auto hasFocus = [&dialog] {
                dialog = QApplication::activeModalWidget();
                return dialog && dialog->isAncestorOf(QApplication::focusWidget());
            };
            QVERIFY(QTest::qWaitFor(hasFocus));
            if (const auto *safe = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
                focused += safe->text();
            QTest::keyClick(dialog, key);
            if (dialog->isVisible())
                for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
                    if (button->text() == QStringLiteral("Open the motion"))
                        QTest::mouseClick(button, Qt::LeftButton);
        });
        QTest::mouseClick(button(QStringLiteral("Open the motion...")), Qt::LeftButton);
    };
    answer(Qt::Key_Escape);
    QCOMPARE(state(), MotionState::Draft);
    QCOMPARE(focused, QStringList{QStringLiteral("Keep as draft")});
    answer(Qt::Key_Shift);
    QCOMPARE(state(), MotionState::Open);
}

void MotionsPageTest::theChairDecidesATieByAChoice_data()
{
    QTest::addColumn<RunningTotals>("totals");
    QTest::addColumn<QString>("vote");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("questions");
    QTest::newRow("for, sum shown") << RunningTotals::Shown << "For" << Outcome::Carried << 1;
    QTest::newRow("against, sum shown") << RunningTotals::Shown << "Against" << Outcome::Fell << 1;
    // That there is a tie is known only when the chair has tried to close.
    QTest::newRow("for, sum hidden") << RunningTotals::Hidden << "For" << Outcome::Carried << 2;
}

void MotionsPageTest::theChairDecidesATieByAChoice()
{
    QFETCH(const RunningTotals, totals);
    QFETCH(const QString, vote);
    QFETCH(const Outcome, outcome);
    QFETCH(const int, questions);
    AdoptRulebook rules{*must(RulebookStore(m_workspace->database()).latest())};
    rules.rulebook.majority.base = MajorityBase::Cast;
    rules.rulebook.provisional = true;
    rules.rulebook.majority.quorum = 0;
    rules.rulebook.majority.tie = TieRule::ChairDecides;
    rules.rulebook.runningTotals = totals;
    must(adoptRulebook(*m_workspace, rules));
    const Motion tied =
        must(openQuestion(*m_workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Meet weekly?")}));
    must(castBallot(*m_workspace, CastBallot{tied.id, Choice::For}));
    actAs(QStringLiteral("Bea Castellan"));
    must(castBallot(*m_workspace, CastBallot{tied.id, Choice::Against}));
    actAs(QStringLiteral("Idris Okafor"));
    m_page->show(tied.id.toString());
    int asked = 0;
    bool wasChosenForMe = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ConfirmationDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        ++asked;
        if (asked == questions) {
            wasChosenForMe |= dialog->verbButton()->isEnabled();
            for (QAbstractButton *part : dialog->findChildren<QAbstractButton *>())
                if (part->text() == vote)
                    part->click();
        }
        if (!dialog->verbButton()->isEnabled())
            return dialog->reject();
        dialog->verbButton()->click();
    });
    answer.start(10);
    QTest::mouseClick(button(QStringLiteral("Close the motion...")), Qt::LeftButton);
    QCOMPARE(asked, questions);
    QVERIFY(!wasChosenForMe);
    const std::optional<Decision> decision = must(DecisionStore(m_workspace->database()).find(tied.id));
    QVERIFY(decision);
    QCOMPARE(decision->outcome, outcome);
    QVERIFY(decision->castingVote);
}

void MotionsPageTest::nothingIsChosenBeforehandInAVoteOnBehalf()
{
    const Motion about = must(findMotion(m_workspace->database(), QStringLiteral("15")));
    m_page->show(about.id.toString());
    const SeenMotion before = must(seeMotion(*m_workspace, about.id));
    QTimer::singleShot(0, this, [] {
        auto *form = qobject_cast<RecordVoteDialog *>(QApplication::activeModalWidget());
        QVERIFY(form);
        const auto reason = [form] { return form->verbButton()->reason(); };
        auto *seats = form->findChild<QComboBox *>();
        const QList<SegmentedControl *> choices = form->findChildren<SegmentedControl *>();
        QCOMPARE(seats->currentIndex(), -1);
        QCOMPARE(reason(), QStringLiteral("Choose whose vote it is."));
        QStringList said;
        for (const QLabel *label : form->findChildren<QLabel *>())
            if (label->isVisible())
                said += label->text();
        QVERIFY(said.contains(reason())); // beside the button, for everybody to read
        seats->setCurrentIndex(0);
        QCOMPARE(reason(), QStringLiteral("Choose how they vote."));
        choices.at(0)->setCurrent(1);
        QCOMPARE(reason(), QStringLiteral("Choose how the vote came in."));
        choices.at(1)->setCurrent(2);
        QVERIFY(form->verbButton()->isEnabled());
        QTimer::singleShot(0, form, [form] {
            auto *question = form->findChild<ConfirmationDialog *>();
            QVERIFY(question);
            QCOMPARE(question->windowTitle(),
                QStringLiteral("%1 votes against: record it?").arg(form->vote().name));
            question->safeButton()->click();
        });
        form->verbButton()->click();
        // Going back is to the form, with everything in it.
        QVERIFY(form->isVisible());
        QCOMPARE(form->vote().choice, Choice::Against);
        form->reject();
    });
    QTest::mouseClick(button(QStringLiteral("Record a vote...")), Qt::LeftButton);
    QCOMPARE(must(seeMotion(*m_workspace, about.id)).voted, before.voted);
}

void MotionsPageTest::anOpenMotionSaysThatAnOfficerClosesIt()
{
    QStringList said;
    for (const QLabel *label : m_page->findChild<MotionView *>()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(QStringLiteral("The motion stays open until an officer closes it; Sunday 11 "
                                          "October, 6 pm is the announced time.")),
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
