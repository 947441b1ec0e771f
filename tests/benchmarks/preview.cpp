// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in the guide's texts to the page painted anew, in the page itself, off screen. The bar: 100 ms.
#include "core/actions/demo/createdemo.h"
#include "core/workspace/lookup.h"
#include "ui/lists/guideeditor.h"
#include "ui/lists/guidepane.h"
#include "ui/lists/listspage.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/document/documentview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace rosette;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.rosette"));
    if (const Result<void> made = createDemo(path); !made)
        qFatal("%s", qPrintable(made.error().message));
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const Result<Contest> contest = findContest((*workspace)->database(), QStringLiteral("nec-clp"));
    const PageRegistry pages;
    PageContext context(**workspace, QStringLiteral("benchmark"), pages);
    ListsPage page(context);
    page.resize(1064, 800);
    static_cast<QWidget &>(page).show();
    page.show(contest ? contest->id.toString() : QString());
    DocumentView *document = page.guidePane()->document();
    if (!QTest::qWaitFor([&] { return document->pageCount() > 0; }, 10'000))
        qFatal("the guide was not set");
    context.commands().run(QStringLiteral("lists.edit"));
    auto *imprint = page.findChild<GuideEditor *>()->findChild<QPlainTextEdit *>();
    std::vector<double> times;
    for (int key = 0; key < 60; ++key) {
        bool isPainted = false;
        const auto connection =
            QObject::connect(document, &DocumentView::painted, [&isPainted] { isPainted = true; });
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(imprint, Qt::Key_A);
        while (!isPainted && timer.elapsed() < 5'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5'000);
        QObject::disconnect(connection);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const double late = times[times.size() * 95 / 100];
    out << "preview: key to painted page " << median << " ms median, " << late
        << " ms at the 95th percentile (bar: 100 ms)\n";
    return late < 100 ? 0 : 1;
}
