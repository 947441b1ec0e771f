// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/load.h"
#include "core/storage/decisionstore.h"
#include "core/storage/rulebookstore.h"
#include "tests/ui/motions/openmotions.h"
#include "ui/motions/recordvotedialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QTimer>

using namespace rosette;
using rosette::test::must;

/// What officers do with a motion, each by its dialog.
class MotionActsTest : public QObject, private test::OpenMotions
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { open(); }
    void cleanup() { close(); }

    void aDraftOpensOnlyByItsVerb();
    void theChairDecidesATieByAChoice_data();
    void theChairDecidesATieByAChoice();
    void nothingIsChosenBeforehandInAVoteOnBehalf();
};

void MotionActsTest::aDraftOpensOnlyByItsVerb()
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

void MotionActsTest::theChairDecidesATieByAChoice_data()
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

void MotionActsTest::theChairDecidesATieByAChoice()
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

void MotionActsTest::nothingIsChosenBeforehandInAVoteOnBehalf()
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

QTEST_MAIN(MotionActsTest)
#include "tst_motionacts.moc"
