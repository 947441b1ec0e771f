// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The review desk with 500 and with 5,000 applications of five reviews each: opening the page, the next
// application from the press of the key until it is painted, and the matrix.
#include "core/actions/reviews/contestmatrix.h"
#include "core/actions/reviews/reviewqueue.h"
#include "core/workspace/committeeidentity.h"
#include "tests/benchmarks/largecommittee.h"
#include "tests/benchmarks/paintwatch.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/papertext.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewspage.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace rosette;
using rosette::benchmark::require;

namespace {

constexpr int rounds = 200;

struct Figures
{
    double open = 0;
    double step = 0;
    double save = 0;
    double hurried = 0;
    double count = 0;
    double matrix = 0;
};

/// Milliseconds from the press of the key until the paper of another application is painted.
double untilPainted(ReviewsPage &page, const std::function<void(QWidget *)> &press)
{
    PaperText *text = page.desk()->paper()->text();
    const auto before = page.desk()->application();
    return benchmark::PaintWatch(text->viewport())
        .untilPainted([&] { press(text); }, [&] { return page.desk()->application() != before; })
        .wall;
}

void step(QWidget *text)
{
    QTest::keyClick(text, Qt::Key_J);
}

void save(QWidget *text)
{
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
}

std::vector<double> rounded(ReviewsPage &page, bool judges, int pause)
{
    std::vector<double> measured;
    for (int round = 0; round < rounds; ++round) {
        QTest::qWait(pause); // somebody reads; nobody gives five verdicts faster than this
        if (judges)
            QTest::keyClicks(page.desk()->paper()->text(), QStringLiteral("MMMMM"));
        measured.push_back(untilPainted(page, judges ? save : step));
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
    QElapsedTimer timer;
    timer.start();
    ReviewsPage page(context);
    QObject::connect(workspace.get(), &Workspace::changed, &page,
        [&page](const Changes &changes) { page.refresh(changes); });
    page.resize(1200, 800);
    static_cast<QWidget &>(page).show();
    QApplication::setActiveWindow(&page);
    page.show({});
    QCoreApplication::processEvents();
    figures.open = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    figures.step = benchmark::percentile95(rounded(page, false, 60));
    figures.hurried = benchmark::percentile95(rounded(page, false, 0));
    page.show({});
    figures.save = benchmark::percentile95(rounded(page, true, 200));
    figures.count = benchmark::medianMilliseconds(15, [&] { require(reviewsToDo(*workspace)); });
    figures.matrix =
        benchmark::medianMilliseconds(5, [&] { require(contestMatrix(*workspace, contest.id)); });
    return figures;
}

void print(QTextStream &out, int applications, const Figures &figures)
{
    out << applications << " applications: page opened " << figures.open << " ms; 95 % of " << rounds
        << ": next " << figures.step << " ms, next in a hurry " << figures.hurried << " ms, save and next "
        << figures.save << " ms (bar: 50); count for the navigation " << figures.count << " ms; matrix read "
        << figures.matrix << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Rosette"));
    application.setApplicationName(QStringLiteral("benchmark"));
    applyTheme(application);
    const SystemClock clock;
    QTextStream out(stdout);
    const Figures small = measure(folder.filePath(QStringLiteral("small.rosette")), clock, 500);
    print(out, 500, small);
    const Figures large = measure(folder.filePath(QStringLiteral("large.rosette")), clock, 5000);
    print(out, 5000, large);
    return large.step < 50 && large.save < 50 ? 0 : 1;
}
