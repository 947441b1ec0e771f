// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
#include "tests/support/must.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace rosette::test {

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

/// The main() of a test of this page: settings of its own, the program's theme.
template <typename Test>
int runReviewsTest(int argc, char *argv[])
{
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Rosette"));
    application.setApplicationName(QStringLiteral("reviews-test"));
    applyTheme(application);
    Theme::instance().setAppearance(Appearance::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace rosette::test
