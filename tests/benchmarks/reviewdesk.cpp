// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The review desk with 500 and with 5,000 applications of five reviews each: opening the page, the next
// application from the press of the key until it is painted, and the matrix.
#include "core/actions/reviews/contestmatrix.h"
#include "core/actions/reviews/reviewqueue.h"
#include "core/workspace/committeeidentity.h"
#include "tests/benchmarks/bars.h"
#include "tests/benchmarks/largecommittee.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/papertext.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewspage.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace rosette;
using rosette::benchmark::require;
using rosette::benchmark::Series;
using rosette::benchmark::Taken;

namespace {

constexpr int rounds = 200;
constexpr double stepBar = 50;

struct Figures
{
    Series open{};
    Series step{};
    Series hurried{};
    Series save{};
    double count = 0;
    double matrix = 0;
};

/// From the press of the key until the paper of another application is painted.
Taken untilPainted(ReviewsPage &page, const std::function<void(QWidget *)> &press)
{
    PaperText *text = page.desk()->paper()->text();
    const auto before = page.desk()->application();
    return benchmark::PaintWatch(text->viewport())
        .untilPainted([&] { press(text); }, [&] { return page.desk()->application() != before; });
}

void step(QWidget *text)
{
    QTest::keyClick(text, Qt::Key_J);
}

void save(QWidget *text)
{
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
}

Series rounded(ReviewsPage &page, bool judges, int pause)
{
    Series measured;
    for (int round = 0; round < rounds; ++round) {
        QTest::qWait(pause); // somebody reads; nobody gives five verdicts faster than this
        if (judges)
            QTest::keyClicks(page.desk()->paper()->text(), QStringLiteral("MMMMM"));
        measured.add(untilPainted(page, judges ? save : step));
    }
    return measured;
}

Figures measure(const QString &path, const Clock &clock, int applications)
{
    Figures figures;
    const Contest contest = benchmark::fillLargeCommittee(path, clock, applications).contest;
    const std::unique_ptr<Workspace> workspace = require(Workspace::open(path, clock));
    const PageRegistry registry;
    PageContext context(*workspace, require(committeeIdentity(workspace->database())), registry);
    ReviewsPage page(context);
    QObject::connect(workspace.get(), &Workspace::changed, &page,
        [&page](const Changes &changes) { page.refresh(changes); });
    page.resize(1200, 800);
    static_cast<QWidget &>(page).show();
    QApplication::setActiveWindow(&page);
    figures.open.add(
        benchmark::PaintWatch(&page).untilPainted([&page] { page.show({}); }, [] { return true; }));
    figures.step = rounded(page, false, 60);
    figures.hurried = rounded(page, false, 0);
    page.show({});
    figures.save = rounded(page, true, 200);
    figures.count = benchmark::medianMilliseconds(15, [&] { require(reviewsToDo(*workspace)); });
    figures.matrix =
        benchmark::medianMilliseconds(5, [&] { require(contestMatrix(*workspace, contest.id)); });
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QApplication application(argc, argv);
    benchmark::prepare(application, folder);
    const SystemClock clock;
    const Figures few = measure(folder.filePath(QStringLiteral("small.rosette")), clock, 500);
    const Figures many = measure(folder.filePath(QStringLiteral("large.rosette")), clock, 5000);
    benchmark::Bars bars;
    bars.begin(QStringLiteral("review desk, 95th percentile of %1 keys").arg(rounds));
    const auto hold = [&](const QString &what, Series Figures::*series) {
        bars.hold({what, stepBar, (many.*series).late(), (few.*series).late(), QStringLiteral("median"),
            (many.*series).middle()});
    };
    hold(QStringLiteral("next application"), &Figures::step);
    hold(QStringLiteral("next application in a hurry"), &Figures::hurried);
    hold(QStringLiteral("save and next"), &Figures::save);
    QTextStream(stdout) << "  page opened " << few.open.middle().processor << " -> "
                        << many.open.middle().processor << " ms of the processor; off the window's thread: "
                        << "count for the navigation " << few.count << " -> " << many.count
                        << " ms, matrix read " << few.matrix << " -> " << many.matrix << " ms\n";
    return bars.exitCode();
}
