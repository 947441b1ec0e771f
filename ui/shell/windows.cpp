// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "core/actions/committee/createcommittee.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/workspace/seenheads.h"
#include "ui/shell/allpages.h"
#include "ui/shell/fileopening.h"
#include "ui/shell/headdialog.h"
#include "ui/shell/makedemo.h"
#include "ui/shell/openfile.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/screenfit.h"
#include "ui/shell/startwindow.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace rosette {

namespace {

/// What takes longer is shown, if there is no start screen yet to show it on.
constexpr int unseen = 300; // milliseconds

QString lastSeat(const QString &path)
{
    const QList<RecentFile> files = RecentFiles().all();
    const auto known =
        std::find_if(files.begin(), files.end(), [&](const RecentFile &file) { return file.path == path; });
    return known == files.end() ? QString() : known->seat;
}

} // namespace

Windows::Windows()
{
    registerAllPages(m_pages);
}

Windows::~Windows() = default;

void Windows::start()
{
    const QList<RecentFile> recent = RecentFiles().all();
    const bool opensLast = opensLastCommittee() && !recent.isEmpty();
    if (opensLast && QFileInfo::exists(recent.constFirst().path)) {
        if (open(recent.constFirst().path))
            return;
    } else {
        showStart();
    }
}

StartWindow &Windows::startWindow()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>();
        fitOnScreen(*m_start);
        connect(m_start.get(), &StartWindow::openRequested, this,
            [this](const QString &path, const QString &seat) { (void)open(path, seat); });
        connect(m_start.get(), &StartWindow::demoRequested, this, &Windows::openDemo);
        connect(m_start.get(), &StartWindow::createRequested, this, &Windows::create);
        connect(m_start.get(), &StartWindow::cancelled, this, &Windows::cancelOpenings);
    }
    return *m_start;
}

void Windows::showStart()
{
    StartWindow &start = startWindow();
    start.refresh();
    start.show();
    start.raise();
    start.activateWindow();
}

Result<void> Windows::open(const QString &path, const QString &seat)
{
    const QString file = canonicalPath(path);
    const bool isBeingOpened = std::any_of(m_openings.begin(), m_openings.end(),
        [&](const auto &opening) { return !opening->isCancelled() && opening->path() == file; });
    if (isBeingOpened)
        return {};
    if (MainWindow *present = windowOn(file)) {
        present->comeForward();
    } else if (!QFileInfo::exists(file) || !OneWindow::raiseOther(file)) {
        const QString as = seat.isEmpty() ? lastSeat(file) : seat;
        if (Database::opensAtOnce(file))
            return openNow(file, as, {});
        openLater(file, as);
        return {};
    }
    if (m_start)
        m_start->close();
    return {};
}

Result<void> Windows::openNow(const QString &file, const QString &seat, const OpenOptions &options)
{
    Result<std::unique_ptr<OpenFile>> opened = OpenFile::open(file, seat, m_pages, options);
    if (!opened) {
        refuse(opened.error(), file, seat);
        return opened.error();
    }
    add(*std::move(opened));
    if (m_start && m_openings.empty())
        m_start->close();
    return {};
}

void Windows::refuse(const Error &error, const QString &file, const QString &seat)
{
    showStart();
    m_start->fail(error);
    if (const std::optional<HeadConflict> conflict = SeenHeads::ofThisProcess().conflictAt(file))
        askAboutHead(*conflict, seat);
}

void Windows::askAboutHead(const HeadConflict &conflict, const QString &seat)
{
    auto *dialog = new HeadDialog(conflict, m_start.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, conflict, seat] {
        const Result<void> accepted = acceptHead(conflict, SystemClock().now());
        if (accepted)
            (void)open(conflict.path, seat);
        else
            m_start->fail(accepted.error());
    });
    dialog->open();
}

void Windows::openLater(const QString &file, const QString &seat)
{
    auto opening = std::make_unique<FileOpening>(file, seat);
    connect(opening.get(), &FileOpening::finished, this,
        [this, opening = opening.get()](const Result<void> &opened) { endOpening(opening, opened); });
    QTimer::singleShot(unseen, opening.get(), [this, opening = opening.get()] {
        if (!opening->isCancelled() && !startWindow().isVisible())
            showStart();
    });
    m_openings.push_back(std::move(opening));
    showOpenings();
}

void Windows::endOpening(FileOpening *opening, const Result<void> &opened)
{
    const auto found = std::find_if(m_openings.begin(), m_openings.end(),
        [opening](const auto &present) { return present.get() == opening; });
    opening->deleteLater(); // it keeps the file open for the window until that is there
    (void)found->release();
    m_openings.erase(found);
    if (opening->isCancelled())
        return;
    showOpenings();
    if (!opened)
        return refuse(opened.error(), opening->path(), opening->seat());
    OpenOptions options;
    options.isOpenAlready = true;
    (void)openNow(opening->path(), opening->seat(), options);
}

void Windows::cancelOpenings()
{
    for (const std::unique_ptr<FileOpening> &opening : m_openings)
        opening->cancel();
    showOpenings();
}

void Windows::showOpenings()
{
    QString sentence;
    for (const std::unique_ptr<FileOpening> &opening : m_openings)
        if (!opening->isCancelled())
            sentence = tr("Checking that %1 is whole").arg(QFileInfo(opening->path()).fileName());
    startWindow().setBusy(sentence, true);
}

void Windows::openDemo()
{
    const QString path = demoPath();
    if (QFileInfo::exists(path)) {
        (void)open(path);
        return;
    }
    m_start->setBusy(tr("Making the demo committee"), false);
    makeDemo(path, this, [this, path](const Result<void> &made) {
        m_start->setBusy({}, false);
        if (made)
            (void)open(path);
        else
            m_start->fail(made.error());
    });
}

void Windows::create(const CreateCommittee &input)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> made = createCommittee(clock, input);
    if (!made)
        return m_start->failForm(made.error());
    m_start->closeForm();
    (void)open(input.path);
}

void Windows::add(std::unique_ptr<OpenFile> file)
{
    MainWindow &window = file->window();
    connect(&window, &MainWindow::closed, this, [this, &window] { remove(&window); });
    connect(&window, &MainWindow::startRequested, this, &Windows::showStart);
    connect(&window, &MainWindow::openRequested, this, [this](const QString &path) { (void)open(path); });
    m_open.push_back(std::move(file));
    window.show();
}

void Windows::remove(const MainWindow *window)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
        [window](const std::unique_ptr<OpenFile> &file) { return &file->window() == window; });
    if (found == m_open.end())
        return;
    (*found)->remember();
    (*found)->closeDoor();
    // The window is still closing itself.
    std::shared_ptr<OpenFile> ended(std::move(*found));
    m_open.erase(found);
    QMetaObject::invokeMethod(
        this, [ended]() mutable { ended.reset(); }, Qt::QueuedConnection);
}

MainWindow *Windows::windowOn(const QString &path) const
{
    const QString file = canonicalPath(path);
    for (const std::unique_ptr<OpenFile> &open : m_open)
        if (open->path() == file)
            return &open->window();
    return nullptr;
}

bool Windows::isEmpty() const
{
    return m_open.empty() && m_openings.empty() && !(m_start && m_start->isVisible());
}

} // namespace rosette
