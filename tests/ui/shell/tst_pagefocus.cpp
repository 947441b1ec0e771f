// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagefocus.h"
#include "tests/ui/page/opendemo.h"
#include "tests/ui/shell/testpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/foldingsplitter.h"

#include <QApplication>
#include <QDialog>
#include <QFocusFrame>
#include <QSemaphore>
#include <QTest>

namespace rosette {

namespace {

/// A page of two panes; what is in the first is loaded beside the window, once load is released.
class LoadingPage : public Page
{
public:
    LoadingPage(PageContext &context, QWidget *parent) : Page(context, parent)
    {
        auto *splitter = new FoldingSplitter(this);
        auto *first = new QWidget(splitter);
        m_rows = new QVBoxLayout(first);
        auto *second = new QWidget(splitter);
        (new QVBoxLayout(second))->addWidget(other);
        splitter->addPane(first, FoldingSplitter::Pane::Middle);
        splitter->addPane(second, FoldingSplitter::Pane::Right);
        m_panes = {first, second};
        setHeader(new PageHeader(QStringLiteral("Loading"), this));
        setBody(splitter);
    }

    void show(const QString &) override
    {
        const auto work = [load = load](Database &, const Cancellation &, const Progress &) -> Result<int> {
            load->acquire();
            return 3;
        };
        context().tasks().run(
            QString(), work, [this](const Result<int> &count) { setRows(*count); }, this);
    }
    void refresh(const Changes &) override {}
    QList<QWidget *> panes() const override { return m_panes; }

    void setRows(int count)
    {
        for (QPushButton *row : rows)
            delete row;
        rows.clear();
        for (int at = 0; at < count; ++at) {
            rows += new QPushButton(QString::number(at));
            m_rows->addWidget(rows.last());
        }
    }

    QList<QPushButton *> rows;
    QPushButton *other = new QPushButton(QStringLiteral("other"));
    std::shared_ptr<QSemaphore> load = std::make_shared<QSemaphore>();

private:
    QList<QWidget *> m_panes;
    QVBoxLayout *m_rows;
};

} // namespace

/// Where the keyboard is while a page loads, and when what has it goes.
class TestPageFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPageThatLoadsHasTheKeyboardAndThenItsFirstPane();
    void aPageWhoseFirstPaneStaysEmptyGivesItToTheNext();
    void whoeverHasGoneOnKeepsIt();
    void noRingIsDrawnAroundAPage();
    void aClickBesideAControlLeavesItThere();
    void itStaysInThePaneWhenWhatHasItGoes_data();
    void itStaysInThePaneWhenWhatHasItGoes();
    void itStaysInThePaneWhenWhatHadItGoesUnderADialog();

private:
    /// Lets the page have its rows.
    void load();

    test::OpenDemo m_demo;
    PageRegistry m_pages = test::testPages();
    std::unique_ptr<MainWindow> m_window;
    LoadingPage *m_page = nullptr;
};

void TestPageFocus::initTestCase()
{
    applyTheme(*qApp);
    m_pages.add({QStringLiteral("loading"), QStringLiteral("Loading"), Icon::Help,
        [this](PageContext &context, QWidget *parent) -> Page * {
            m_page = new LoadingPage(context, parent);
            return m_page;
        }});
}

void TestPageFocus::init()
{
    m_window = std::make_unique<MainWindow>(m_demo.open(), m_pages);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->context().tasks().running().empty());
    m_window->context().goTo({QStringLiteral("loading")});
    QCOMPARE(m_window->context().tasks().running().size(), std::size_t(1));
}

void TestPageFocus::cleanup()
{
    m_page->load->release();
    m_window.reset();
}

void TestPageFocus::load()
{
    m_page->load->release();
    QTRY_COMPARE(QApplication::focusWidget(), m_page->rows.value(0));
}

void TestPageFocus::aPageThatLoadsHasTheKeyboardAndThenItsFirstPane()
{
    QTest::qWait(20);
    QCOMPARE(QApplication::focusWidget(), m_page);
    load();
}

void TestPageFocus::aPageWhoseFirstPaneStaysEmptyGivesItToTheNext()
{
    QTest::qWait(20);
    m_page->context().tasks().running().front()->cancel();
    m_page->load->release();
    QTRY_COMPARE(QApplication::focusWidget(), m_page->other);
}

void TestPageFocus::whoeverHasGoneOnKeepsIt()
{
    m_page->other->setFocus();
    m_page->load->release();
    QTRY_VERIFY(!m_page->rows.isEmpty());
    QTRY_VERIFY(m_page->rows.first()->isVisible());
    QTest::qWait(20);
    QCOMPARE(QApplication::focusWidget(), m_page->other);
}

void TestPageFocus::noRingIsDrawnAroundAPage()
{
    QTest::keyClick(m_window.get(), Qt::Key_F12); // nobody's key, but a key
    QCOMPARE(QApplication::focusWidget(), m_page);
    for (const QFocusFrame *ring : m_window->findChildren<QFocusFrame *>())
        QVERIFY(ring->isHidden());
    load();
    QTRY_VERIFY(m_window->findChild<QFocusFrame *>() && m_window->findChild<QFocusFrame *>()->isVisible());
}

void TestPageFocus::aClickBesideAControlLeavesItThere()
{
    load();
    QTest::mouseClick(m_page, Qt::LeftButton, {}, m_page->findChild<PageHeader *>()->geometry().center());
    QCOMPARE(QApplication::focusWidget(), m_page->rows.first());
}

void TestPageFocus::itStaysInThePaneWhenWhatHasItGoes_data()
{
    QTest::addColumn<std::function<void(LoadingPage &)>>("act");
    QTest::addColumn<int>("next");
    using Go = std::function<void(LoadingPage &)>;
    QTest::newRow("it is hidden") << Go([](LoadingPage &page) { page.rows.at(1)->hide(); }) << 2;
    QTest::newRow("it is disabled") << Go([](LoadingPage &page) { page.rows.at(1)->setEnabled(false); }) << 2;
    QTest::newRow("it is deleted") << Go([](LoadingPage &page) { delete page.rows.takeAt(1); }) << 1;
    QTest::newRow("all are replaced") << Go([](LoadingPage &page) { page.setRows(4); }) << 1;
    QTest::newRow("all but the first go") << Go([](LoadingPage &page) { page.setRows(1); }) << 0;
}

void TestPageFocus::itStaysInThePaneWhenWhatHasItGoes()
{
    QFETCH(std::function<void(LoadingPage &)>, act);
    QFETCH(int, next);
    load();
    m_page->rows.at(1)->setFocus();
    act(*m_page);
    QTRY_COMPARE(QApplication::focusWidget(), m_page->rows.at(next));
}

void TestPageFocus::itStaysInThePaneWhenWhatHadItGoesUnderADialog()
{
    load();
    m_page->rows.at(1)->setFocus();
    QDialog dialog(m_window.get());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    m_page->setRows(3);
    dialog.accept();
    m_window->activateWindow(); // as whatever places windows does
    QTRY_COMPARE(QApplication::focusWidget(), m_page->rows.at(1));
}

} // namespace rosette

QTEST_MAIN(rosette::TestPageFocus)
#include "tst_pagefocus.moc"
