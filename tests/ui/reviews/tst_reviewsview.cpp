// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsfixture.h"

using namespace rosette;
using namespace rosette::test;

class TestReviewsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theMatrixHidesWhatIsNotReviewed();
    void theMatrixIsWalkedWithArrowsAndOpensApplications();
    void theMatrixLeadsToMotions();
    void everyCellOfTheMatrixSaysInWordsWhatItIs();
    void everyControlHasAName();
    void panesFoldByWidth();

private:
    QTemporaryDir m_folder;
    QString m_demo;
};

void TestReviewsView::initTestCase()
{
    m_demo = m_folder.filePath(QStringLiteral("demo.rosette"));
    must(createDemo(m_demo));
}

void TestReviewsView::cleanup()
{
    Theme::instance().setAppearance(Appearance::Light);
    Theme::instance().setTextScale(1);
    QSettings().clear();
}

void TestReviewsView::theMatrixHidesWhatIsNotReviewed()
{
    Desk desk(m_demo);
    desk.showMatrix();
    const QAbstractItemModel *model = desk.page->matrix()->table()->model();
    QStringList hidden;
    for (int row = 0; row < model->rowCount(); ++row)
        if (!model->index(row, 1).data(MatrixModel::HiddenRole).toString().isEmpty())
            hidden += model->index(row, 0).data().toString();
        else
            QVERIFY2(hidden.isEmpty(), "hidden rows come last");
    QCOMPARE(hidden, (QStringList{QStringLiteral("Dilip Chand"), QStringLiteral("Leah Marchetti"),
                         QStringLiteral("Nina Hallworth"), QStringLiteral("Patrick Oyelaran")}));
    desk.actAs(QStringLiteral("Sam Whitlock"));
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->index(row, 0).data().toString() != QStringLiteral("Aoife Brannigan"));
}

void TestReviewsView::theMatrixIsWalkedWithArrowsAndOpensApplications()
{
    Desk desk(m_demo);
    desk.showMatrix();
    QTableView *table = desk.page->matrix()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->currentIndex().column(), 2);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(desk.asked.page, QStringLiteral("reviews"));
    desk.page->show(desk.asked.object);
    QCOMPARE(desk.shownName(), table->model()->index(1, 0).data().toString());
}

void TestReviewsView::theMatrixLeadsToMotions()
{
    Desk desk(m_demo);
    desk.showMatrix();
    desk.selectInMatrix(QStringLiteral("Miriam Stone"));
    desk.click(QStringLiteral("Open a motion..."), QStringLiteral("Go to the motion"));
    QCOMPARE(desk.asked.page, QStringLiteral("motions"));
    QVERIFY(!desk.asked.object.isEmpty());
}

void TestReviewsView::everyCellOfTheMatrixSaysInWordsWhatItIs()
{
    Desk desk(m_demo);
    desk.showMatrix();
    const QAbstractItemModel *model = desk.page->matrix()->table()->model();
    QVERIFY(model->rowCount() > 8);
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString words = model->index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(words.startsWith(model->index(row, 0).data().toString()), qPrintable(words));
            QVERIFY2(column == 0 || words.contains(u':'), qPrintable(words));
        }
}

void TestReviewsView::everyControlHasAName()
{
    Desk desk(m_demo);
    int checked = 0;
    const auto check = [&] {
        for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++checked;
        }
    };
    desk.show(QStringLiteral("Hugh Sallow"));
    check();
    desk.showMatrix();
    check();
    QVERIFY(checked > 25);
}

void TestReviewsView::panesFoldByWidth()
{
    Desk desk(m_demo);
    desk.show(QStringLiteral("Leah Marchetti"));
    QCOMPARE(desk.page->panes().size(), 3);
    desk.resize(1024, 640);
    QCOMPARE(desk.page->panes().size(), 2);
    QVERIFY(desk.page->findChild<QueueChooser *>());
    desk.resize(896, 640);
    QCOMPARE(desk.page->panes().size(), 1);
    desk.click(QStringLiteral("Open your review"));
    QVERIFY(desk.page->desk()->verdicts()->isVisible());
    desk.resize(1280, 800);
    QCOMPARE(desk.page->panes().size(), 3);
    QVERIFY(!desk.page->findChild<QueueChooser *>() || desk.page->findChild<QueueChooser *>()->isHidden());
}

int main(int argc, char *argv[])
{
    return runReviewsTest<TestReviewsView>(argc, argv);
}

#include "tst_reviewsview.moc"
