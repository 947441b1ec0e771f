// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listchooser.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shortenedchoice.h"
#include "ui/widgets/shownstack.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace rosette;

namespace {

QWidget *sized(int width, int height)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

/// Wants 400 pixels, and can do with 100.
class Spread : public QWidget
{
public:
    QSize sizeHint() const override { return {400, 40}; }
    QSize minimumSizeHint() const override { return {100, 40}; }
};

} // namespace

/// What our widgets do where a large text or a long language leaves them little room: they fold, wrap,
/// shorten or scroll, and cut nothing off.
class NarrowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void whatOneDoesStandsBesideTheWordsOrBeneath_data();
    void whatOneDoesStandsBesideTheWordsOrBeneath();
    void whatStandsBeneathBeginsWhereItIsTold();
    void aStackNeedsTheRoomOfWhatItShows();
    void choicesTakeASecondLine();
    void anEmptyStateGivesUpItsDrawingFirst();
    void anEmptyStateInAColumnIsWhole();
    void aHeaderPutsItsChooserOnALineOfItsOwn();
    void aChooserShortensItsWordsToItsRoom();
    void aShortenedChoiceIsItsTooltip();
    void rowsTakeMoreLinesInANarrowerList();
};

void NarrowTest::whatOneDoesStandsBesideTheWordsOrBeneath_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QPoint>("second"); // where the first tool stands
    QTest::addColumn<int>("height");
    QTest::newRow("beside") << 500 << QPoint(350, 5) << 40;
    QTest::newRow("just beside") << 460 << QPoint(310, 5) << 40;
    QTest::newRow("beneath, at the right") << 300 << QPoint(150, 47) << 77;
    QTest::newRow("beneath, in two lines") << 120 << QPoint(50, 47) << 114;
}

void NarrowTest::whatOneDoesStandsBesideTheWordsOrBeneath()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    QWidget box;
    auto *layout = new BesideLayout(300, 10, &box);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    auto *spread = new Spread;
    words->addWidget(spread);
    layout->addPart(words);
    QWidget *first = sized(70, 30);
    layout->addWidget(first);
    layout->addWidget(sized(70, 30));
    QCOMPARE(layout->heightForWidth(width), height);
    layout->setGeometry({0, 0, width, height});
    QTEST(first->pos(), "second");
}

void NarrowTest::whatStandsBeneathBeginsWhereItIsTold()
{
    QWidget box;
    auto *layout = new BesideLayout(300, 10, &box);
    layout->setIndent(20);
    layout->addWidget(sized(200, 40));
    QWidget *tool = sized(70, 30);
    layout->addWidget(tool);
    layout->setGeometry({0, 0, 250, 100});
    QCOMPARE(tool->pos(), QPoint(30, 47));
}

void NarrowTest::aStackNeedsTheRoomOfWhatItShows()
{
    ShownStack stack;
    stack.addWidget(sized(100, 50));
    stack.addWidget(sized(900, 700));
    QCOMPARE(stack.minimumSizeHint(), QSize(100, 50));
    stack.setCurrentIndex(1);
    QCOMPARE(stack.minimumSizeHint(), QSize(900, 700));
}

void NarrowTest::choicesTakeASecondLine()
{
    SegmentedControl control(QStringLiteral("Part"));
    for (const char *part : {"Seats", "Rulebook", "Settings", "Backups"})
        control.addPart(QString::fromLatin1(part));
    const QSize whole = control.sizeHint();
    control.resize(whole.width() - 1, control.heightForWidth(whole.width() - 1));
    control.show();
    QVERIFY(QTest::qWaitForWindowExposed(&control));
    QVERIFY(control.height() > whole.height());
    QVERIFY(control.part(3)->y() > control.part(0)->y());
    for (int part = 0; part < control.count(); ++part)
        QVERIFY(control.rect().contains(control.part(part)->geometry()));
}

void NarrowTest::anEmptyStateGivesUpItsDrawingFirst()
{
    EmptyState empty(EmptyState::Drawing::Papers, QStringLiteral("No copy yet"), QStringLiteral("Make one."));
    empty.addButton(new Button(QStringLiteral("Make a copy"), ButtonKind::Primary));
    empty.resize(500, 500);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    auto *drawing = empty.findChild<DrawingView *>();
    QVERIFY(drawing->isVisible());
    empty.resize(500, 200);
    QTRY_VERIFY(drawing->isHidden());
    QTRY_COMPARE(empty.verticalScrollBar()->maximum(), 0);
    empty.resize(500, 100);
    QTRY_VERIFY(empty.verticalScrollBar()->maximum() > 0);
    empty.resize(500, 500);
    QTRY_VERIFY(drawing->isVisible());
}

void NarrowTest::anEmptyStateInAColumnIsWhole()
{
    ScrollColumn column;
    auto *empty = new EmptyState(EmptyState::Drawing::Papers, QStringLiteral("No copy yet"), {}, &column);
    column.body()->addWidget(empty);
    column.resize(500, 100);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    QVERIFY(empty->findChild<DrawingView *>()->isVisible());
    QCOMPARE(empty->verticalScrollBar()->maximum(), 0);
    QVERIFY(column.verticalScrollBar()->maximum() > 0);
}

void NarrowTest::aHeaderPutsItsChooserOnALineOfItsOwn()
{
    QWidget page;
    auto *header = new PageHeader(QStringLiteral("Committee"), &page);
    QWidget *context = sized(300, 30);
    header->setContext(context);
    header->addTool(sized(400, 30));
    page.resize(1000, 200);
    header->resize(1000, 64);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_COMPARE(header->minimumHeight(), 64);
    header->resize(470, 64);
    QTRY_VERIFY(header->minimumHeight() > 3 * 30);
    header->resize(1000, 64);
    QTRY_COMPARE(header->minimumHeight(), 64);
}

void NarrowTest::aChooserShortensItsWordsToItsRoom()
{
    QListView list;
    QStringListModel names({QStringLiteral("Somebody of a very long name indeed"), QStringLiteral("Bea")});
    list.setModel(&names);
    list.setCurrentIndex(names.index(0));
    ListChooser chooser(list);
    chooser.resize(chooser.sizeHint());
    chooser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chooser));
    const auto *words = chooser.findChildren<QAbstractButton *>().at(1);
    QCOMPARE(words->text(), QStringLiteral("1 of 2: Somebody of a very long name indeed"));
    QCOMPARE(words->toolTip(), QString());
    chooser.resize(chooser.minimumSizeHint());
    QVERIFY(words->text().endsWith(QChar(0x2026)));
    QCOMPARE(words->toolTip(), QStringLiteral("Somebody of a very long name indeed"));
    QVERIFY(chooser.rect().contains(words->geometry()));
}

void NarrowTest::aShortenedChoiceIsItsTooltip()
{
    QComboBox box;
    box.addItems({QString(80, u'm'), QString(90, u'n')});
    const int whole = box.sizeHint().width();
    allowShortened(box);
    QVERIFY(box.minimumSizeHint().width() < whole);
    box.setCurrentIndex(1);
    QCOMPARE(box.toolTip(), QString(90, u'n'));
}

void NarrowTest::rowsTakeMoreLinesInANarrowerList()
{
    QListView list;
    prepareRowView(list);
    QStringListModel names({QStringLiteral("Somebody of a very long name indeed"), QStringLiteral("Bea")});
    list.setModel(&names);
    list.resize(600, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const int oneLine = list.visualRect(names.index(0)).height();
    list.resize(200, 300);
    QTRY_VERIFY(list.visualRect(names.index(0)).height() > oneLine);
    QTRY_VERIFY(list.visualRect(names.index(1)).top() > list.visualRect(names.index(0)).bottom());
    list.resize(600, 300);
    QTRY_COMPARE(list.visualRect(names.index(0)).height(), oneLine);
}

QTEST_MAIN(NarrowTest)
#include "tst_narrow.moc"
