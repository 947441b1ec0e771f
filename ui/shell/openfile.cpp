// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openfile.h"

#include "core/storage/committeestore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/screenfit.h"

#include <QFileInfo>

namespace rosette {

namespace {

/// Makes @p seat act, if it is one of the file and held; else whoever keeps the file goes on acting.
void actAs(Workspace &workspace, const QString &seat)
{
    const Result<SeatId> id = SeatId::parse(seat);
    if (!id)
        return;
    const Result<std::optional<Seat>> found = SeatStore(workspace.database()).find(*id);
    if (found && *found && isHeldOn(**found, workspace.clock().today()))
        workspace.actAs(**found);
}

QString committeeName(Database &database)
{
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee || !*committee)
        return {};
    const QString name = (*committee)->name.toString();
    const QString grouping = (*committee)->grouping.toString();
    return name == grouping ? name : grouping + u' ' + name;
}

} // namespace

Result<std::unique_ptr<OpenFile>> OpenFile::open(
    const QString &path, const QString &seat, const PageRegistry &pages, const OpenOptions &options)
{
    std::unique_ptr<OpenFile> file(new OpenFile(canonicalPath(path)));
    Result<std::unique_ptr<Workspace>> workspace = openCommittee(file->m_path, file->m_clock, options);
    if (!workspace)
        return workspace.error();
    actAs(**workspace, seat);
    file->m_door = std::make_unique<OneWindow>(file->m_path);
    file->m_window = std::make_unique<MainWindow>(*std::move(workspace), pages);
    fitOnScreen(*file->m_window);
    QObject::connect(file->m_door.get(), &OneWindow::asked, file->m_window.get(), &MainWindow::comeForward);
    file->remember();
    return file;
}

void OpenFile::remember()
{
    Workspace &workspace = m_window->context().workspace();
    RecentFile file{m_path, committeeName(workspace.database())};
    file.openedAt = QDateTime::currentDateTimeUtc();
    if (workspace.actor()) {
        const Result<QString> name = seatName(workspace.database(), workspace.actor()->id);
        file.seat = workspace.actor()->id.toString();
        file.person = name.value_or(QString());
        file.role = roleInWords(workspace.actor()->role);
        file.seatWords = seatInWords(*workspace.actor());
    }
    RecentFiles().remember(file);
}

QString canonicalPath(const QString &path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QFileInfo(path).absoluteFilePath() : found;
}

} // namespace rosette
