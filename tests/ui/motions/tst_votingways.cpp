// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/decisions/recordresult.h"
#include "core/base/atomicwrite.h"
#include "tests/ui/motions/openmotions.h"
#include "ui/motions/choicescard.h"
#include "ui/motions/codecard.h"
#include "ui/motions/newmotiondialog.h"
#include "ui/motions/recordvotedialog.h"
#include "ui/motions/resultdialog.h"
#include "ui/motions/votecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace rosette;
using rosette::test::must;

/// Motions that are not voted on by name, in the window.
class VotingWaysTest : public QObject, private test::OpenMotions
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { open(); }
    void cleanup() { close(); }

    void aWayOfVotingIsChosenWithItsPromise_data();
    void aWayOfVotingIsChosenWithItsPromise();
    void theCodeIsShownOnceAndCanBeKept();
    void theCodeIsInSightInASmallWindow();
    void aCodeIsForNobodyElse();
    void whoRecordsAVotePassesItsCodeOn();
    void beforeTheCloseOnlyWhoHasVotedIsSeen();
    void afterItTheChoicesStandBesideTheirCodes();
    void aVoteElsewhereIsClosedByItsResult_data();
    void aVoteElsewhereIsClosedByItsResult();
    void aResultIsCheckedBeforeItIsEntered();
    void aCorrectedResultKeepsTheFormer();
    void membersReadTheResultAndEnterNone();

private:
    Motion asked(Voting voting)
    {
        OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we meet in Leeds?")};
        question.voting = voting;
        const Motion motion = must(openQuestion(*m_workspace, question));
        m_page->show(motion.id.toString());
        return motion;
    }
    void vote(Choice choice)
    {
        m_page->findChild<VoteCard *>()->choose(choice);
        m_page->findChild<VoteCard *>()->submit();
    }
    QString shownCode() const
    {
        const auto *card = m_page->findChild<CodeCard *>();
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (card->isVisible() && label->accessibleName().startsWith(QStringLiteral("Code: ")))
                return label->accessibleName().mid(6);
        return {};
    }
    /// In a file of its own.
    QString sheet(const QByteArray &text)
    {
        const QString path = m_papers.filePath(QStringLiteral("count %1.txt").arg(++m_sheets));
        must(atomicWrite(path, text));
        return path;
    }
    static void fill(ResultDialog &dialog, const Totals &totals, const char *teller, const QString &path)
    {
        const QList<QSpinBox *> numbers = dialog.findChildren<QSpinBox *>();
        numbers.at(0)->setValue(totals.votesFor);
        numbers.at(1)->setValue(totals.votesAgainst);
        numbers.at(2)->setValue(totals.abstained);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            if (box->text() == QLatin1String(teller))
                box->setChecked(true);
        if (path.isEmpty())
            return;
        answerFileQuestions([path](const FileQuestion &) { return path; });
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Choose..."))
                button->click();
        answerFileQuestions({});
    }
    void enter(const char *pressed, const Totals &totals, const QByteArray &text)
    {
        inDialog<ResultDialog>([&] { press(pressed); },
            [&](ResultDialog &dialog) {
                fill(dialog, totals, "Ada Fox", sheet(text));
                dialog.verbButton()->click();
                QVERIFY(!dialog.isVisible());
            });
    }
    void closeIt()
    {
        inDialog<ConfirmationDialog>([this] { press("Close the motion..."); },
            [](ConfirmationDialog &dialog) { dialog.verbButton()->click(); });
    }

    QTemporaryDir m_papers;
    int m_sheets = 0;
};

void VotingWaysTest::aWayOfVotingIsChosenWithItsPromise_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<Voting>("voting");
    QTest::newRow("by name") << 0 << Voting::Recorded;
    QTest::newRow("unattributed") << 1 << Voting::Unattributed;
    QTest::newRow("on paper") << 2 << Voting::Paper;
    QTest::newRow("with Belenios") << 3 << Voting::Belenios;
}

void VotingWaysTest::aWayOfVotingIsChosenWithItsPromise()
{
    QFETCH(int, part);
    QFETCH(Voting, voting);
    std::optional<Motion> made;
    inDialog<NewMotionDialog>([this] { press("New motion..."); },
        [&](NewMotionDialog &dialog) {
            for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
                if (button->text() == QStringLiteral("Other"))
                    button->click();
            for (SegmentedControl *control : dialog.findChildren<SegmentedControl *>())
                if (control->accessibleName() == QStringLiteral("How it is voted on"))
                    control->part(part)->click();
            bool isSaid = false;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                isSaid |= label->isVisible() && label->text().contains(promiseOf(voting));
            QVERIFY(isSaid);
            for (QPlainTextEdit *text : dialog.findChildren<QPlainTextEdit *>())
                if (text->isVisible())
                    text->setPlainText(QStringLiteral("Shall we meet in Leeds?"));
            dialog.verbButton()->click();
            made = dialog.made();
        });
    QVERIFY(made);
    QCOMPARE(made->voting, voting);
    QVERIFY(says(promiseOf(voting)));
    inDialog<ConfirmationDialog>([this] { press("Open the motion..."); },
        [](ConfirmationDialog &dialog) { dialog.verbButton()->click(); });
    QVERIFY(says(promiseOf(voting)));
    QCOMPARE(!m_page->findChild<VoteCard *>()->isHidden(), !isVotedElsewhere(voting));
}

void VotingWaysTest::theCodeIsShownOnceAndCanBeKept()
{
    const Motion motion = asked(Voting::Unattributed);
    QVERIFY(m_page->findChild<VoteCard *>()->findChild<QLineEdit *>()->isHidden()); // no reason
    vote(Choice::Against);
    const QString code = shownCode();
    QCOMPARE(code.size(), 32);
    QVERIFY(m_page->findChild<VoteCard *>()->isHidden());
    QVERIFY(button(QStringLiteral("Copy"))->hasFocus());
    m_page->show(this->motion(14));
    QVERIFY(shownCode().isEmpty());
    m_page->show(motion.id.toString());
    QCOMPARE(shownCode(), code); // one looked elsewhere before it was kept
    press("Copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
    const QString path = m_papers.filePath(QStringLiteral("r.txt"));
    inDialog<SaveDialog>([this] { press("Save the receipt..."); },
        [&](SaveDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(path);
            dialog.verbButton()->click();
        });
    QVERIFY(must(readFile(path)).contains(code.toUtf8()));
    press("I have kept it");
    QVERIFY(shownCode().isEmpty());
    QVERIFY(says(QStringLiteral("Your vote is in.")));
    QVERIFY(!m_page->findChild<VoteCard *>()->chosen());
    vote(Choice::For);
    QVERIFY(!shownCode().isEmpty());
    QVERIFY(shownCode() != code);
}

void VotingWaysTest::theCodeIsInSightInASmallWindow()
{
    m_window->resize(808, 560);
    asked(Voting::Unattributed);
    vote(Choice::For);
    QTRY_VERIFY(!button(QStringLiteral("I have kept it"))->visibleRegion().isEmpty());
    for (const char *text : {"Copy", "I have kept it"})
        QVERIFY2(!button(QString::fromLatin1(text))->visibleRegion().isEmpty(), text);
}

void VotingWaysTest::aCodeIsForNobodyElse()
{
    asked(Voting::Unattributed);
    vote(Choice::For);
    QVERIFY(!shownCode().isEmpty());
    actAs(QStringLiteral("Bea Castellan"));
    QVERIFY(shownCode().isEmpty());
    actAs(QStringLiteral("Ada Fox"));
    QVERIFY(shownCode().isEmpty());
}

void VotingWaysTest::whoRecordsAVotePassesItsCodeOn()
{
    asked(Voting::Unattributed);
    inDialog<RecordVoteDialog>([this] { press("Record a vote..."); },
        [&](RecordVoteDialog &dialog) {
            for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
                QVERIFY(button->text() != QStringLiteral("By show of hands"));
            QVERIFY(!dialog.findChild<QLineEdit *>()->isVisible()); // no note
            auto *seats = dialog.findChild<QComboBox *>();
            seats->setCurrentIndex(seats->findText(QStringLiteral("Idris Okafor")));
            for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
                if (button->text() == QStringLiteral("For") || button->text() == QStringLiteral("By phone"))
                    button->click();
            inDialog<ConfirmationDialog>([&] { dialog.verbButton()->click(); },
                [](ConfirmationDialog &question) { question.verbButton()->click(); });
        });
    QCOMPARE(shownCode().size(), 32);
    QVERIFY(says(QStringLiteral("Give it to Idris Okafor and to nobody else")));
}

void VotingWaysTest::beforeTheCloseOnlyWhoHasVotedIsSeen()
{
    const Motion motion = asked(Voting::Unattributed);
    must(castBallot(*m_workspace, CastBallot{motion.id, Choice::Against, {}}));
    const SeenMotion seen = must(seeMotion(*m_workspace, motion.id));
    QVERIFY(seen.choices.empty());
    QVERIFY(says(QStringLiteral("1 has voted. How each voted is not shown, not even after the close.")));
    QVERIFY(m_page->findChild<ChoicesCard *>()->isHidden());
    QVERIFY(!says(QStringLiteral("You voted")));
}

void VotingWaysTest::afterItTheChoicesStandBesideTheirCodes()
{
    const Motion motion = asked(Voting::Unattributed);
    vote(Choice::Against);
    const QString code = shownCode();
    press("I have kept it");
    closeIt();
    const auto *card = m_page->findChild<ChoicesCard *>();
    QVERIFY(card->isVisible());
    bool isFound = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        isFound |= label->accessibleName() == QStringLiteral("Against: ") + code;
    QVERIFY(isFound);
    QVERIFY(says(QStringLiteral("All voted alike, so everybody knows how each of them voted.")));
    QVERIFY(shownCode().isEmpty());
}

void VotingWaysTest::aVoteElsewhereIsClosedByItsResult_data()
{
    QTest::addColumn<Voting>("voting");
    QTest::newRow("on paper") << Voting::Paper;
    QTest::newRow("with Belenios") << Voting::Belenios;
}

void VotingWaysTest::aVoteElsewhereIsClosedByItsResult()
{
    QFETCH(Voting, voting);
    asked(voting);
    QVERIFY(m_page->findChild<VoteCard *>()->isHidden());
    QVERIFY(!button(QStringLiteral("Record a vote...")));
    auto *close = qobject_cast<Button *>(button(QStringLiteral("Close the motion...")));
    QVERIFY(!close->isEnabled());
    QVERIFY(says(close->reason()));
    enter("Enter the result...", Totals{9, 3, 1}, "9 for, 3 against, 1 blank\n");
    QVERIFY(says(QStringLiteral("9 for, 3 against, 1 abstained.")));
    QVERIFY(says(QStringLiteral("Needs 8 of 15; 9 for, 3 against, 1 abstained."))); // not a running sum
    QVERIFY(says(QStringLiteral("Counted by Ada Fox.")));
    QVERIFY(close->isEnabled());
    QVERIFY(!button(QStringLiteral("Withdraw...")));
    const QString path = m_papers.filePath(QStringLiteral("again.txt"));
    inDialog<SaveDialog>([this] { press("Save what certifies it..."); },
        [&](SaveDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(path);
            dialog.verbButton()->click();
        });
    QCOMPARE(must(readFile(path)), QByteArray("9 for, 3 against, 1 blank\n"));
    closeIt();
    QVERIFY(says(QStringLiteral("Carried")));
    QVERIFY(says(QStringLiteral("9 for, 3 against, 1 abstained.")));
    QVERIFY(!button(QStringLiteral("Correct the result...")));
}

void VotingWaysTest::aResultIsCheckedBeforeItIsEntered()
{
    asked(Voting::Paper);
    inDialog<ResultDialog>([this] { press("Enter the result..."); },
        [&](ResultDialog &dialog) {
            QCOMPARE(dialog.verbButton()->reason(),
                QStringLiteral("Enter how many voted for, against or abstained."));
            fill(dialog, Totals{15, 15, 0}, "nobody", {});
            QCOMPARE(dialog.verbButton()->reason(),
                QStringLiteral("These are more votes than seats that may vote."));
            fill(dialog, Totals{9, 3, 1}, "nobody", {});
            QCOMPARE(dialog.verbButton()->reason(), QStringLiteral("Say who counted."));
            fill(dialog, Totals{9, 3, 1}, "Ada Fox", {});
            QCOMPARE(dialog.verbButton()->reason(), QStringLiteral("Choose the file that certifies it."));
            fill(dialog, Totals{9, 3, 1}, "Ada Fox", m_papers.filePath(QStringLiteral("nowhere.pdf")));
            dialog.verbButton()->click();
            QVERIFY(dialog.isVisible()); // and says that there is no such file
        });
    QVERIFY(says(QStringLiteral("The result of the vote is not entered yet.")));
}

void VotingWaysTest::aCorrectedResultKeepsTheFormer()
{
    asked(Voting::Paper);
    enter("Enter the result...", Totals{9, 3, 1}, "first\n");
    inDialog<ResultDialog>([this] { press("Correct the result..."); },
        [&](ResultDialog &dialog) {
            QCOMPARE(dialog.totals(), (Totals{9, 3, 1}));
            QCOMPARE(dialog.tellers().size(), std::size_t(1));
            QVERIFY(dialog.path().isEmpty()); // what certifies it is another file
            fill(dialog, Totals{8, 4, 1}, "Ada Fox", sheet("second\n"));
            dialog.verbButton()->click();
        });
    QVERIFY(says(QStringLiteral("8 for, 4 against, 1 abstained.")));
    QVERIFY(says(QStringLiteral("Before it was corrected: 9 for, 3 against, 1 abstained.")));
}

void VotingWaysTest::membersReadTheResultAndEnterNone()
{
    const Motion motion = asked(Voting::Paper);
    enter("Enter the result...", Totals{9, 3, 1}, "9 to 3\n");
    actAs(QStringLiteral("Bea Castellan"));
    m_page->show(motion.id.toString());
    QVERIFY(says(QStringLiteral("9 for, 3 against, 1 abstained.")));
    QVERIFY(button(QStringLiteral("Save what certifies it...")));
    QVERIFY(!button(QStringLiteral("Correct the result...")));
    QVERIFY(!button(QStringLiteral("Close the motion...")));
}

QTEST_MAIN(VotingWaysTest)
#include "tst_votingways.moc"
