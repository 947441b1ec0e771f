// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/places.h"

#include "core/actions/decisions/seemotions.h"
#include "core/storage/conteststore.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/mainwindow.h"

namespace rosette::test {

std::vector<Place> placesOf(MainWindow &window)
{
    std::vector<Place> places;
    const auto add = [&places](const char *page, const QString &object) {
        places.push_back({QLatin1String(page), object});
    };
    for (const PageDefinition &page : window.context().pages().all())
        places.push_back({page.key});
    const Result<std::vector<Contest>> contests = ContestStore(window.context().database()).all();
    const Result<std::vector<MotionLine>> motions = seeMotions(window.context().workspace());
    if (!contests || !motions)
        qFatal("The contests and motions of the demo cannot be read.");
    for (const Contest &contest : *contests) {
        add("contests", contest.id.toString());
        add("lists", contest.id.toString());
        add("reviews", QStringLiteral("matrix/") + contest.id.toString());
    }
    for (const MotionLine &line : *motions)
        add("motions", line.motion.id.toString());
    add("motions", QStringLiteral("decided"));
    for (const char *part : {"seats", "keys", "rulebook", "settings", "backups"})
        add("committee", QString::fromLatin1(part));
    add("help", QStringLiteral("motions"));
    return places;
}

} // namespace rosette::test
