// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/playground.h"

#include "core/actions/records/verifyrecords.h"
#include "core/base/atomicwrite.h"
#include "tests/monkey/contentdigest.h"
#include "tests/monkey/lastevents.h"
#include "tests/ui/page/opendemo.h"
#include "ui/lists/printpages.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/allpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/filequestion.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QImage>
#include <QPrinter>
#include <QTest>

#include <array>
#include <cstdio>

namespace rosette::test {

namespace {

/// What the offscreen platform says of itself.
bool isOfThePlatform(const QString &message)
{
    return message.startsWith(QLatin1String("This plugin does not support")) ||
           message == QLatin1String("Unimplemented code.");
}

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isOfThePlatform(message))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::abort(); // which prints the last events
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// Where the program opens addresses and files: nowhere.
class Elsewhere : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &) {}
};

/// The files that may be chosen, good ones and bad ones.
QStringList files(const QString &folder)
{
    const QDir place(folder);
    const auto write = [&](const char *name, const QByteArray &bytes) {
        const QString path = place.filePath(QLatin1String(name));
        if (!atomicWrite(path, bytes))
            qFatal("%s cannot be written.", name);
        return path;
    };
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString photo = place.filePath(QStringLiteral("photo.jpg"));
    image.save(photo);
    QFile seats(QStringLiteral(ROSETTE_SOURCE_DIR "/resources/demo/seats-2026.csv"));
    QFile people(QStringLiteral(ROSETTE_SOURCE_DIR "/resources/demo/candidacies-nec-clp.csv"));
    QFile dates(QStringLiteral(ROSETTE_SOURCE_DIR "/tests/data/nec-2020/nec-2020-timetable.csv"));
    if (!seats.open(QIODevice::ReadOnly) || !people.open(QIODevice::ReadOnly) ||
        !dates.open(QIODevice::ReadOnly))
        qFatal("The files to choose from are missing.");
    return {{}, {}, photo, photo, write("seats.csv", seats.readAll()), write("people.csv", people.readAll()),
        write("dates.csv", dates.readAll()),
        write("more.csv", "candidate,slate,source\nZara Lund,Broad Table,\nAda Fox,,\nN. N.;x,y\n,,\n"),
        write("bad.csv", QByteArray("\xff\xfe\x00\x00\"unclosed", 13)),
        place.filePath(QStringLiteral("none.csv")), folder};
}

constexpr std::array schemes{"file", "http", "https", "mailto"};

class Playground
{
public:
    Playground(const Playground &) = delete;
    Playground &operator=(const Playground &) = delete;
    Playground(const Monkey::Ways &ways, const QString &folder) : m_ways(ways), m_folder(folder)
    {
        registerAllPages(m_pages);
        m_start = contentDigests(m_demo.path());
        replaceSystem();
        m_window = std::make_unique<MainWindow>(m_demo.open(), m_pages);
        m_window->show();
        QObject::connect(
            &m_window->context(), &PageContext::reported, &m_window->context(), [this](const Error &error) {
                // What was typed and can never be stored is said wherever a page is left; undo is not to
                // blame.
                if (error.code != ErrorCode::InvalidInput)
                    m_reported += error.message + u' ' + error.detail;
            });
        QObject::connect(&m_window->context(), &PageContext::told, &m_window->context(),
            [this](const QString &, const QString &, const std::function<void()> &run) { m_offered = run; });
    }

    ~Playground()
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        QGuiApplication::clipboard()->clear(); // what was copied last would count as leaked
        answerFileQuestions({});
        answerPrintQuestions({});
    }

    int run()
    {
        QElapsedTimer timer;
        timer.start();
        Monkey(*m_window, m_ways).play();
        say(QStringLiteral("%1 events in %2 s").arg(m_ways.events).arg(timer.elapsed() / 1000));
        settle();
        if (!m_ways.isRough)
            undoAndRedo();
        m_window->close();
        m_window.reset();
        checkDrafts();
        checkRecords();
        for (const QString &problem : std::as_const(m_problems))
            std::fprintf(stderr, "%s\n", qPrintable(problem));
        if (!m_problems.isEmpty())
            printLastEvents();
        return m_problems.isEmpty() ? 0 : 1;
    }

private:
    void replaceSystem()
    {
        answerFileQuestions(
            [this, dice = Dice(m_ways.seed), paths = files(m_folder)](const FileQuestion &question) mutable {
                rememberEvent(QStringLiteral("asked for a file: ") + question.title);
                return question.kind == FileQuestion::Kind::Folder ? m_folder : dice.of<QString>(paths);
            });
        answerPrintQuestions([this](QPrinter &printer) {
            printer.setOutputFileName(m_folder + QStringLiteral("/printed.pdf"));
            return true;
        });
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &m_elsewhere, "open");
    }

    void settle()
    {
        for (int turn = 0; turn < 600; ++turn) {
            QTest::qWait(10);
            if (turn > 5 && m_window->context().tasks().running().empty())
                return;
        }
        m_problems += QStringLiteral("Background work does not end.");
    }

    void undoAndRedo()
    {
        PageContext &context = m_window->context();
        Q_EMIT context.aboutToAct();
        const int steps = context.undo().index();
        const QMap<QString, QString> played = contentDigests(m_demo.path());
        m_reported.clear();
        undoAll();
        expect(m_start, QStringLiteral("after undoing everything"));
        while (context.undo().index() < steps && context.undo().canRedo())
            redoOne();
        expect(played, QStringLiteral("after doing everything again"));
        undoAll();
        expect(m_start, QStringLiteral("after undoing everything again"));
        for (const QString &said : std::as_const(m_reported))
            m_problems += QStringLiteral("While undoing: ") + said;
        say(QStringLiteral("%1 steps undone, done again and undone").arg(steps));
    }

    void undoAll()
    {
        PageContext &context = m_window->context();
        while (context.undo().canUndo()) {
            rememberEvent(QStringLiteral("undo ") + context.undo().undoText());
            const auto before = std::pair(context.undo().index(), context.undo().count());
            context.undoLast();
            // What is on record stays, and the act before it is offered.
            if (before == std::pair(context.undo().index(), context.undo().count()) && m_offered)
                std::exchange(m_offered, {})();
            QApplication::processEvents();
        }
    }

    void redoOne()
    {
        PageContext &context = m_window->context();
        rememberEvent(QStringLiteral("redo ") + context.undo().redoText());
        context.redoNext();
        QApplication::processEvents();
    }

    void expect(const QMap<QString, QString> &wanted, const QString &when)
    {
        const QStringList found = differences(wanted, contentDigests(m_demo.path()));
        if (!found.isEmpty())
            m_problems += QStringLiteral("%1 differ: %2").arg(when, found.join(QStringLiteral("; ")));
    }

    /// Drafts of reviews lie in the user's settings; at the start there were none.
    void checkDrafts()
    {
        QSettings settings;
        for (const QString &key : settings.allKeys())
            if (!m_ways.isRough && key.contains(QLatin1String("reviews.drafts")))
                m_problems +=
                    QStringLiteral("A draft is left: %1 = %2").arg(key, settings.value(key).toString());
    }

    void checkRecords()
    {
        const auto workspace = m_demo.open();
        const Result<Verification> verified = verifyRecords(*workspace);
        if (!verified)
            m_problems += verified.error().message;
        else if (verified->fault)
            m_problems += QStringLiteral("The records are not whole.");
    }

    Monkey::Ways m_ways;
    QString m_folder;
    OpenDemo m_demo;
    PageRegistry m_pages;
    QMap<QString, QString> m_start;
    Elsewhere m_elsewhere;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_reported;
    std::function<void()> m_offered;
    QStringList m_problems;
};

} // namespace

int play(const Monkey::Ways &ways, const QString &folder)
{
    const QString seed = QStringLiteral("Seed %1, %2 events%3")
                             .arg(ways.seed)
                             .arg(ways.events)
                             .arg(ways.isRough ? QStringLiteral(", rough") : QString());
    say(seed);
    printLastEventsWhenItEnds(seed);
    applyTheme(*qApp);
    OpenDemo::useOwnSettings(folder); // before anything reads them
    Playground playground(ways, folder);
    qInstallMessageHandler(onMessage);
    return playground.run();
}

} // namespace rosette::test

#include "playground.moc"
