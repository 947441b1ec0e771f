// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/editcommittee.h"
#include "tests/ui/lists/openlists.h"
#include "ui/lists/guideeditor.h"
#include "ui/theme/applytheme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace rosette;
using rosette::test::must;
using rosette::test::OpenLists;

/// The texts of the guide, edited beside the page that follows.
class GuideEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void theGuideFollowsWhatIsTyped()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        QVERIFY(window.waitForGuide());
        auto *document = window.page->guidePane()->document();
        const auto before = document->pages();
        window.button(QStringLiteral("Edit guide"))->click();
        auto *imprint = window.page->findChild<GuideEditor *>()->findChild<QPlainTextEdit *>();
        QTest::keyClicks(imprint, QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(document->pages() != before, 10'000);
    }

    void anEditedTextIsStoredAndTakenBack()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        QVERIFY(window.waitForGuide());
        window.button(QStringLiteral("Edit guide"))->click();
        auto *editor = window.page->findChild<GuideEditor *>();
        auto *grouping = editor->findChild<QLineEdit *>();
        const QString before = grouping->text();
        grouping->selectAll();
        QTest::keyClicks(grouping, QStringLiteral("Fairfield Society"));
        QTest::keyClick(grouping, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.context->undo().count(), 1);
        const auto stored = [&] {
            return must(
                readListsView(*window.demo->workspace, window.demo->contest(QStringLiteral("nec-clp")).id))
                .committee.grouping.toString();
        };
        QCOMPARE(stored(), QStringLiteral("Fairfield Society"));
        window.context->undo().undo();
        QCOMPARE(stored(), before);
        QCOMPARE(grouping->text(), before);
    }

    /// Typed in two code points, stored in one: undone, the field must not hold on to it and store it again.
    void aTextThatIsStoredOtherwiseThanTypedIsTakenBackForGood()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        window.button(QStringLiteral("Edit guide"))->click();
        auto *imprint = window.page->findChild<GuideEditor *>()->findChild<QPlainTextEdit *>();
        const QString before = imprint->toPlainText();
        imprint->setPlainText(QStringLiteral("Promoted by Zoe\u0308 Lund,\u00A012 Weir Street. "));
        QTest::keyClick(imprint, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.context->undo().count(), 1);
        window.show(QStringLiteral("youth-chair"));
        QCOMPARE(window.context->undo().count(), 1);
        window.context->undoLast();
        window.show(QStringLiteral("nec-clp"));
        QCOMPARE(imprint->toPlainText(), before);
        QVERIFY(window.context->undo().canRedo());
    }

    void anImprintThatTwoWriteAtOnceIsShownTwice()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        window.button(QStringLiteral("Edit guide"))->click();
        auto *imprint = window.page->findChild<GuideEditor *>()->findChild<QPlainTextEdit *>();
        imprint->setPlainText(QStringLiteral("Promoted by me."));
        EditCommittee theirs;
        theirs.imprint = QStringLiteral("Promoted by them.");
        const auto others =
            must(Workspace::open(window.demo->workspace->database().path(), window.demo->clock));
        others->actAs(*window.demo->workspace->actor());
        must(editCommittee(*others, theirs));
        const auto stored = [&] {
            return must(
                readListsView(*window.demo->workspace, window.demo->contest(QStringLiteral("nec-clp")).id))
                .committee.imprint;
        };
        QTest::keyClick(imprint, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(), QStringLiteral("Promoted by them."));
        QCOMPARE(imprint->toPlainText(), QStringLiteral("Promoted by me."));
        window.button(QStringLiteral("Keep mine"))->click();
        QTest::keyClick(imprint, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(), QStringLiteral("Promoted by me."));
    }

    void aWindowThatWidensStoresWhatIsTyped()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        QVERIFY(QTest::qWaitForWindowActive(window.page.get()));
        window.button(QStringLiteral("Edit guide"))->click();
        window.page->resize(700, 640);
        auto *imprint = window.page->findChild<GuideEditor *>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(imprint->isVisible());
        imprint->setFocus();
        QTest::keyClicks(imprint, QStringLiteral("x"));
        const QString typed = imprint->toPlainText();
        QTest::failOnWarning(QRegularExpression(QStringLiteral("not contained")));
        window.page->resize(1064, 800);
        QCOMPARE(imprint->toPlainText(), typed);
        QVERIFY(imprint->isVisible());
    }
};

QTEST_MAIN(GuideEditorTest)
#include "tst_guideeditor.moc"
