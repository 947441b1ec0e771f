// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focuschain.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace rosette;

namespace {

/// A page of three panes, as wide as it is told.
struct Panes
{
    QWidget page;
    FoldingSplitter *splitter = new FoldingSplitter;
    QWidget *list = new QWidget;
    QWidget *middle = new QWidget;
    QLineEdit *right = new QLineEdit;

    explicit Panes(int width)
    {
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(splitter);
        right->setAccessibleName(QStringLiteral("Roll"));
        splitter->addPane(list, FoldingSplitter::Pane::List);
        splitter->addPane(middle, FoldingSplitter::Pane::Middle);
        splitter->addPane(right, FoldingSplitter::Pane::Right);
        page.resize(width, 640);
        page.show();
    }
};

} // namespace

class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { Theme::instance().setTextScale(1); }

    void flowWrapsIntoLines()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 10, 5);
        for (int index = 0; index < 3; ++index) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->sizeHint(), QSize(320, 20));
        QCOMPARE(flow->heightForWidth(320), 20);
        QCOMPARE(flow->heightForWidth(319), 45);
        QCOMPARE(flow->heightForWidth(100), 70);
        QCOMPARE(flow->minimumSize(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 10, 5);
        auto *part = new QWidget;
        part->setFixedSize(100, 20);
        flow->addWidget(part);
        box.show();
        part->hide();
        QCOMPARE(flow->heightForWidth(320), 0);
    }

    void columnsAreAsManyAsFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("columns");
        QTest::newRow("three") << 800 << 1.0 << 3;
        QTest::newRow("never more than asked") << 2000 << 1.0 << 3;
        QTest::newRow("two") << 600 << 1.0 << 2;
        QTest::newRow("one") << 300 << 1.0 << 1;
        QTest::newRow("one at least") << 100 << 1.0 << 1;
        QTest::newRow("fewer in large text") << 800 << 1.5 << 2;
    }

    void columnsAreAsManyAsFit()
    {
        QFETCH(int, width);
        QFETCH(qreal, scale);
        Theme::instance().setTextScale(scale);
        const ColumnsLayout layout;
        QTEST(layout.columnsFor(width), "columns");
    }

    void cardsOfARowAreEquallyHigh()
    {
        QWidget box;
        auto *columns = new ColumnsLayout(&box, 2, 100, 10);
        auto *low = new TextLabel(QStringLiteral("One line"));
        auto *high = new TextLabel(QStringLiteral("Quite a few words that take more than one line here"));
        columns->addWidget(low);
        columns->addWidget(high);
        box.resize(210, 400);
        box.show();
        QCOMPARE(low->height(), high->height());
        QVERIFY(low->height() >= 60);
        QCOMPARE(low->width(), 100);
        QCOMPARE(high->x(), 110);
    }

    void panesFoldByWidthOverTextSize_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<bool>("list");
        QTest::addColumn<bool>("right");
        QTest::newRow("wide") << 1280 << 1.0 << false << false;
        QTest::newRow("just wide enough") << 1120 << 1.0 << false << false;
        QTest::newRow("no list") << 1119 << 1.0 << true << false;
        QTest::newRow("just room for the right") << 900 << 1.0 << true << false;
        QTest::newRow("only the middle") << 899 << 1.0 << true << true;
        QTest::newRow("large text") << 1280 << 1.25 << true << false;
        QTest::newRow("larger text") << 1280 << 1.5 << true << true;
    }

    void panesFoldByWidthOverTextSize()
    {
        QFETCH(int, width);
        QFETCH(qreal, scale);
        Theme::instance().setTextScale(scale);
        const Panes panes(width);
        QTEST(panes.splitter->isListFolded(), "list");
        QTEST(panes.splitter->isRightFolded(), "right");
        QCOMPARE(panes.list->isVisible(), !panes.splitter->isListFolded());
        QCOMPARE(panes.right->isVisible(), !panes.splitter->isRightFolded());
    }

    void aFoldedPaneComesBack()
    {
        Panes panes(1280);
        QSignalSpy folding(panes.splitter, &FoldingSplitter::foldingChanged);
        panes.page.resize(880, 640);
        QCOMPARE(panes.splitter->visiblePanes(), QList<QWidget *>{panes.middle});
        panes.page.resize(1280, 640);
        QCOMPARE(panes.splitter->visiblePanes(), (QList<QWidget *>{panes.list, panes.middle, panes.right}));
        QVERIFY(panes.right->x() > panes.middle->x());
        QCOMPARE(folding.count(), 2);
    }

    void whoeverConnectsAfterThePanesHearsThatTheyAreFolded()
    {
        QWidget window;
        window.resize(1024, 640);
        auto *layout = new QVBoxLayout(&window);
        auto *splitter = new FoldingSplitter(&window);
        splitter->addPane(new QWidget, FoldingSplitter::Pane::List);
        splitter->addPane(new QWidget, FoldingSplitter::Pane::Middle);
        QVERIFY(splitter->isListFolded());
        QSignalSpy folding(splitter, &FoldingSplitter::foldingChanged);
        layout->addWidget(splitter);
        window.show();
        QVERIFY(folding.count() > 0);
    }

    void theDrawerOpensOverThePageAndEscLeadsOut()
    {
        Panes panes(880);
        QVERIFY(QTest::qWaitForWindowActive(&panes.page));
        auto *before = new QPushButton(QStringLiteral("Roll: 13 of 15 have voted"), panes.middle);
        before->show();
        before->setFocus();
        panes.splitter->openRight();
        QVERIFY(panes.right->isVisible());
        auto *drawer = panes.page.findChild<Drawer *>();
        QVERIFY(drawer);
        QVERIFY(drawer->isOpen());
        QCOMPARE(drawer->geometry().right(), panes.splitter->geometry().right());
        QVERIFY(drawer->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
        QVERIFY(before->hasFocus());
        panes.splitter->openRight();
        QVERIFY(drawer->isOpen());
        QTest::mouseClick(panes.middle, Qt::LeftButton, {}, {5, 300});
        QVERIFY(!drawer->isOpen());
    }

    void aLongNameMakesItsRowHigher()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("Ada Fox")));
        model.appendRow(
            new QStandardItem(QStringLiteral("Elspeth Mair, jointly with Union Line and others")));
        QListView view;
        prepareRowView(view);
        view.setModel(&model);
        view.resize(220, 400);
        view.show();
        const int one = view.visualRect(model.index(0, 0)).height();
        QCOMPARE(view.visualRect(model.index(1, 0)).height(), one + 20);
        view.resize(500, 400);
        QTRY_COMPARE(view.visualRect(model.index(1, 0)).height(), one);
    }

    void whatDoesNotGrowStandsAtTheBeginningOfItsField()
    {
        auto *choice = new SegmentedControl(QStringLiteral("Vote"));
        choice->addPart(QStringLiteral("For"));
        choice->addPart(QStringLiteral("Against"));
        auto *edit = new QLineEdit;
        Field fixed(QStringLiteral("Vote"), choice);
        Field growing(QStringLiteral("Name"), edit);
        for (Field *field : {&fixed, &growing}) {
            field->resize(500, 60);
            field->show();
        }
        QCOMPARE(choice->x(), 0);
        QVERIFY(choice->width() < 400);
        QCOMPARE(edit->width(), 500);
    }

    void aColumnIsNeverNarrowerThanItsWords()
    {
        ScrollColumn column;
        auto *wide = new QWidget;
        wide->setMinimumWidth(300);
        column.body()->addWidget(wide);
        column.show();
        QVERIFY(column.minimumSizeHint().width() >= 348);
    }

    void theRightPaneHasRoomForItsButton()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *splitter = new FoldingSplitter;
        column->addWidget(splitter);
        splitter->addPane(new QWidget, FoldingSplitter::Pane::Middle);
        auto *pane = new QWidget;
        splitter->addPane(pane, FoldingSplitter::Pane::Right);
        auto *right = new QVBoxLayout(pane);
        auto *button = new QPushButton(QStringLiteral("Record the vote"));
        right->addWidget(button);
        page.resize(1280, 640);
        page.show();
        button->setText(QStringLiteral("Record the vote of somebody whose name is long, and then some"));
        QTRY_VERIFY(button->width() >= button->minimumSizeHint().width());
        QVERIFY(pane->width() > 264);
    }

    void theListFoldsWhereTheWordsInTheMiddleHaveNoRoomBesideIt()
    {
        Panes panes(1280);
        QVERIFY(!panes.splitter->isListFolded());
        auto *words = new QVBoxLayout(panes.middle);
        auto *wide = new QWidget;
        wide->setMinimumWidth(900);
        words->addWidget(wide);
        QTRY_VERIFY(panes.splitter->isListFolded());
        QTRY_VERIFY(panes.middle->width() >= 900);
    }

    void panesGrowWithTheTextAndShrinkWithItAgain()
    {
        Panes panes(2600);
        panes.splitter->setSizes({300, 1900, 400});
        const QList<int> before = panes.splitter->sizes();
        Theme::instance().setTextScale(1.5);
        QVERIFY(panes.splitter->sizes().at(0) > before.at(0));
        Theme::instance().setTextScale(1);
        QCOMPARE(panes.splitter->sizes(), before);
    }

    void aReasonThatHasNoRoomBesideTheButtonsTakesALineOfItsOwn()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *header = new PageHeader(QStringLiteral("Lists of the whole committee"));
        auto *button = new Button(QStringLiteral("Publish the list of this contest"), ButtonKind::Primary);
        button->setReason(QStringLiteral("Two findings of this list are to be settled before it goes out."));
        header->addButton(button);
        column->addWidget(header);
        column->addStretch(1);
        page.resize(420, 600);
        page.show();
        const TextLabel *reason = nullptr;
        for (const TextLabel *label : header->findChildren<TextLabel *>())
            if (label->text() == button->reason())
                reason = label;
        QVERIFY(reason);
        const auto topOf = [header](const QWidget *part) { return part->mapTo(header, QPoint()).y(); };
        QTRY_VERIFY(topOf(button) >= topOf(reason) + reason->height());
        QTRY_VERIFY(reason->height() >= reason->heightForWidth(reason->width()));
        page.resize(1400, 600);
        QTRY_VERIFY(topOf(button) < topOf(reason) + reason->height());
    }

    void aToolStandsBesideTheControlOfItsField()
    {
        auto *edit = new QLineEdit;
        auto *tool = new QPushButton(QStringLiteral("Choose..."));
        Field field(QStringLiteral("File"), edit);
        field.addBeside(tool);
        field.resize(400, 80);
        field.show();
        QVERIFY(tool->geometry().left() > edit->geometry().right());
        QVERIFY(tool->width() >= tool->sizeHint().width());
        QCOMPARE(firstTakingKeys(field), edit);
        edit->setFocus();
        QVERIFY(focusNext(field, true));
        QCOMPARE(field.focusWidget(), tool);
    }
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
