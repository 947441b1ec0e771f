// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "core/actions/committee/editcommittee.h"
#include "core/storage/committeestore.h"
#include "core/storage/personstore.h"
#include "tests/ui/page/opendemo.h"
#include "tests/ui/shell/testpages.h"
#include "ui/shell/finddialog.h"
#include "ui/shell/findmodel.h"
#include "ui/shell/look.h"
#include "ui/shell/navigation.h"
#include "ui/shell/navitem.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace rosette {

using test::TestPage;

/// The window on a committee, driven as a user would.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        m_demo = std::make_unique<test::OpenDemo>();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        chooseTextSize(100);
    }

    void theWindowSaysWhoseCommitteeItIs();
    void aClickInTheNavigationGoesToThePage();
    void countsOfWhatWaitsStandInTheNavigation();
    void aPageThatIsNotAllowedIsNotThere();
    void backAndForwardGoThroughPlaces();
    void theMouseGoesBack();
    void anHiddenPageIsToldOfChangesWhenItIsGoneTo();
    void anotherProgramsCommitIsSeenWithinASecond();
    void actingAsAnotherTellsThePages();
    void theKeyboardIsOnThePageThatWasGoneTo();
    void f6GoesThroughThePanes();
    void f1OpensTheHelpOfThePage();
    void theNavigationFoldsInANarrowWindowAndWithLargeText();
    void keysChangeTheTextSize();
    void theLastPlaceAndSizeAreRestored();
    void draftsAreKeptWhenThePageIsLeftAndTheWindowCloses();
    void anErrorIsShownOnThePage();
    void thePaletteFindsPagesActsAndPeople();
    void thePaletteIsUsedByKeysAlone();
    void ctrlZInAFieldUndoesTypingFirst();
    void thePaletteNamesWhatIsUndone();
    void whatIsUndoneIsSaidWithAWayBack();
    void aSuccessIsSaidOnceAndGoesWithThePageOrTheNextAct();

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_demo->open(), m_pages);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    NavItem *item(const char *page)
    {
        return m_window->findChild<NavItem *>(QLatin1String("nav.") + QLatin1String(page));
    }
    TestPage *page(const char *key) { return m_window->findChild<TestPage *>(QLatin1String(key)); }
    /// Does something that can be undone.
    void changeImprint()
    {
        PageContext &context = m_window->context();
        QVERIFY(context.act(QStringLiteral("Change the imprint"), [&] {
            return editCommittee(context.workspace(), EditCommittee{{}, {}, QStringLiteral("New")});
        }));
    }
    QString imprint() { return (*CommitteeStore(m_window->context().database()).find())->imprint; }
    QString present() { return m_window->context().place().toString(); }
    QStringList found(const QString &text)
    {
        auto *palette = m_window->findChild<FindDialog *>();
        palette->field()->setText(text);
        QStringList names;
        const QAbstractItemModel *model = palette->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).flags() & Qt::ItemIsSelectable)
                names += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return names;
    }

    PageRegistry m_pages = test::testPages();
    std::unique_ptr<test::OpenDemo> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::theWindowSaysWhoseCommitteeItIs()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Fairfield National Committee – Rosette"));
    QCOMPARE(present(), QStringLiteral("desk"));
    QVERIFY(item("desk")->isChecked());
}

void TestMainWindow::aClickInTheNavigationGoesToThePage()
{
    QVERIFY(!page("motions")); // made at the first visit
    QTest::mouseClick(item("motions"), Qt::LeftButton);
    QVERIFY(page("motions")->isVisible());
    QVERIFY(item("motions")->isChecked() && !item("desk")->isChecked());
    QCOMPARE(page("motions")->shown, QStringList{QString()});
}

void TestMainWindow::countsOfWhatWaitsStandInTheNavigation()
{
    QTRY_COMPARE(item("motions")->count(), 2);
    QCOMPARE(item("motions")->accessibleName(), QStringLiteral("Motions, 2 waiting for you"));
    QCOMPARE(item("desk")->accessibleName(), QStringLiteral("Desk"));
}

void TestMainWindow::aPageThatIsNotAllowedIsNotThere()
{
    QVERIFY(!item("secret"));
    m_window->context().goTo({QStringLiteral("secret")});
    QCOMPARE(present(), QStringLiteral("desk"));
    QVERIFY(!item("help")); // it is in the menu
}

void TestMainWindow::backAndForwardGoThroughPlaces()
{
    m_window->context().goTo({QStringLiteral("motions"), QStringLiteral("a")});
    m_window->context().moved(QStringLiteral("b"));
    QVERIFY(!m_window->canGoForward());
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(present(), QStringLiteral("motions/a"));
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(present(), QStringLiteral("desk"));
    QVERIFY(!m_window->canGoBack());
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(present(), QStringLiteral("motions/b"));
}

void TestMainWindow::theMouseGoesBack()
{
    m_window->context().goTo({QStringLiteral("motions")});
    QTest::mouseClick(page("motions")->panes().constFirst(), Qt::BackButton);
    QCOMPARE(present(), QStringLiteral("desk"));
    QTest::mouseClick(page("desk"), Qt::ForwardButton);
    QCOMPARE(present(), QStringLiteral("motions"));
}

void TestMainWindow::anHiddenPageIsToldOfChangesWhenItIsGoneTo()
{
    m_window->context().goTo({QStringLiteral("motions")});
    const Result<void> written = m_window->context().workspace().write([](UnitOfWork &unit) -> Result<void> {
        unit.touched(Entity::Contest, ChangeKind::Updated);
        return {};
    });
    QVERIFY(written);
    QCOMPARE(page("motions")->refreshed, 1);
    QCOMPARE(page("desk")->refreshed, 0);
    m_window->context().goTo({QStringLiteral("desk")});
    QCOMPARE(page("desk")->refreshed, 1);
}

void TestMainWindow::anotherProgramsCommitIsSeenWithinASecond()
{
    const auto other = m_demo->open();
    QVERIFY(other->write([](UnitOfWork &unit) {
        return PersonStore(unit.database())
            .insert(Person{PersonId::create(), Name::fromStored(QStringLiteral("New Person"))});
    }));
    QTRY_VERIFY_WITH_TIMEOUT(page("desk")->refreshed > 0, 1000);
}

void TestMainWindow::actingAsAnotherTellsThePages()
{
    PageContext &context = m_window->context();
    const Result<Seat> chair =
        findSeat(context.database(), QStringLiteral("Idris Okafor"), context.clock().today());
    QVERIFY(chair);
    context.actAs(*chair);
    QVERIFY(page("desk")->refreshed > 0);
    QStringList names;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        names += button->accessibleName();
    QVERIFY(names.contains(QStringLiteral("You are Idris Okafor, Chair")));
}

void TestMainWindow::theKeyboardIsOnThePageThatWasGoneTo()
{
    QCOMPARE(m_window->focusWidget(), page("desk")->panes().at(0));
    QTest::mouseClick(item("motions"), Qt::LeftButton);
    QCOMPARE(m_window->focusWidget(), page("motions")->panes().at(0));
    // A move within the page leaves the keyboard where it works.
    page("motions")->panes().at(1)->setFocus();
    m_window->context().goTo({QStringLiteral("motions"), QStringLiteral("another")});
    QCOMPARE(m_window->focusWidget(), page("motions")->panes().at(1));
}

void TestMainWindow::f6GoesThroughThePanes()
{
    const QList<QWidget *> panes = page("desk")->panes();
    panes.at(0)->setFocus();
    key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), panes.at(1));
    key(Qt::Key_F6);
    QVERIFY(m_window->findChild<Navigation *>()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), panes.at(0));
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->findChild<Navigation *>()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::f1OpensTheHelpOfThePage()
{
    key(Qt::Key_F1);
    QCOMPARE(present(), QStringLiteral("help/topic-of-desk"));
}

void TestMainWindow::theNavigationFoldsInANarrowWindowAndWithLargeText()
{
    auto *navigation = m_window->findChild<Navigation *>();
    QCOMPARE(navigation->width(), 216);
    m_window->resize(1024, 640);
    QTRY_COMPARE(navigation->width(), 56);
    QCOMPARE(item("desk")->toolTip(), QStringLiteral("Desk"));
    m_window->resize(1280, 800);
    QTRY_VERIFY(!navigation->isFolded());
    chooseTextSize(150);
    QTRY_COMPARE(navigation->width(), 84);
}

void TestMainWindow::keysChangeTheTextSize()
{
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(textSize(), 125);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(textSize(), 100);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(textSize(), 100);
    chooseTextSize(200);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(textSize(), 100);
}

void TestMainWindow::theLastPlaceAndSizeAreRestored()
{
    m_window->context().goTo({QStringLiteral("motions"), QStringLiteral("a")});
    m_window->resize(1100, 700);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_demo->open(), m_pages);
    QCOMPARE(present(), QStringLiteral("motions/a"));
    QCOMPARE(m_window->size(), QSize(1100, 700));
}

void TestMainWindow::draftsAreKeptWhenThePageIsLeftAndTheWindowCloses()
{
    m_window->context().goTo({QStringLiteral("motions")});
    QCOMPARE(page("desk")->kept, 1);
    m_window->close();
    QCOMPARE(page("motions")->kept, 1);
}

void TestMainWindow::anErrorIsShownOnThePage()
{
    m_window->context().report(Error{ErrorCode::InputOutput, QStringLiteral("The disk is full."), {}});
    const auto *message = page("desk")->findChild<InlineMessage *>();
    QVERIFY(message);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->sentence(), QStringLiteral("The disk is full."));
}

void TestMainWindow::thePaletteFindsPagesActsAndPeople()
{
    QVERIFY(found(QStringLiteral("moti")).contains(QStringLiteral("Motions")));
    QVERIFY(found(QStringLiteral("larger")).contains(QStringLiteral("Larger text, Ctrl++")));
    const QStringList people = found(QStringLiteral("aoi bran"));
    QVERIFY2(people.contains(QStringLiteral("Aoife Brannigan, Person")), qPrintable(people.join(u'|')));
    QVERIFY(found(QStringLiteral("secret")).isEmpty());
    QVERIFY(found(QStringLiteral("qqqq")).isEmpty());
}

void TestMainWindow::thePaletteIsUsedByKeysAlone()
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<FindDialog *>();
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(palette->field(), QStringLiteral("aoife"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(present().startsWith(QStringLiteral("candidates/")));
    key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette->isVisible());
    QVERIFY(palette->field()->text().isEmpty());
    QTest::keyClick(palette->field(), Qt::Key_Down);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestMainWindow::ctrlZInAFieldUndoesTypingFirst()
{
    const QString before = imprint();
    changeImprint();
    auto *field = new QLineEdit(m_window->centralWidget());
    field->show();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("ab"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QCOMPARE(imprint(), QStringLiteral("New"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(imprint(), before);
    // The field can do its typing again, so Ctrl+Shift+Z is its own first too.
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field->text(), QStringLiteral("ab"));
    QCOMPARE(imprint(), before);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(imprint(), QStringLiteral("New"));
}

void TestMainWindow::thePaletteNamesWhatIsUndone()
{
    changeImprint();
    FindModel model(m_window->context());
    model.search(QStringLiteral("undo"));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row).data(ListRowDelegate::NameRole).toString();
    QVERIFY2(names.contains(QStringLiteral("Undo: Change the imprint")), qPrintable(names.join(u'|')));
}

void TestMainWindow::whatIsUndoneIsSaidWithAWayBack()
{
    const QString before = imprint();
    changeImprint();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(imprint(), before);
    const auto *message = page("desk")->findChild<InlineMessage *>();
    QVERIFY(message);
    auto *again = message->findChild<Button *>();
    QVERIFY(again);
    QCOMPARE(again->text(), QStringLiteral("Redo"));
    again->click();
    QCOMPARE(imprint(), QStringLiteral("New"));
}

void TestMainWindow::aSuccessIsSaidOnceAndGoesWithThePageOrTheNextAct()
{
    PageContext &context = m_window->context();
    Page *desk = page("desk");
    InlineMessage own;
    InlineMessage error;
    desk->addNotice(&own);
    desk->addNotice(&error);
    const auto said = [&] {
        QStringList sentences;
        for (const InlineMessage *message : desk->findChildren<InlineMessage *>())
            if (!message->isHidden())
                sentences += message->sentence();
        return sentences;
    };
    const QString fault = QStringLiteral("The disk is full.");
    error.say(Tone::Bad, fault);
    own.say(Tone::Ok, QStringLiteral("Imported."));
    context.tell(QStringLiteral("Saved."));
    QCOMPARE(said(), QStringList({fault, QStringLiteral("Saved.")}));
    own.say(Tone::Ok, QStringLiteral("Published."));
    QCOMPARE(said(), QStringList({QStringLiteral("Published."), fault}));
    changeImprint();
    QCOMPARE(said(), QStringList{fault});
    own.say(Tone::Ok, QStringLiteral("Published again."));
    context.goTo({QStringLiteral("motions")});
    context.goTo({QStringLiteral("desk")});
    QCOMPARE(said(), QStringList{fault});
}

} // namespace rosette

QTEST_MAIN(rosette::TestMainWindow)
#include "tst_mainwindow.moc"
