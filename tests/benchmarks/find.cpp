// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding things by name while the name is typed, among 100,000 persons: one search for each key. The bar: 16
// ms, a frame, at the 95th percentile.
#include "core/workspace/thingfinder.h"
#include "tests/benchmarks/largecommittee.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace rosette;

namespace {

constexpr int personCount = 100'000;
constexpr int searches = 40;
constexpr int mostFound = 12;
constexpr double bar = 16;

} // namespace

int main()
{
    QTextStream out(stdout);
    QRandomGenerator random(7);
    const QTemporaryDir folder;
    const std::unique_ptr<Database> database =
        benchmark::require(Database::create(folder.filePath(QStringLiteral("large.rosette"))));
    const QStringList everybody = benchmark::addPersons(*database, personCount);
    ThingFinder finder(*database);
    std::vector<double> taken; // milliseconds
    for (int search = 0; search < searches; ++search) {
        // Half are somebody's surname, a quarter whole names, a quarter fit nobody.
        const QString &name = everybody.at(random.bounded(static_cast<int>(everybody.size())));
        const QString text = search % 4 == 0   ? name
                             : search % 4 == 1 ? benchmark::inventedWord(random) + u'x'
                                               : name.section(u' ', 1);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer watch;
            watch.start();
            benchmark::require(finder.find(text.left(length), mostFound));
            taken.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(taken.begin(), taken.end());
    const double late = taken[taken.size() * 95 / 100];
    out << "find: " << taken.size() << " keys among " << personCount << " persons, "
        << taken[taken.size() / 2] << " ms median, " << late << " ms at the 95th percentile (bar: " << bar
        << " ms)\n";
    return late < bar ? 0 : 1;
}
