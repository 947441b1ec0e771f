// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace rosette;

namespace {

QAccessibleInterface &accessible(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

QStringList shownTexts(const QWidget &widget)
{
    QStringList texts;
    for (const TextLabel *label : widget.findChildren<TextLabel *>())
        if (label->isVisible())
            texts += label->text();
    return texts;
}

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { Theme::instance().setTextScale(1); }

    void buttonsHaveTheirHeights()
    {
        Button button(QStringLiteral("Vote"));
        QCOMPARE(button.sizeHint().height(), 34);
        button.setSmall();
        QCOMPARE(button.sizeHint().height(), 28);
        const Button more(Icon::More, QStringLiteral("More"), ButtonKind::Normal);
        QCOMPARE(more.sizeHint(), QSize(34, 34));
        Theme::instance().setTextScale(2);
        QCOMPARE(button.sizeHint().height(), 56);
        QCOMPARE(more.sizeHint(), QSize(68, 68));
    }

    void aReasonDisablesAndIsRead()
    {
        Button button(QStringLiteral("Publish list 1…"), ButtonKind::Primary);
        button.setReason(QStringLiteral("Waits for ballot papers."));
        QVERIFY(!button.isEnabled());
        QCOMPARE(
            accessible(button).text(QAccessible::Description), QStringLiteral("Waits for ballot papers."));
        button.setReason({});
        QVERIFY(button.isEnabled());
        QCOMPARE(accessible(button).text(QAccessible::Description), QString());
    }

    void enterPressesTheFocusedButton()
    {
        Button button(QStringLiteral("Vote"));
        QSignalSpy pressed(&button, &QAbstractButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
    }

    void anIconAloneHasAName()
    {
        Button button(Icon::Undo, QStringLiteral("Undo"));
        QCOMPARE(accessible(button).text(QAccessible::Name), QStringLiteral("Undo"));
        QCOMPARE(button.toolTip(), QStringLiteral("Undo"));
    }

    void theHeaderSaysWhyItsPrimaryButtonIsDisabled()
    {
        PageHeader header(QStringLiteral("Lists"));
        auto *other = new Button(QStringLiteral("Export…"));
        auto *primary = new Button(QStringLiteral("Publish…"), ButtonKind::Primary);
        header.addButton(other);
        header.addButton(primary);
        header.resize(1280, 64);
        header.show();
        QCOMPARE(shownTexts(header), QStringList{QStringLiteral("Lists")});
        other->setReason(QStringLiteral("Nothing to export."));
        primary->setReason(QStringLiteral("Waits for ballot papers."));
        QVERIFY(shownTexts(header).contains(QStringLiteral("Waits for ballot papers.")));
        primary->setReason({});
        QVERIFY(shownTexts(header).contains(QStringLiteral("Nothing to export.")));
        other->setReason({});
        QCOMPARE(shownTexts(header), QStringList{QStringLiteral("Lists")});
    }

    void aNarrowHeaderTakesASecondLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("lines");
        QTest::newRow("wide") << 1280 << 1;
        QTest::newRow("no room for the reason") << 660 << 2;
        QTest::newRow("no room for the buttons") << 400 << 2;
    }

    void aNarrowHeaderTakesASecondLine()
    {
        QFETCH(int, width);
        PageHeader header(QStringLiteral("Lists and guides"));
        auto *context = new QComboBox;
        context->addItem(QStringLiteral("NEC, CLP section"));
        header.setContext(context);
        auto *primary = new Button(QStringLiteral("Publish list 1…"), ButtonKind::Primary);
        header.addButton(primary);
        primary->setReason(QStringLiteral("Waits for ballot papers, expected 19 October"));
        header.resize(width, 64);
        header.show();
        QTest::qWait(1);
        QTEST(header.sizeHint().height() > 64 ? 2 : 1, "lines");
        QVERIFY(header.minimumSizeHint().width() <= width);
        QVERIFY(primary->mapTo(&header, QPoint(primary->width(), 0)).x() <= width);
    }

    void arrowKeysChooseASegment()
    {
        SegmentedControl control(QStringLiteral("View"));
        for (const char *part : {"Read", "Compare", "Matrix"})
            control.addPart(QString::fromLatin1(part));
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        QCOMPARE(control.current(), 0);
        control.part(0)->setFocus();
        QTest::keyClick(control.part(0), Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(control.part(1)->hasFocus());
        QTest::mouseClick(control.part(2), Qt::LeftButton, {}, {4, 4});
        QCOMPARE(control.current(), 2);
        QCOMPARE(accessible(control).role(), QAccessible::Grouping);
        QCOMPARE(accessible(*control.part(2)).role(), QAccessible::RadioButton);
        QVERIFY(accessible(*control.part(2)).state().checked);
    }

    void escClearsASearchOnce()
    {
        SearchField field(QStringLiteral("Filter"), QStringLiteral("/"));
        QTest::keyClicks(&field, QStringLiteral("Fox"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(accessible(field).text(QAccessible::Name), QStringLiteral("Filter"));
        QVERIFY(field.sizeHint().height() == 32);
    }

    void aFieldTellsItsFaultToScreenReaders()
    {
        auto *edit = new QLineEdit;
        Field field(QStringLiteral("Name"), edit);
        QCOMPARE(accessible(*edit).text(QAccessible::Name), QStringLiteral("Name"));
        field.setHint(QStringLiteral("As on the ballot paper."));
        QCOMPARE(accessible(*edit).text(QAccessible::Description), QStringLiteral("As on the ballot paper."));
        field.setFault(QStringLiteral("A name is missing."));
        QCOMPARE(accessible(*edit).text(QAccessible::Description), QStringLiteral("A name is missing."));
        field.setFault({});
        QCOMPARE(accessible(*edit).text(QAccessible::Description), QStringLiteral("As on the ballot paper."));
    }

    void aMessageIsAnAlertUntilItIsClosed()
    {
        QWidget page;
        InlineMessage message(Tone::Info, {}, &page);
        page.show();
        QVERIFY(message.isHidden());
        message.say(Tone::Bad, QStringLiteral("The disk is full."));
        QVERIFY(message.isVisible());
        QCOMPARE(accessible(message).role(), QAccessible::AlertMessage);
        QCOMPARE(accessible(message).text(QAccessible::Name), QStringLiteral("The disk is full."));
        int runs = 0;
        message.setAction(QStringLiteral("Try again"), [&] {
            ++runs;
            message.say(Tone::Ok, {});
        });
        const QList<Button *> buttons = message.findChildren<Button *>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(runs, 1);
        QVERIFY(message.isHidden());
        message.say(Tone::Warn, QStringLiteral("Again."));
        QVERIFY(buttons.at(0)->isHidden());
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QVERIFY(message.isHidden());
    }

    void progressShowsOnlyWhatTakesLong()
    {
        QWidget page;
        ProgressStrip strip(&page);
        page.show();
        strip.start(QStringLiteral("Verifying 5,000 records"));
        QVERIFY(strip.isHidden());
        strip.stop();
        QTest::qWait(350);
        QVERIFY(strip.isHidden());
        strip.start(QStringLiteral("Verifying 5,000 records"));
        QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), 1000);
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
        QTest::mouseClick(strip.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }
};

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
