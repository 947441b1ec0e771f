// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in the guide's texts to the page painted anew, in the page itself, off screen. The bar: 100 ms.
#include "core/actions/demo/createdemo.h"
#include "core/workspace/lookup.h"
#include "tests/benchmarks/bars.h"
#include "ui/lists/guideeditor.h"
#include "ui/lists/guidepane.h"
#include "ui/lists/listspage.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/widgets/document/documentview.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace rosette;

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QApplication application(argc, argv);
    benchmark::prepare(application, folder);
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
    benchmark::Series keys;
    for (int key = 0; key < 60; ++key) {
        bool isPainted = false;
        const auto connection =
            QObject::connect(document, &DocumentView::painted, [&isPainted] { isPainted = true; });
        const benchmark::Watch watch;
        QTest::keyClick(imprint, Qt::Key_A);
        while (!isPainted && !watch.isLate())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5'000);
        QObject::disconnect(connection);
        keys.add(watch.taken());
    }
    benchmark::Bars bars;
    bars.begin(QStringLiteral("preview of the guide, 95th percentile of %1 keys").arg(keys.size()));
    bars.hold({QStringLiteral("key to painted page"), 100, keys.late(), {}, QStringLiteral("median"),
        keys.middle()});
    return bars.exitCode();
}
