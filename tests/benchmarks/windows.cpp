// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a file of 500 and of 5,000 applications with five reviews each: going to every page, for the
// first time and again, from the click until it is painted; and a search in the palette and among the
// candidates while a name is typed, with 100,000 persons in the file. Usage: benchmark_windows [FOLDER], in
// which the two files are left for start.py.
#include "core/storage/candidacystore.h"
#include "core/storage/motionstore.h"
#include "core/storage/reviewprogress.h"
#include "tests/benchmarks/bars.h"
#include "tests/benchmarks/largecommittee.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/allpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <map>

using namespace rosette;
using rosette::benchmark::Bars;
using rosette::benchmark::PaintWatch;
using rosette::benchmark::require;
using rosette::benchmark::Series;
using rosette::benchmark::Taken;

namespace {

constexpr int windowsOpened = 5;
constexpr int returns = 7;
constexpr int namesTyped = 40;
constexpr int personCount = 100'000;
constexpr double pageBar = 100;
constexpr double keyBar = 16;

struct Visit
{
    QString name;
    Place place;
};

struct Figures
{
    Series first{};
    Series again{};
    Series settled{}; ///< of a first visit: with what is worked out in the background
};

/// A window on the file, quiet and painted.
class OpenWindow
{
public:
    OpenWindow(const QString &path, const Clock &clock, const PageRegistry &pages,
        const std::optional<Seat> &seat = {})
    {
        std::unique_ptr<Workspace> workspace = require(Workspace::open(path, clock));
        if (seat)
            workspace->actAs(*seat);
        m_window = std::make_unique<MainWindow>(std::move(workspace), pages);
        m_window->resize(1280, 800);
        m_stack = m_window->findChild<PageStack *>();
        PaintWatch(m_window.get()).untilSettled([this] { open(); }, [this] { return isQuiet(); });
    }

    MainWindow &window() { return *m_window; }
    PageStack *stack() { return m_stack; }
    bool isQuiet() const { return m_window->context().tasks().running().empty(); }

    /// By its item in the navigation, if it has one and no more is wanted; else as a link does.
    void goTo(const Place &place)
    {
        auto *item = m_window->findChild<QAbstractButton *>(QStringLiteral("nav.") + place.page);
        if (item && place.object.isEmpty())
            QTest::mouseClick(item, Qt::LeftButton);
        else
            m_window->context().goTo(place);
    }
    /// Goes to a page that does no work and is another than that of @p place.
    void leave(const Place &place)
    {
        goTo({place.page == QStringLiteral("help") ? QStringLiteral("committee") : QStringLiteral("help")});
        settle();
    }
    Taken untilPainted(const Place &place)
    {
        return PaintWatch(m_stack).untilPainted(
            [&] { goTo(place); }, [&] { return m_stack->currentWidget()->objectName() == place.page; });
    }
    Taken untilSettled(const Place &place)
    {
        return PaintWatch(m_stack).untilSettled([&] { goTo(place); }, [this] { return isQuiet(); });
    }
    void settle()
    {
        PaintWatch(m_stack).untilSettled([] {}, [this] { return isQuiet(); });
    }

private:
    void open()
    {
        m_window->show();
        m_window->activateWindow();
    }

    std::unique_ptr<MainWindow> m_window;
    PageStack *m_stack = nullptr;
};

/// Every page, and what in it is a page of its own to the eye.
std::vector<Visit> visitsOf(const QString &path, const Clock &clock, const PageRegistry &pages,
    const benchmark::LargeCommittee &committee)
{
    const std::unique_ptr<Workspace> workspace = require(Workspace::open(path, clock));
    const QString contest = committee.contest.id.toString();
    const std::vector<ApplicationProgress> applications =
        require(ReviewProgress(workspace->database()).ofContest(committee.contest.id, {}));
    const ApplicationProgress &middle = applications.at(applications.size() / 2);
    const Candidacy candidacy = *require(CandidacyStore(workspace->database()).find(middle.candidacy));
    const std::vector<Motion> motions = require(MotionStore(workspace->database()).all());
    std::vector<Visit> visits;
    for (const PageDefinition &page : pages.all())
        visits.push_back({page.title, {page.key}});
    const auto add = [&](const QString &name, const char *page, const QString &object) {
        visits.push_back({name, {QString::fromLatin1(page), object}});
    };
    add(QStringLiteral("a contest"), "contests", contest);
    add(QStringLiteral("a person"), "candidates", candidacy.person.toString());
    add(QStringLiteral("an application"), "reviews", middle.application.toString());
    add(QStringLiteral("the matrix"), "reviews", QStringLiteral("matrix/") + contest);
    add(QStringLiteral("a motion"), "motions", motions.front().id.toString());
    add(QStringLiteral("all decisions"), "motions", QStringLiteral("decided"));
    add(QStringLiteral("the first record"), "records", QStringLiteral("1"));
    add(QStringLiteral("the rulebook"), "committee", QStringLiteral("rulebook"));
    add(QStringLiteral("a page of the guide"), "help", QStringLiteral("motions"));
    return visits;
}

std::map<QString, Figures> measurePages(const QString &path, const Clock &clock, const PageRegistry &pages,
    const benchmark::LargeCommittee &committee)
{
    const std::vector<Visit> visits = visitsOf(path, clock, pages, committee);
    std::map<QString, Figures> figures;
    // One who has reviewed everything sees all of the matrix.
    for (int opened = 0; opened < windowsOpened; ++opened) {
        QSettings().clear();
        OpenWindow window(path, clock, pages, committee.reviewers.front());
        for (const Visit &visit : visits) {
            window.leave(visit.place);
            figures[visit.name].first.add(window.untilPainted(visit.place));
            window.settle();
            window.leave(visit.place);
            figures[visit.name].settled.add(window.untilSettled(visit.place));
        }
        for (int round = 0; round < (opened == 0 ? returns : 0); ++round)
            for (const Visit &visit : visits) {
                window.leave(visit.place);
                figures[visit.name].again.add(window.untilPainted(visit.place));
            }
    }
    return figures;
}

void holdPages(Bars &bars, const std::map<QString, Figures> &small, const std::map<QString, Figures> &large)
{
    const auto hold = [&](const QString &when, Series Figures::*series) {
        bars.begin(QStringLiteral("page change, ") + when);
        for (const auto &[name, many] : large)
            bars.hold({name, pageBar, (many.*series).middle(), (small.at(name).*series).middle(),
                QStringLiteral("least"), (many.*series).least()});
    };
    hold(QStringLiteral("the first, until painted"), &Figures::first);
    hold(QStringLiteral("later, until painted"), &Figures::again);
    QTextStream out(stdout);
    out << "with what is worked out in the background, ms on the wall\n";
    for (const auto &[name, many] : large)
        if (const double wall = many.settled.middle().wall; wall > pageBar)
            out << "         " << name.leftJustified(34)
                << " 500: " << QString::number(small.at(name).settled.middle().wall, 'f', 0)
                << "; 5,000: " << QString::number(wall, 'f', 0) << "\n";
}

/// What is typed: half are surnames, a quarter whole names, a quarter fit nobody.
QStringList namesToType(const QStringList &everybody)
{
    QRandomGenerator random(11);
    QStringList names;
    for (int typed = 0; typed < namesTyped; ++typed) {
        const QString &name = everybody.at(random.bounded(static_cast<int>(everybody.size())));
        names += typed % 4 == 0   ? name
                 : typed % 4 == 1 ? benchmark::inventedWord(random) + u'x'
                                  : name.section(u' ', 1);
    }
    return names;
}

/// Every key of @p names in @p field, until @p seen is painted.
Series typed(const QStringList &names, QWidget *field, QWidget *seen)
{
    Series measured;
    PaintWatch watch(seen);
    for (const QString &name : names) {
        static_cast<QLineEdit *>(field)->clear();
        watch.untilSettled([] {}, [] { return true; });
        for (const QChar letter : name)
            measured.add(
                watch.untilPainted([&] { QTest::keyClick(field, letter.toLatin1()); }, [] { return true; }));
    }
    return measured;
}

void measureSearch(
    Bars &bars, const QString &path, const Clock &clock, const PageRegistry &pages, const ContestId &contest)
{
    QStringList everybody;
    {
        const std::unique_ptr<Workspace> workspace = require(Workspace::open(path, clock));
        const auto present =
            static_cast<int>(require(CandidacyStore(workspace->database()).forContest(contest)).size());
        everybody = benchmark::addPersons(workspace->database(), personCount - present, contest);
    }
    QSettings().clear();
    OpenWindow window(path, clock, pages);
    const QStringList names = namesToType(everybody);
    window.goTo({QStringLiteral("candidates")});
    window.settle();
    auto *search = window.stack()->currentWidget()->findChild<SearchField *>();
    search->setFocus();
    bars.begin(QStringLiteral("a key in a search over %1 persons, 95th percentile").arg(personCount));
    const auto hold = [&bars](const QString &where, const Series &keys) {
        bars.hold({where, keyBar, keys.late(), {}, QStringLiteral("median"), keys.middle()});
    };
    hold(QStringLiteral("among the candidates"), typed(names, search, window.stack()));
    window.window().openPalette();
    QWidget *palette = QApplication::activeModalWidget();
    auto *field = palette->findChild<SearchField *>();
    hold(QStringLiteral("in the palette"), typed(names, field, palette));
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QApplication application(argc, argv);
    benchmark::prepare(application, folder);
    const SystemClock clock;
    PageRegistry pages;
    registerAllPages(pages);
    const QDir kept(application.arguments().value(1, folder.path()));
    const QString small = kept.filePath(QStringLiteral("small.rosette"));
    const QString large = kept.filePath(QStringLiteral("large.rosette"));
    const benchmark::LargeCommittee few = benchmark::fillLargeCommittee(small, clock, 500);
    const benchmark::LargeCommittee many = benchmark::fillLargeCommittee(large, clock, 5000);
    Bars bars;
    holdPages(bars, measurePages(small, clock, pages, few), measurePages(large, clock, pages, many));
    const QString crowded = folder.filePath(QStringLiteral("crowded.rosette"));
    QFile::copy(large, crowded);
    measureSearch(bars, crowded, clock, pages, many.contest.id);
    return bars.exitCode();
}
