// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/createdemo.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/lookup.h"
#include "ui/page/page.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "tests/support/must.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace rosette::test {

/// The demo committee in a file of its own, on its own day, and a window that shows one page of it.
class DemoPage
{
public:
    DemoPage()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp);
        const Result<void> made = createDemo(path());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        workspace = must(Workspace::open(path(), clock));
        workspace->actAs(must(findSeat(workspace->database(), QStringLiteral("Ada Fox"), clock.today())));
        context = std::make_unique<PageContext>(
            *workspace, must(committeeIdentity(workspace->database())), registry);
        QObject::connect(
            context.get(), &PageContext::placeRequested, [this](const Place &place) { requested = place; });
    }
    ~DemoPage() { window.reset(); }

    /// Shows @p page in a window of that size, with a place for the navigation.
    void show(Page *page, const QSize &size = {1280, 800})
    {
        window = std::make_unique<QMainWindow>();
        auto *central = new QWidget;
        auto *columns = new QHBoxLayout(central);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(0);
        navigation = new QWidget;
        columns->addWidget(navigation);
        columns->addWidget(page, 1);
        window->setCentralWidget(central);
        navigation->setFixedWidth(216);
        QObject::connect(workspace.get(), &Workspace::changed, page,
            [page](const Changes &changes) { page->refresh(changes); });
        page->show(QString());
        window->resize(size);
        window->QWidget::show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("The window is not shown.");
    }

    /// The window is narrow, so that the navigation is a rail of icons.
    void resize(const QSize &size)
    {
        const double scale = Theme::instance().textScale();
        navigation->setFixedWidth(size.width() / scale < 1180 ? scaled(56) : 216);
        window->resize(size);
    }

    QString path() const { return folder.filePath(QStringLiteral("demo.rosette")); }

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 10, 7), QTime(9, 6), Qt::UTC)};
    PageRegistry registry;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<QMainWindow> window;
    QWidget *navigation = nullptr;
    Place requested;
};

} // namespace rosette::test
