// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/createdemo.h"
#include "core/actions/demo/demotime.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/lookup.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/reviews/matrixview.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/papertext.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewspage.h"
#include "ui/reviews/verdictpane.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
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
        page = new ReviewsPage(*context, nullptr);
        QObject::connect(workspace.get(), &Workspace::changed, page,
            [this](const Changes &changes) { page->refresh(changes); });
        QObject::connect(
            context.get(), &PageContext::placeRequested, page, [this](const Place &place) { asked = place; });
        page->resize(1064, 800);
        page->setWindowTitle(QStringLiteral("Reviews"));
        static_cast<QWidget *>(page)->show();
        QApplication::setActiveWindow(page);
        QTest::qWait(0);
    }

    void close()
    {
        page->keepDrafts();
        delete page;
        context.reset();
        workspace.reset();
    }

    ~Desk() { close(); }

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

    Button *save() { return page->desk()->verdicts()->saveButton(); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Clock> clock =
        std::make_unique<ManualClock>(QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC));
    std::unique_ptr<Workspace> workspace;
    PageRegistry registry;
    std::unique_ptr<PageContext> context;
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
    desk.page->resize(968, 640);
    keepPicture(desk.page, QStringLiteral("review-968x640"));
    desk.page->resize(840, 640);
    keepPicture(desk.page, QStringLiteral("review-840x640"));
    desk.page->resize(1064, 800);
    Theme::instance().setAppearance(Appearance::Dark);
    desk.show(QStringLiteral("Leah Marchetti"));
    keepPicture(desk.page, QStringLiteral("review-dark"));
    desk.page->show(QStringLiteral("matrix/") + desk.page->object());
    Theme::instance().setAppearance(Appearance::Light);
    const QString contest =
        must(findContest(desk.workspace->database(), QStringLiteral("nec-clp"))).id.toString();
    desk.page->show(QStringLiteral("matrix/") + contest);
    keepPicture(desk.page, QStringLiteral("matrix"));
    desk.page->resize(968, 640);
    keepPicture(desk.page, QStringLiteral("matrix-968x640"));
    Theme::instance().setAppearance(Appearance::Dark);
    keepPicture(desk.page, QStringLiteral("matrix-dark"));
    Theme::instance().setAppearance(Appearance::Light);
    Theme::instance().setTextScale(1.5);
    desk.page->resize(1208, 800);
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
