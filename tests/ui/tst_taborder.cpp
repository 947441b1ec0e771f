// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogs.h"
#include "tests/screens/places.h"
#include "tests/ui/page/opendemo.h"
#include "tests/ui/tabwalk.h"
#include "ui/page/page.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/allpages.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QTest>

namespace rosette {

using test::TabWalk;

/// On each page the Tab key comes to every control once, as the eye does, and then to where it began: nothing
/// holds it.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { chooseTextSize(100); }
    void tabComesToEverythingAsTheEyeDoes_data();
    void tabComesToEverythingAsTheEyeDoes();
    void aDrawerKeepsTabUntilEscLeadsBack_data();
    void aDrawerKeepsTabUntilEscLeadsBack();

private:
    /// Navigation, header and panes of the page that is shown.
    QList<QWidget *> panes() const;

    test::OpenDemo m_demo;
    PageRegistry m_pages;
    std::unique_ptr<MainWindow> m_window;
};

void TestTabOrder::initTestCase()
{
    applyTheme(*qApp);
    registerAllPages(m_pages);
    m_window = std::make_unique<MainWindow>(m_demo.open(), m_pages);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QList<QWidget *> TestTabOrder::panes() const
{
    Page *page = m_window->findChild<PageStack *>()->current();
    QList<QWidget *> panes{m_window->findChild<Navigation *>()};
    if (auto *header = page->findChild<PageHeader *>())
        panes += header;
    return panes + page->panes();
}

void TestTabOrder::tabComesToEverythingAsTheEyeDoes_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    const std::vector<Place> places = test::placesOf(*m_window);
    for (const auto &[size, text] :
        {std::pair(QSize(1280, 800), 100), {{1024, 640}, 100}, {{1024, 640}, 200}})
        for (const Place &place : places)
            QTest::addRow("%dx%d, %d %%, %s", size.width(), size.height(), text, qPrintable(place.toString()))
                << place.toString() << size << text;
}

void TestTabOrder::tabComesToEverythingAsTheEyeDoes()
{
    QFETCH(QString, place);
    QFETCH(QSize, size);
    QFETCH(int, text);
    chooseTextSize(text);
    m_window->resize(size);
    PageContext &context = m_window->context();
    const Place wanted = Place::fromString(place);
    if (context.place().page == wanted.page) // so that it is arrived at
        context.goTo(
            {wanted.page == QStringLiteral("desk") ? QStringLiteral("help") : QStringLiteral("desk")});
    context.goTo(wanted);
    QVERIFY(test::settle(*m_window));
    const QWidget *entry = QApplication::focusWidget();
    QVERIFY2(m_window->findChild<PageStack *>()->isAncestorOf(entry), qPrintable(test::called(entry)));

    const TabWalk forth = test::walkByTab(*m_window, panes(), false);
    QVERIFY2(forth.fault.isEmpty(), qPrintable(forth.fault));
    const QString leaps = test::againstTheEye(forth);
    QVERIFY2(leaps.isEmpty(), qPrintable(leaps));

    const TabWalk back = test::walkByTab(*m_window, panes(), true);
    QVERIFY2(back.fault.isEmpty(), qPrintable(back.fault));
    const QString other = test::notTheReverse(forth, back);
    QVERIFY2(other.isEmpty(), qPrintable(other));
}

void TestTabOrder::aDrawerKeepsTabUntilEscLeadsBack_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"desk", "motions", "records"}) // the review desk docks it at the foot
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestTabOrder::aDrawerKeepsTabUntilEscLeadsBack()
{
    QFETCH(QString, page);
    chooseTextSize(200);
    m_window->resize(1024, 640);
    m_window->context().goTo({page});
    QVERIFY(test::settle(*m_window));
    FoldingSplitter *panes = nullptr;
    for (FoldingSplitter *splitter : m_window->findChildren<FoldingSplitter *>())
        if (splitter->isVisible() && splitter->isRightFolded())
            panes = splitter;
    QVERIFY(panes);
    QWidget *opener = QApplication::focusWidget();
    panes->openRight();
    const auto *drawer = panes->parentWidget()->findChild<Drawer *>();
    QVERIFY(drawer && drawer->isOpen());

    for (int presses = 0; presses < 40; ++presses) {
        QVERIFY2(drawer->isAncestorOf(QApplication::focusWidget()),
            qPrintable(test::called(QApplication::focusWidget())));
        QTest::keyClick(QApplication::focusWidget(), presses < 20 ? Qt::Key_Tab : Qt::Key_Backtab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (drawer->isOpen()) // the first leads out of a field
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!drawer->isOpen());
    QCOMPARE(QApplication::focusWidget(), opener);
}

} // namespace rosette

QTEST_MAIN(rosette::TestTabOrder)
#include "tst_taborder.moc"
