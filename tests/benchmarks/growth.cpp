// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten times the data: opening the file and checking a list with 500 and with 5,000 applications of five
// reviews each.
#include "core/actions/endorsements/checklist.h"
#include "tests/benchmarks/largecommittee.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace rosette;
using rosette::benchmark::require;

namespace {

struct Figures
{
    double open = 0;
    double check = 0;
};

Figures measure(const QString &path, const Clock &clock, int applications)
{
    const Contest contest = benchmark::fillLargeCommittee(path, clock, applications, 0).contest;
    Figures figures;
    figures.open = benchmark::medianMilliseconds(15, [&] { require(Workspace::open(path, clock)); });
    const std::unique_ptr<Workspace> workspace = require(Workspace::open(path, clock));
    figures.check = benchmark::medianMilliseconds(15, [&] { require(checkList(*workspace, contest)); });
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QTemporaryDir folder;
    const Figures small = measure(folder.filePath(QStringLiteral("small.rosette")), clock, 500);
    const Figures large = measure(folder.filePath(QStringLiteral("large.rosette")), clock, 5000);
    QTextStream out(stdout);
    out << "open:       500 applications " << small.open << " ms, 5,000 " << large.open << " ms, ratio "
        << large.open / small.open << " (bar: below 1.5)\n";
    out << "list check: 500 applications " << small.check << " ms, 5,000 " << large.check << " ms, ratio "
        << large.check / small.check << " (bar: below 1.5)\n";
    return large.open < 1.5 * small.open && large.check < 1.5 * small.check ? 0 : 1;
}
