// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startwindow.h"
#include "core/actions/committee/createcommittee.h"
#include "tests/ui/page/opendemo.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/makedemo.h"
#include "ui/shell/newcommitteedialog.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/recentrow.h"
#include "ui/shell/windows.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clickablecard.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace rosette {

/// The start screen and the ways into a committee.
class TestStartWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        m_demo = std::make_unique<test::OpenDemo>();
        QFile::remove(demoPath());
    }
    void cleanup() { QApplication::closeAllWindows(); }

    void theDemoOpensInOneClick();
    void aNewCommitteeNeedsThreeFields();
    void theFootStandsUnderTheCards();
    void aRecentFileOpensAsWhoActedLast();
    void aMissingFileSaysWhyAndCanBeTakenOff();
    void aDroppedFileOpens();
    void aFileThatCannotBeOpenedSaysWhy();
    void aFileThatIsReadWholeBlocksNothing();
    void readingAFileCanBeCancelled();
    void aDamagedFileIsSaidAfterItWasRead();
    void aSecondStartBringsTheWindowForward();
    void whyAFileIsMissingIsSaid_data();
    void whyAFileIsMissingIsSaid();

private:
    template <typename Widget>
    static Widget *shown(const QString &name)
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            for (Widget *widget : window->findChildren<Widget *>())
                if (widget->isVisible() && (name.isEmpty() || widget->accessibleName().startsWith(name) ||
                                               widget->property("text").toString().startsWith(name)))
                    return widget;
        return nullptr;
    }
    template <typename Window>
    static Window *shownWindow()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
                return found;
        return nullptr;
    }
    static MainWindow *mainWindow() { return shownWindow<MainWindow>(); }

    std::unique_ptr<test::OpenDemo> m_demo;
};

void TestStartWindow::theDemoOpensInOneClick()
{
    Windows windows;
    windows.start();
    auto *way = shown<ClickableCard>(QStringLiteral("Open the demo"));
    QVERIFY(way);
    QTest::mouseClick(way, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(mainWindow(), 20000);
    QCOMPARE(mainWindow()->windowTitle(), QStringLiteral("Fairfield National Committee – Rosette"));
    QCOMPARE(mainWindow()->context().clock().today(), QDate(2026, 10, 7));
    QVERIFY(!shownWindow<StartWindow>());
    QCOMPARE(RecentFiles().all().size(), 1);
}

void TestStartWindow::aNewCommitteeNeedsThreeFields()
{
    Windows windows;
    windows.start();
    QTest::mouseClick(shown<ClickableCard>(QStringLiteral("New committee")), Qt::LeftButton);
    auto *form = qobject_cast<NewCommitteeDialog *>(QApplication::activeModalWidget());
    QVERIFY(form);
    const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QTest::mouseClick(form->verbButton(), Qt::LeftButton);
    QVERIFY(form->isVisible()); // it says what is missing
    QTest::keyClicks(fields.at(0), QStringLiteral("Youth Officers"));
    QTest::keyClicks(fields.at(1), QStringLiteral("Bea Castellan"));
    QVERIFY(fields.at(2)->text().endsWith(QStringLiteral("youth-officers.rosette")));
    fields.at(2)->setText(m_demo->file(QStringLiteral("youth.rosette")));
    QTest::mouseClick(form->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(mainWindow());
    QCOMPARE(mainWindow()->windowTitle(), QStringLiteral("Youth Officers – Rosette"));
    QVERIFY(QFile::exists(m_demo->file(QStringLiteral("youth.rosette"))));
}

void TestStartWindow::theFootStandsUnderTheCards()
{
    Windows windows;
    windows.start();
    auto *start = shownWindow<StartWindow>();
    start->setWindowState(Qt::WindowNoState);
    for (const QSize &size : {QSize(1280, 800), QSize(800, 600)}) {
        start->resize(size);
        QCoreApplication::sendPostedEvents();
        auto *card = shown<ClickableCard>(QStringLiteral("Open the demo"));
        const auto across = [&](const QWidget *widget) {
            const int left = widget->mapTo(start, QPoint()).x();
            return std::pair(left, left + widget->width());
        };
        TextLabel *version = nullptr;
        for (TextLabel *label : start->findChildren<TextLabel *>())
            if (label->text().startsWith(QStringLiteral("Version")))
                version = label;
        QVERIFY(version);
        QCOMPARE(across(version).second, across(card).second);
        // The icon of its first button stands under the left edge of the card.
        QCOMPARE(across(shown<Button>(QStringLiteral("Colours"))).first + 11, across(card).first);
    }
}

void TestStartWindow::aRecentFileOpensAsWhoActedLast()
{
    Windows windows;
    QVERIFY(windows.open(m_demo->path()));
    QTRY_VERIFY(mainWindow()); // a copy that was never open here is read whole, off the GUI thread
    PageContext &context = mainWindow()->context();
    const Result<Seat> chair =
        findSeat(context.database(), QStringLiteral("Idris Okafor"), context.clock().today());
    QVERIFY(chair);
    context.actAs(*chair);
    mainWindow()->close();
    QTRY_VERIFY(!mainWindow());

    windows.start();
    auto *row = shown<RecentRow>({});
    QVERIFY(row);
    QCOMPARE(row->accessibleName(), QStringLiteral("Fairfield National Committee"));
    auto *button = shown<Button>(QStringLiteral("Open as"));
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Open as Idris Okafor"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(mainWindow());
    QCOMPARE(mainWindow()->context().workspace().actor()->id, chair->id);
}

void TestStartWindow::aMissingFileSaysWhyAndCanBeTakenOff()
{
    RecentFiles().remember({m_demo->file(QStringLiteral("gone.rosette")), QStringLiteral("Gone Committee"),
        {}, {}, {}, {}, QDateTime::currentDateTimeUtc()});
    StartWindow window;
    window.show();
    auto *row = window.findChild<RecentRow *>();
    QVERIFY(row && row->isMissing());
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("moved, renamed or deleted")));
    Button *forget = nullptr;
    for (Button *button : window.findChildren<Button *>())
        if (button->text() == QStringLiteral("Take it off this list"))
            forget = button;
    QVERIFY(forget);
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(RecentFiles().all().isEmpty());
}

void TestStartWindow::aDroppedFileOpens()
{
    StartWindow window;
    window.show();
    const QSignalSpy opened(&window, &StartWindow::openRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_demo->path())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), m_demo->path());
}

void TestStartWindow::aFileThatCannotBeOpenedSaysWhy()
{
    Windows windows;
    QVERIFY(!windows.open(m_demo->file(QStringLiteral("nothing.rosette"))));
    const auto *message = shown<InlineMessage>({});
    QVERIFY(message);
    QVERIFY2(
        message->sentence().contains(QStringLiteral("nothing.rosette")), qPrintable(message->sentence()));
    QVERIFY(!mainWindow());
}

void TestStartWindow::aFileThatIsReadWholeBlocksNothing()
{
    Windows windows;
    windows.showStart();
    auto *start = shownWindow<StartWindow>();
    QVERIFY(windows.open(m_demo->path()));
    QVERIFY(!mainWindow()); // only the thread reads
    QVERIFY(!windows.isEmpty());
    QVERIFY(!shown<ClickableCard>(QStringLiteral("Open the demo"))->isEnabled());
    QVERIFY(start->findChild<ProgressStrip *>()->isRunning());
    QVERIFY(windows.open(m_demo->path())); // asked for twice, opened once
    QTRY_VERIFY(mainWindow());
    QTRY_VERIFY(!start->isVisible());
    QVERIFY(!start->findChild<ProgressStrip *>()->isRunning());
    QCOMPARE(mainWindow()->context().clock().today(), QDate(2026, 10, 7));
    mainWindow()->close();
    QTRY_VERIFY(!mainWindow());
    QVERIFY(windows.open(m_demo->path())); // now it is known to be whole
    QVERIFY(mainWindow());
}

void TestStartWindow::readingAFileCanBeCancelled()
{
    Windows windows;
    windows.showStart();
    QVERIFY(windows.open(m_demo->path()));
    auto *strip = shownWindow<StartWindow>()->findChild<ProgressStrip *>();
    QTest::mouseClick(strip->findChild<Button *>(), Qt::LeftButton);
    QVERIFY(!strip->isRunning());
    QVERIFY(shown<ClickableCard>(QStringLiteral("Open the demo"))->isEnabled());
    QTest::qWait(100);
    QVERIFY(!mainWindow());
    QVERIFY(!shown<InlineMessage>({})); // no error: it was wanted
    QVERIFY(windows.open(m_demo->path()));
    QTRY_VERIFY(mainWindow());
}

void TestStartWindow::aDamagedFileIsSaidAfterItWasRead()
{
    QFile file(m_demo->path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    QVERIFY(file.write(QByteArray(40000, 'x')) == 40000);
    file.close();
    Windows windows;
    QVERIFY(windows.open(m_demo->path()));
    QTRY_VERIFY(shown<InlineMessage>({}));
    QVERIFY2(shown<InlineMessage>({})->sentence().contains(QStringLiteral("is damaged")),
        qPrintable(shown<InlineMessage>({})->sentence()));
    QVERIFY(!mainWindow());
}

void TestStartWindow::aSecondStartBringsTheWindowForward()
{
    Windows first;
    QVERIFY(first.open(m_demo->path()));
    QTRY_VERIFY(mainWindow());
    Windows second; // as of another process
    QVERIFY(second.open(m_demo->path()));
    QVERIFY(second.isEmpty());
    QVERIFY(!first.isEmpty());
    mainWindow()->showMinimized();
    QVERIFY(second.open(m_demo->path()));
    QTRY_VERIFY(!mainWindow()->isMinimized());
}

void TestStartWindow::whyAFileIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("a drive") << "/run/media/ada/Blue/x.rosette"
                             << "On the drive “Blue”, not plugged in";
    QTest::newRow("its folder") << "/nowhere/x.rosette"
                                << "Its folder /nowhere is gone";
    QTest::newRow("the file") << "/usr/x.rosette"
                              << "No longer in /usr; it was moved, renamed or deleted";
    QTest::newRow("it is there") << "/usr/bin/env"
                                 << "";
}

void TestStartWindow::whyAFileIsMissingIsSaid()
{
    QFETCH(const QString, path);
    QTEST(whyMissing(path), "why");
}

} // namespace rosette

QTEST_MAIN(rosette::TestStartWindow)
#include "tst_startwindow.moc"
