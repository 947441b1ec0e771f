// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsfixture.h"

#include "core/actions/candidates/addcandidacy.h"
#include "core/actions/candidates/submitapplication.h"

#include <QSignalSpy>

using namespace rosette;
using namespace rosette::test;

class TestReviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void fiveLettersAndOneChordReviewAnApplication();
    void aVerdictMakesTheNextOpenCriterionCurrent();
    void anIncompleteReviewIsNotSubmittedAndSaysWhatIsMissing();
    void aDraftOutlivesTheWindow();
    void aReviewThatWasJustSavedIsStoredWhenTheWindowGoes();
    void aVerdictIsTakenBack();
    void aCommentIsTakenBack();
    void aSavedReviewIsADraftAgainAndSavedAgain();
    void lettersTypedInACommentAreNoVerdicts();
    void othersVerdictsShowOnceOnesOwnIsIn();
    void changesSinceTheLastReviewAreMarkedAndCanBeHidden();
    void anInterestTakesTheVerdictsAway();
    void theLastReviewSaysWhereToGoOn();
    void anApplicationThatWasTakenBackGivesWayToAnother();

private:
    QTemporaryDir m_folder;
    QString m_demo;
};

void TestReviewsPage::initTestCase()
{
    m_demo = m_folder.filePath(QStringLiteral("demo.rosette"));
    must(createDemo(m_demo));
}

void TestReviewsPage::cleanup()
{
    Theme::instance().setAppearance(Appearance::Light);
    Theme::instance().setTextScale(1);
    QSettings().clear();
}

void TestReviewsPage::fiveLettersAndOneChordReviewAnApplication()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    const ApplicationId application = *desk.page->desk()->application();
    const int before = must(reviewsToDo(*desk.workspace));
    desk.press(QStringLiteral("MMNUM"));
    desk.saveAndNext();
    QCOMPARE(must(reviewsToDo(*desk.workspace)), before - 1);
    const VisibleReviews seen = must(seeReviews(*desk.workspace, application));
    const auto own = std::find_if(seen.reviews.begin(), seen.reviews.end(),
        [&](const Review &review) { return review.seat == desk.workspace->actor()->id; });
    QVERIFY(own != seen.reviews.end());
    QCOMPARE(own->verdicts.at(2).verdict, Verdict::DoesNotMeet);
    QCOMPARE(own->verdicts.at(3).verdict, Verdict::NotShown);
    QCOMPARE(desk.shownName(), QStringLiteral("Patrick Oyelaran"));
    QCOMPARE(desk.page->desk()->queue().toDo(), before - 1 - desk.elsewhere());
}

void TestReviewsPage::aVerdictMakesTheNextOpenCriterionCurrent()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    VerdictPane *pane = desk.page->desk()->verdicts();
    desk.press(QStringLiteral("M"));
    QCOMPARE(pane->current(), 1);
    desk.press(QStringLiteral("5M"));
    QCOMPARE(pane->current(), 1);
    desk.press(QStringLiteral("MMM"));
    QCOMPARE(pane->current(), 3); // all are given: it stays
}

void TestReviewsPage::anIncompleteReviewIsNotSubmittedAndSaysWhatIsMissing()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    desk.press(QStringLiteral("MMM"));
    desk.saveAndNext();
    QCOMPARE(desk.shownName(), QStringLiteral("Nina Hallworth"));
    QVERIFY(!desk.save()->isEnabled());
    QCOMPARE(desk.save()->reason(), QStringLiteral("Two criteria are still to do."));
}

void TestReviewsPage::aDraftOutlivesTheWindow()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    desk.press(QStringLiteral("MC"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("As she says herself."));
    desk.close();
    desk.open();
    desk.show(QStringLiteral("Nina Hallworth"));
    VerdictPane *pane = desk.page->desk()->verdicts();
    QCOMPARE(pane->comment(1), QStringLiteral("As she says herself."));
    QCOMPARE(pane->current(), 1);
    QVERIFY(!desk.save()->isEnabled());
}

void TestReviewsPage::aReviewThatWasJustSavedIsStoredWhenTheWindowGoes()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    const int before = must(reviewsToDo(*desk.workspace));
    desk.press(QStringLiteral("MMMMM"));
    desk.page->desk()->save();
    QVERIFY(desk.page->desk()->isStoring());
    delete desk.page;
    QCOMPARE(must(reviewsToDo(*desk.workspace)), before - 1);
    desk.window.reset();
    desk.context.reset();
    desk.open();
}

void TestReviewsPage::aVerdictIsTakenBack()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    desk.press(QStringLiteral("MMMMM"));
    QVERIFY(desk.save()->isEnabled());
    desk.show(QStringLiteral("Patrick Oyelaran"));
    desk.context->undo().undo();
    QCOMPARE(desk.shownName(), QStringLiteral("Nina Hallworth"));
    QVERIFY(!desk.save()->isEnabled());
    desk.context->undo().redo();
    QVERIFY(desk.save()->isEnabled());
    while (desk.context->undo().canUndo())
        desk.context->undo().undo();
    QCOMPARE(desk.save()->reason(), QStringLiteral("Five criteria are still to do."));
}

void TestReviewsPage::aCommentIsTakenBack()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    desk.press(QStringLiteral("C"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Not shown"));
    QCOMPARE(desk.context->undo().count(), 1); // one step for all that was typed
    desk.show(QStringLiteral("Patrick Oyelaran"));
    desk.context->undoLast();
    QCOMPARE(desk.shownName(), QStringLiteral("Nina Hallworth"));
    QCOMPARE(desk.page->desk()->verdicts()->comment(0), QString());
    desk.context->redoNext();
    QCOMPARE(desk.page->desk()->verdicts()->comment(0), QStringLiteral("Not shown"));
    desk.context->undoLast();
}

void TestReviewsPage::aSavedReviewIsADraftAgainAndSavedAgain()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    const int before = must(reviewsToDo(*desk.workspace));
    desk.press(QStringLiteral("MMMMM"));
    desk.page->desk()->save();
    desk.context->undoLast(); // also what was saved a moment ago and is not stored yet
    QCOMPARE(must(reviewsToDo(*desk.workspace)), before);
    QCOMPARE(desk.shownName(), QStringLiteral("Nina Hallworth"));
    QVERIFY(desk.save()->isEnabled()); // all five verdicts are there
    desk.context->redoNext();
    QCOMPARE(must(reviewsToDo(*desk.workspace)), before - 1);
    desk.context->undoLast();
    while (desk.context->undo().canUndo())
        desk.context->undoLast();
    QCOMPARE(desk.save()->reason(), QStringLiteral("Five criteria are still to do."));
    desk.page->keepDrafts();
    QVERIFY(QSettings().allKeys().filter(QStringLiteral("reviews.drafts")).isEmpty());
}

void TestReviewsPage::lettersTypedInACommentAreNoVerdicts()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    desk.press(QStringLiteral("C"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mnu 12"));
    QCOMPARE(desk.page->desk()->verdicts()->comment(0), QStringLiteral("mnu 12"));
    QCOMPARE(desk.save()->reason(), QStringLiteral("Five criteria are still to do."));
}

void TestReviewsPage::othersVerdictsShowOnceOnesOwnIsIn()
{
    Desk desk(m_demo);
    const auto shownWords = [&] {
        QStringList words;
        for (const QLabel *label : desk.page->desk()->verdicts()->findChildren<QLabel *>())
            if (label->isVisibleTo(desk.page))
                words += label->text() + label->accessibleName();
        return words.join(u' ');
    };
    desk.show(QStringLiteral("Nina Hallworth"));
    QVERIFY(!shownWords().contains(QStringLiteral("Maren Holt")));
    desk.press(QStringLiteral("MMMMM"));
    desk.saveAndNext();
    desk.show(QStringLiteral("Nina Hallworth"));
    QVERIFY2(shownWords().contains(QStringLiteral("Maren Holt")), qPrintable(shownWords()));
}

void TestReviewsPage::changesSinceTheLastReviewAreMarkedAndCanBeHidden()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Dilip Chand"));
    const PaperText *text = desk.page->desk()->paper()->text();
    const qsizetype marked = text->toPlainText().size();
    QVERIFY(text->toHtml().contains(QStringLiteral("line-through")));
    QVERIFY(text->toHtml().contains(QStringLiteral("underline")));
    desk.click(QStringLiteral("Hide changes"));
    QVERIFY(!text->toHtml().contains(QStringLiteral("line-through")));
    QVERIFY(text->toPlainText().size() < marked);
}

void TestReviewsPage::anInterestTakesTheVerdictsAway()
{
    Desk desk(m_demo);
    desk.actAs(QStringLiteral("Sam Whitlock"));
    desk.show(QStringLiteral("Aoife Brannigan"));
    QVERIFY(!desk.page->desk()->verdicts()->canJudge());
    desk.press(QStringLiteral("M"));
    QVERIFY(!desk.context->undo().canUndo());
    QVERIFY(!desk.page->desk()->paper()->text()->toPlainText().isEmpty());
}

void TestReviewsPage::theLastReviewSaysWhereToGoOn()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Nina Hallworth"));
    while (desk.page->desk()->queue().toDo() > 0) {
        const QString name = desk.shownName();
        desk.press(QStringLiteral("1M2M3M4M5M"));
        desk.saveAndNext();
        QVERIFY(desk.shownName() != name || desk.page->desk()->queue().toDo() == 0);
    }
    const auto messages = desk.page->findChildren<InlineMessage *>();
    const bool isSaid = std::any_of(messages.begin(), messages.end(), [](const InlineMessage *message) {
        return message->sentence().startsWith(QStringLiteral("You have reviewed every application"));
    });
    QVERIFY(isSaid);
}

void TestReviewsPage::anApplicationThatWasTakenBackGivesWayToAnother()
{
    Desk desk(m_demo);
    const Contest contest = must(findContest(desk.workspace->database(), QStringLiteral("nec-clp")));
    const Candidacy stands =
        must(addCandidacy(*desk.workspace, {contest.id, QStringLiteral("Ivy Marchbank")}));
    must(desk.context->act(QStringLiteral("Enter the application"), [&] {
        return submitApplication(*desk.workspace, {stands.id, {QStringLiteral("I ask for your support.")}});
    }));
    desk.show(QStringLiteral("Ivy Marchbank"));
    QCOMPARE(desk.shownName(), QStringLiteral("Ivy Marchbank"));
    const QSignalSpy reported(desk.context.get(), &PageContext::reported);
    desk.context->undoLast();
    QVERIFY(!desk.shownName().isEmpty());
    QVERIFY(desk.shownName() != QStringLiteral("Ivy Marchbank"));
    QCOMPARE(reported.size(), 0);
}

int main(int argc, char *argv[])
{
    return runReviewsTest<TestReviewsPage>(argc, argv);
}

#include "tst_reviewspage.moc"
