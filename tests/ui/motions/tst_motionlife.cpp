// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/load.h"
#include "core/actions/records/checkedfile.h"
#include "core/base/atomicwrite.h"
#include "core/storage/ballotstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"
#include "tests/ui/motions/openmotions.h"
#include "ui/motions/extenddialog.h"
#include "ui/motions/motionview.h"
#include "ui/motions/newmotiondialog.h"
#include "ui/motions/votecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace rosette;
using rosette::test::must;

/// The life of a motion in the window: its times, the papers that one keeps, and the same question again.
class MotionLifeTest : public QObject, private test::OpenMotions
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { open(); }
    void cleanup() { close(); }

    void itCannotBeClosedBeforeItsTimeAndSaysWhy();
    void fromItsTimeOnItTakesNoVoteAndCanBeClosed();
    void moreTimeNeedsALaterTimeAndAReason();
    void aReasonIsAskedForAsTheRulebookSays_data();
    void aReasonIsAskedForAsTheRulebookSays();
    void theReceiptOfAVoteIsSavedAndSound();
    void aDecisionIsCertifiedInThreeFiles();
    void aMemberIsToldWhoCertifies();
    void whatFellIsPutAgainWithWhatIsNew();
    void supportIsWithdrawnByAMotion();
    void aDraftKeepsTheTimeAtWhichItOpens();
    void aJointMotionNamesSeveral();
    void whatIsDueIsDoneOnceItIsConfirmed();
    void whoIsNoOfficerIsNotAskedForWhatIsDue();

private:
    void take(BallotReasons reasons)
    {
        AdoptRulebook rules{*must(RulebookStore(m_workspace->database()).latest())};
        rules.rulebook.provisional = true;
        rules.rulebook.ballotReasons = reasons;
        must(adoptRulebook(*m_workspace, rules));
    }
    Motion question()
    {
        return must(openQuestion(
            *m_workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet weekly?")}));
    }
    QTemporaryDir m_papers;
};

void MotionLifeTest::itCannotBeClosedBeforeItsTimeAndSaysWhy()
{
    m_page->show(motion(14));
    auto *close = qobject_cast<Button *>(button(QStringLiteral("Close the motion...")));
    QVERIFY(!close->isEnabled());
    QVERIFY(close->reason().contains(QStringLiteral("1 seat has not voted")));
    QVERIFY(says(close->reason()));
    m_page->findChild<VoteCard *>()->choose(Choice::For);
    m_page->findChild<VoteCard *>()->submit();
    QVERIFY(close->isEnabled());
    QVERIFY(says(QStringLiteral("Everybody who may vote has voted.")));
}

void MotionLifeTest::fromItsTimeOnItTakesNoVoteAndCanBeClosed()
{
    const QDateTime end = *must(findMotion(m_workspace->database(), QStringLiteral("14"))).closesAt;
    m_clock.set(end);
    m_page->show(motion(14));
    m_page->refresh(everything());
    QVERIFY(m_page->findChild<VoteCard *>()->isHidden());
    QVERIFY(says(QStringLiteral("Voting has ended.")));
    QVERIFY(button(QStringLiteral("Close the motion..."))->isEnabled());
    QVERIFY(!button(QStringLiteral("Give more time...")));
    QVERIFY(!button(QStringLiteral("Withdraw...")));
    m_clock.set(QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC));
}

void MotionLifeTest::moreTimeNeedsALaterTimeAndAReason()
{
    m_page->show(motion(14));
    const QDateTime before = *must(findMotion(m_workspace->database(), QStringLiteral("14"))).closesAt;
    inDialog<ExtendDialog>([this] { press("Give more time..."); },
        [&](ExtendDialog &dialog) {
            auto *at = dialog.findChild<QDateTimeEdit *>();
            auto *reason = dialog.findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
            for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
                if (edit->parent() != at)
                    reason = edit;
            QVERIFY(!dialog.verbButton()->isEnabled());
            reason->setText(QStringLiteral("The application was late."));
            QVERIFY(dialog.verbButton()->isEnabled());
            at->setDateTime(at->dateTime().addDays(-3));
            QVERIFY(!dialog.verbButton()->isEnabled());
            at->setDateTime(at->dateTime().addDays(4));
            dialog.verbButton()->click();
        });
    const Motion after = must(findMotion(m_workspace->database(), QStringLiteral("14")));
    QCOMPARE(*after.closesAt, before.addDays(2));
    QVERIFY(says(QStringLiteral("The application was late.")));
}

void MotionLifeTest::aReasonIsAskedForAsTheRulebookSays_data()
{
    QTest::addColumn<BallotReasons>("reasons");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<bool>("isPossibleWithout");
    QTest::newRow("none") << BallotReasons::None << false << true;
    QTest::newRow("optional") << BallotReasons::Optional << true << true;
    QTest::newRow("required") << BallotReasons::Required << true << false;
}

void MotionLifeTest::aReasonIsAskedForAsTheRulebookSays()
{
    QFETCH(const BallotReasons, reasons);
    QFETCH(const bool, isAsked);
    QFETCH(const bool, isPossibleWithout);
    take(reasons);
    const Motion asked = question();
    m_page->show(asked.id.toString());
    auto *card = m_page->findChild<VoteCard *>();
    auto *field = card->findChild<QLineEdit *>();
    QCOMPARE(field->isVisible(), isAsked);
    QTest::keyClick(m_page, Qt::Key_F);
    QCOMPARE(button(QStringLiteral("Vote for"))->isEnabled(), isPossibleWithout);
    if (!isPossibleWithout) {
        QVERIFY(says(QStringLiteral("The rulebook asks")));
        QTest::keyClicks(field, QStringLiteral("Too often."));
        QVERIFY(button(QStringLiteral("Vote for"))->isEnabled());
    }
    press("Vote for");
    const std::vector<Ballot> ballots = must(BallotStore(m_workspace->database()).forMotion(asked.id));
    QCOMPARE(ballots.size(), std::size_t(1));
    QCOMPARE(ballots.front().note.isEmpty(), isPossibleWithout);
}

void MotionLifeTest::theReceiptOfAVoteIsSavedAndSound()
{
    m_page->show(motion(14));
    QVERIFY(!button(QStringLiteral("Save the receipt...")));
    m_page->findChild<VoteCard *>()->choose(Choice::Against);
    m_page->findChild<VoteCard *>()->submit();
    const QString path = m_papers.filePath(QStringLiteral("r.txt"));
    inDialog<SaveDialog>([this] { press("Save the receipt..."); },
        [&](SaveDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(m_papers.filePath(QStringLiteral("nowhere/r.txt")));
            QVERIFY(!dialog.verbButton()->isEnabled());
            dialog.findChild<QLineEdit *>()->setText(path);
            dialog.verbButton()->click();
        });
    const CheckedFile checked = must(checkFile(path));
    QVERIFY(checked.sentence.contains(QStringLiteral("against")));
    QByteArray changed = must(readFile(path));
    changed.replace("against", "abstain");
    must(atomicWrite(path, changed));
    QCOMPARE(checkFile(path).error().code, ErrorCode::Tampered);
}

void MotionLifeTest::aDecisionIsCertifiedInThreeFiles()
{
    m_page->show(motion(13));
    const QString path = m_papers.filePath(QStringLiteral("m.json"));
    inDialog<SaveDialog>([this] { press("Save certificate..."); },
        [&](SaveDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(m_papers.filePath(QStringLiteral("m")));
            dialog.verbButton()->click();
            QTRY_VERIFY(!dialog.isVisible());
        });
    QVERIFY(QFile::exists(m_papers.filePath(QStringLiteral("m.pdf"))));
    const CheckedFile checked = must(checkFile(path));
    QCOMPARE(checked.title, QStringLiteral("Certificate of motion 13"));
    QCOMPARE(checked.checks.size(), 7);
    QCOMPARE(must(checkFile(path + QStringLiteral(".minisig"))), checked);
    QVERIFY(QFile::remove(path + QStringLiteral(".minisig")));
    QVERIFY(checkFile(path).error().message.contains(QStringLiteral("signature")));
}

void MotionLifeTest::aMemberIsToldWhoCertifies()
{
    actAs(QStringLiteral("Bea Castellan"));
    m_page->show(motion(13));
    QVERIFY(!button(QStringLiteral("Save certificate..."))->isEnabled());
    QVERIFY(!button(QStringLiteral("Put it again...")));
    QVERIFY(button(QStringLiteral("Save my receipt...")));
}

void MotionLifeTest::whatFellIsPutAgainWithWhatIsNew()
{
    m_page->show(motion(12));
    inDialog<NewMotionDialog>([this] { press("Put it again..."); },
        [&](NewMotionDialog &dialog) {
            QTRY_COMPARE(dialog.verbButton()->reason(), QStringLiteral("Write what is new since then."));
            for (QPlainTextEdit *edit : dialog.findChildren<QPlainTextEdit *>())
                if (edit->isVisible())
                    edit->setPlainText(QStringLiteral("Yusuf has answered the question on party democracy."));
            QVERIFY(dialog.verbButton()->isEnabled());
            dialog.verbButton()->click();
        });
    const Motion made = must(loadMotion(m_workspace->database(), must(MotionId::parse(m_page->object()))));
    QCOMPARE(made.state, MotionState::Draft);
    QCOMPARE(made.reconsiders->toString(), motion(12));
    QVERIFY(says(QStringLiteral("Motion 12, which fell, is put again.")));
    QVERIFY(says(QStringLiteral("New since then: Yusuf has answered")));
}

void MotionLifeTest::supportIsWithdrawnByAMotion()
{
    inDialog<NewMotionDialog>([this] { press("New motion..."); },
        [&](NewMotionDialog &dialog) {
            dialog.findChild<SegmentedControl *>()->setCurrent(1);
            QCOMPARE(dialog.verbButton()->reason(), QStringLiteral("Write what the public is told."));
            for (QPlainTextEdit *edit : dialog.findChildren<QPlainTextEdit *>())
                if (edit->isVisible())
                    edit->setPlainText(QStringLiteral("The candidate has joined another grouping."));
            dialog.verbButton()->click();
        });
    const Motion made = must(loadMotion(m_workspace->database(), must(MotionId::parse(m_page->object()))));
    QCOMPARE(made.kind, MotionKind::WithdrawEndorsement);
    QCOMPARE(made.publicReason, QStringLiteral("The candidate has joined another grouping."));
    QVERIFY(made.endorsement);
}

void MotionLifeTest::aDraftKeepsTheTimeAtWhichItOpens()
{
    const Motion draft = must(draftQuestion(
        *m_workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet weekly?")}));
    m_page->show(draft.id.toString());
    QAbstractButton *opens = button(QStringLiteral("Open it at a set time"));
    opens->click();
    const Motion kept = must(loadMotion(m_workspace->database(), draft.id));
    QVERIFY(kept.opensAt);
    QVERIFY(!kept.closesAt);
    QVERIFY(says(QStringLiteral("To open Thursday 8 October, 6 pm")));
    opens->click();
    QVERIFY(!must(loadMotion(m_workspace->database(), draft.id)).opensAt);
    m_context->undo().undo();
    QVERIFY(must(loadMotion(m_workspace->database(), draft.id)).opensAt);
}

void MotionLifeTest::aJointMotionNamesSeveral()
{
    inDialog<NewMotionDialog>([this] { press("New motion..."); },
        [&](NewMotionDialog &dialog) {
            QListView *list = nullptr;
            for (QListView *view : dialog.findChildren<QListView *>())
                if (view->accessibleName() == QLatin1String("Applications"))
                    list = view;
            QTRY_VERIFY(list->model()->rowCount() > 0);
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, 0).data().toString().startsWith(QStringLiteral("Miriam")))
                    list->setCurrentIndex(list->model()->index(row, 0));
            for (QAbstractButton *part : dialog.findChildren<QAbstractButton *>())
                if (part->text() == QLatin1String("Joint candidate"))
                    part->click();
            QCOMPARE(dialog.verbButton()->reason(), QStringLiteral("Say together with whom."));
            int ticked = 0;
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
                if (box->isVisible() && ticked < 2) {
                    box->click();
                    ++ticked;
                }
            QCOMPARE(ticked, 2);
            dialog.verbButton()->click();
        });
    const Motion made = must(loadMotion(m_workspace->database(), must(MotionId::parse(m_page->object()))));
    QCOMPARE(made.subject->jointWith.size(), std::size_t(2));
}

void MotionLifeTest::whatIsDueIsDoneOnceItIsConfirmed()
{
    OpenQuestion input{MotionKind::Other, QStringLiteral("Shall we meet weekly?")};
    input.opensAt = m_clock.now().addDays(1);
    const Motion draft = must(draftQuestion(*m_workspace, input));
    m_page->refresh(everything());
    QVERIFY(!button(QStringLiteral("Do what is due...")));
    m_clock.set(*must(findMotion(m_workspace->database(), QStringLiteral("14"))).closesAt);
    m_page->refresh(everything());
    inDialog<ConfirmationDialog>([this] { press("Do what is due..."); }, [](ConfirmationDialog &) {});
    QCOMPARE(must(loadMotion(m_workspace->database(), draft.id)).state, MotionState::Draft);
    inDialog<ConfirmationDialog>([this] { press("Do what is due..."); },
        [](ConfirmationDialog &dialog) { dialog.verbButton()->click(); });
    QCOMPARE(must(loadMotion(m_workspace->database(), draft.id)).state, MotionState::Open);
    QCOMPARE(must(findMotion(m_workspace->database(), QStringLiteral("14"))).state, MotionState::Fell);
    QVERIFY(says(QStringLiteral("Motion 14: Fell")));
    QVERIFY(!button(QStringLiteral("Do what is due...")));
    m_clock.set(QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC));
}

void MotionLifeTest::whoIsNoOfficerIsNotAskedForWhatIsDue()
{
    actAs(QStringLiteral("Bea Castellan"));
    m_clock.set(*must(findMotion(m_workspace->database(), QStringLiteral("14"))).closesAt);
    m_page->refresh(everything());
    QVERIFY(!button(QStringLiteral("Do what is due...")));
    m_clock.set(QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC));
}

QTEST_MAIN(MotionLifeTest)
#include "tst_motionlife.moc"
