// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/createdemo.h"
#include "core/actions/demo/demotime.h"
#include "core/actions/reviews/reviewqueue.h"
#include "core/actions/reviews/seereviews.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/lookup.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/reviews/matrixview.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/papertext.h"
#include "ui/reviews/queuechooser.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewspage.h"
#include "ui/reviews/verdictpane.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rosette;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// The page over a demo committee, in a window of its own.
class Desk
{
public:
    explicit Desk(const QString &demo)
    {
        path = folder.filePath(QStringLiteral("demo.rosette"));
        QFile::copy(demo, path);
        open();
    }

    void open()
    {
        workspace = must(Workspace::open(path, *clock));
        context = std::make_unique<PageContext>(
            *workspace, must(committeeIdentity(workspace->database())), registry);
        window = std::make_unique<QWidget>();
        page = new ReviewsPage(*context, window.get());
        auto *row = new QHBoxLayout(window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addSpacing(56); // the navigation
        row->addWidget(page);
        QObject::connect(workspace.get(), &Workspace::changed, page,
            [this](const Changes &changes) { page->refresh(changes); });
        QObject::connect(
            context.get(), &PageContext::placeRequested, page, [this](const Place &place) { asked = place; });
        resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        QTest::qWait(0);
    }

    void close()
    {
        page->keepDrafts();
        window.reset();
        context.reset();
        workspace.reset();
    }

    ~Desk() { close(); }

    /// The window; the navigation takes 216 of a wide one, 56 of others.
    void resize(int width, int height)
    {
        auto *row = static_cast<QHBoxLayout *>(window->layout());
        const int navigation = width / Theme::instance().textScale() < 1180 ? 56 : 216;
        row->itemAt(0)->spacerItem()->changeSize(scaled(navigation), 0);
        row->invalidate();
        window->resize(width, height);
        QTest::qWait(1);
    }

    /// Shows the application of @p name.
    void show(const QString &name)
    {
        page->show(must(findApplication(workspace->database(), name)).id.toString());
        QTest::qWait(1);
    }

    void actAs(const QString &name)
    {
        context->actAs(must(findSeat(workspace->database(), name, clock->today())));
        page->refresh(everything());
    }

    QString shownName() const
    {
        const auto &application = page->desk()->application();
        return application ? page->desk()->queue().entry(*application)->name : QString();
    }

    void press(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(page->desk()->paper()->text(), key.toLatin1());
    }

    void saveAndNext()
    {
        QTest::keyClick(
            page->desk()->paper()->text(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        if (!QTest::qWaitFor([this] { return !page->desk()->isStoring(); }))
            qFatal("not stored");
    }

    /// What waits in other contests than the one that is shown.
    int elsewhere() { return must(reviewsToDo(*workspace)) - page->desk()->queue().toDo(); }

    void showMatrix()
    {
        const Contest contest = must(findContest(workspace->database(), QStringLiteral("nec-clp")));
        page->show(QStringLiteral("matrix/") + contest.id.toString());
        QTest::qWait(1);
    }

    void selectInMatrix(const QString &name)
    {
        QTableView *table = page->matrix()->table();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 1));
    }

    /// The visible button of that text, or else of the other.
    void click(const QString &text, const QString &otherwise = {})
    {
        for (const QString &words : {text, otherwise})
            for (QPushButton *button : page->findChildren<QPushButton *>())
                if (button->text() == words && button->isVisible() && !words.isEmpty())
                    return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(text));
    }

    Button *save() { return page->desk()->verdicts()->saveButton(); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Clock> clock =
        std::make_unique<ManualClock>(QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC));
    std::unique_ptr<Workspace> workspace;
    PageRegistry registry;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<QWidget> window;
    ReviewsPage *page = nullptr;
    Place asked;
};

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ROSETTE_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(30);
    QVERIFY(widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

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
    void lettersTypedInACommentAreNoVerdicts();
    void othersVerdictsShowOnceOnesOwnIsIn();
    void changesSinceTheLastReviewAreMarkedAndCanBeHidden();
    void anInterestTakesTheVerdictsAway();
    void theLastReviewSaysWhereToGoOn();
    void theMatrixHidesWhatIsNotReviewed();
    void theMatrixIsWalkedWithArrowsAndOpensApplications();
    void theMatrixLeadsToMotions();
    void everyCellOfTheMatrixSaysInWordsWhatItIs();
    void everyControlHasAName();
    void panesFoldByWidth();
    void itLooksAsItShould();

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

void TestReviewsPage::theMatrixHidesWhatIsNotReviewed()
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

void TestReviewsPage::theMatrixIsWalkedWithArrowsAndOpensApplications()
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

void TestReviewsPage::theMatrixLeadsToMotions()
{
    Desk desk(m_demo);
    desk.showMatrix();
    desk.selectInMatrix(QStringLiteral("Miriam Stone"));
    desk.click(QStringLiteral("Open a motion..."), QStringLiteral("Go to the motion"));
    QCOMPARE(desk.asked.page, QStringLiteral("motions"));
    QVERIFY(!desk.asked.object.isEmpty());
}

void TestReviewsPage::everyCellOfTheMatrixSaysInWordsWhatItIs()
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

void TestReviewsPage::everyControlHasAName()
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

void TestReviewsPage::panesFoldByWidth()
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

void TestReviewsPage::itLooksAsItShould()
{
    Desk desk(m_demo);
    desk.page->show({});
    desk.show(QStringLiteral("Leah Marchetti"));
    desk.press(QStringLiteral("MM"));
    keepPicture(desk.page, QStringLiteral("review"));
    desk.show(QStringLiteral("Dilip Chand"));
    keepPicture(desk.page, QStringLiteral("review-again"));
    desk.show(QStringLiteral("Hugh Sallow"));
    keepPicture(desk.page, QStringLiteral("review-done"));
    desk.resize(1024, 640);
    keepPicture(desk.page, QStringLiteral("review-1024x640"));
    desk.resize(896, 640);
    keepPicture(desk.page, QStringLiteral("review-896x640"));
    desk.resize(1280, 800);
    Theme::instance().setAppearance(Appearance::Dark);
    desk.show(QStringLiteral("Leah Marchetti"));
    keepPicture(desk.page, QStringLiteral("review-dark"));
    Theme::instance().setAppearance(Appearance::Light);
    const QString contest =
        must(findContest(desk.workspace->database(), QStringLiteral("nec-clp"))).id.toString();
    desk.page->show(QStringLiteral("matrix/") + contest);
    keepPicture(desk.page, QStringLiteral("matrix"));
    desk.resize(1024, 640);
    keepPicture(desk.page, QStringLiteral("matrix-1024x640"));
    Theme::instance().setAppearance(Appearance::Dark);
    keepPicture(desk.page, QStringLiteral("matrix-dark"));
    Theme::instance().setAppearance(Appearance::Light);
    Theme::instance().setTextScale(1.5);
    desk.resize(1280, 800);
    keepPicture(desk.page, QStringLiteral("matrix-150"));
    desk.show(QStringLiteral("Leah Marchetti"));
    keepPicture(desk.page, QStringLiteral("review-150"));
}

int main(int argc, char *argv[])
{
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Rosette"));
    application.setApplicationName(QStringLiteral("reviews-test"));
    applyTheme(application);
    Theme::instance().setAppearance(Appearance::Light);
    TestReviewsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewspage.moc"
