// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/backups.h"

#include "core/actions/records/seerecords.h"
#include "core/base/translate.h"
#include "core/storage/backupfile.h"
#include "core/storage/committeestore.h"
#include "core/storage/recordstore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/headcheck.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace rosette {

namespace {

const QString suffix = QStringLiteral(".rosette");
const QString stampFormat = QStringLiteral("yyyy-MM-dd HH.mm.ss");
constexpr int mostSentences = 5;

QTimeZone london()
{
    return QTimeZone("Europe/London");
}

QString freePath(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 (%2)%3").arg(name).arg(number).arg(suffix));
    return path;
}

/// When the name says that the copy was made; invalid if it says nothing.
QDateTime timeInName(const QString &baseName)
{
    const QString stem = baseName.section(QStringLiteral(" ("), 0, 0);
    const QDateTime local = QDateTime::fromString(stem.right(stampFormat.size()), stampFormat);
    return local.isValid() ? QDateTime(local.date(), local.time(), london()).toUTC() : QDateTime();
}

Backup backupAt(const QFileInfo &file)
{
    const QDateTime named = timeInName(file.completeBaseName());
    return Backup{
        file.absoluteFilePath(), named.isValid() ? named : file.lastModified().toUTC(), file.size()};
}

Result<std::unique_ptr<Database>> look(const QString &path)
{
    OpenOptions options;
    options.access = Access::ReadOnly;
    options.knownFiles = QString();
    return Database::open(path, options);
}

/// The last record that both chains share; 0 if not even the first.
Result<qint64> sharedRecords(Database &file, Database &copy)
{
    const Result<qint64> ours = RecordStore(file).count();
    const Result<qint64> theirs = RecordStore(copy).count();
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    qint64 shared = 0;
    qint64 above = std::min(*ours, *theirs) + 1;
    while (above - shared > 1) { // hashes chain, so what is shared is a beginning of both
        const qint64 middle = shared + (above - shared) / 2;
        const Result<std::optional<Record>> our = RecordStore(file).find(middle);
        const Result<std::optional<Record>> their = RecordStore(copy).find(middle);
        if (!our || !their)
            return our ? their.error() : our.error();
        (*our && *their && (*our)->hash == (*their)->hash ? shared : above) = middle;
    }
    return shared;
}

std::vector<BackupCount> compared(const Contents &now, const Contents &then)
{
    return {{Tr::tr("Seats"), now.seats, then.seats}, {Tr::tr("Contests"), now.contests, then.contests},
        {Tr::tr("Candidacies"), now.candidacies, then.candidacies},
        {Tr::tr("Applications"), now.applications, then.applications},
        {Tr::tr("Reviews"), now.reviews, then.reviews}, {Tr::tr("Motions"), now.motions, then.motions},
        {Tr::tr("Ballots"), now.ballots, then.ballots},
        {Tr::tr("Endorsements"), now.endorsements, then.endorsements},
        {Tr::tr("Published lists"), now.lists, then.lists}, {Tr::tr("Records"), now.records, then.records}};
}

QString previewInWords(const BackupPreview &preview)
{
    const QString lost = preview.recordsLost == 1
                             ? Tr::tr("1 record of the file is not in the copy and would be gone")
                             : Tr::tr("%n records of the file are not in the copy and would be gone", nullptr,
                                   static_cast<int>(preview.recordsLost));
    if (preview.recordsGained > 0)
        return Tr::tr("The copy and the file went different ways: %1, and %2 of the copy would come back.")
            .arg(lost)
            .arg(preview.recordsGained);
    if (preview.recordsLost > 0)
        return Tr::tr("The copy is older: %1.").arg(lost);
    return Tr::tr("The copy has every record of the file.");
}

Result<void> expect(Workspace &workspace, const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = look(path);
    if (!copy)
        return copy.error();
    return expectCopy(workspace.database(), **copy, workspace.clock().now());
}

Result<void> addLost(Workspace &workspace, BackupPreview &preview)
{
    const int wanted = static_cast<int>(std::min<qint64>(preview.recordsLost, mostSentences));
    if (wanted == 0)
        return {};
    const Result<std::vector<RecordView>> newest = seeRecords(workspace, wanted);
    if (!newest)
        return newest.error();
    for (const RecordView &record : *newest)
        preview.lost += record.sentence;
    return {};
}

} // namespace

QString backupFolderOf(const QString &committeeFile)
{
    const QFileInfo file(committeeFile);
    return file.absoluteDir().filePath(Tr::tr("%1 backups").arg(file.completeBaseName()));
}

Result<Backup> makeBackup(Workspace &workspace, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::InputOutput,
            Tr::tr("The folder %1 could not be made; choose another for the copies.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    const QString base = QFileInfo(workspace.database().path()).completeBaseName();
    const QString stamp = workspace.clock().now().toTimeZone(london()).toString(stampFormat);
    const QString path = freePath(folder, base + u' ' + stamp);
    if (const Result<void> written = writeBackup(workspace.database(), path); !written)
        return written.error();
    return backupAt(QFileInfo(path));
}

Result<std::vector<Backup>> listBackups(const QString &folder)
{
    std::vector<Backup> backups;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*") + suffix}, QDir::Files | QDir::Readable);
    for (const QFileInfo &file : files)
        backups.push_back(backupAt(file));
    std::stable_sort(backups.begin(), backups.end(),
        [](const Backup &one, const Backup &other) { return one.at > other.at; });
    return backups;
}

Result<BackupPreview> previewRestore(Workspace &workspace, const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = look(path);
    if (!copy)
        return copy.error();
    const Result<std::optional<Committee>> committee = CommitteeStore(**copy).find();
    if (!committee)
        return committee.error();
    const Result<qint64> shared = sharedRecords(workspace.database(), **copy);
    if (!shared)
        return shared.error();
    if (!*committee || *shared == 0)
        return Error{ErrorCode::Conflict,
            Tr::tr("%1 is no copy of this file: it holds another committee.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    const Result<Contents> now = contentsOf(workspace.database());
    const Result<Contents> then = contentsOf(**copy);
    if (!now || !then)
        return now ? then.error() : now.error();
    BackupPreview preview;
    preview.committee = (*committee)->name.toString();
    preview.counts = compared(*now, *then);
    preview.recordsLost = now->records - *shared;
    preview.recordsGained = then->records - *shared;
    preview.sentence = previewInWords(preview);
    if (const Result<void> added = addLost(workspace, preview); !added)
        return added.error();
    return preview;
}

Result<void> actAgain(Workspace &workspace)
{
    SeatStore seats(workspace.database());
    Result<std::optional<Seat>> seat = std::optional<Seat>();
    if (workspace.actor())
        seat = seats.find(workspace.actor()->id);
    if (seat && !*seat) {
        const Result<std::optional<SeatId>> keeper = CommitteeStore(workspace.database()).keeper();
        if (!keeper)
            return keeper.error();
        if (*keeper)
            seat = seats.find(**keeper);
    }
    if (!seat)
        return seat.error();
    if (*seat)
        workspace.actAs(**seat);
    return {};
}

Result<Backup> restoreBackup(Workspace &workspace, const QString &path, const QString &folder)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("restore a copy of the file"));
    if (!officer)
        return officer.error();
    if (const Result<BackupPreview> fits = previewRestore(workspace, path); !fits)
        return fits.error();
    Result<Backup> before = makeBackup(workspace, folder);
    if (!before)
        return before;
    // Noted before: another connection of this program sees the copy at once, and must expect it.
    if (const Result<void> expected = expect(workspace, path); !expected)
        return expected.error();
    if (const Result<void> restored = readBackup(workspace.database(), path); !restored)
        return restored.error();
    if (const Result<void> acting = actAgain(workspace); !acting)
        return acting.error();
    Q_EMIT workspace.changed(everything());
    return before;
}

} // namespace rosette
