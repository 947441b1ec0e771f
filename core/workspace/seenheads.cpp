// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/seenheads.h"

#include "core/base/atomicwrite.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rosette {

namespace {

constexpr qint64 longestFile = 16 * 1024;
constexpr qsizetype hashSize = 32;
const QString form = QStringLiteral("rosette/seen-head/1");

/// Nobody else of those who ask writes in the folder while this lives. The kernel lets go of it when a
/// process ends, however it ends, so no lock is ever left behind.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)),
          m_isHeld(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) == 0)
    {
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld;
};

QString pathIn(const QString &folder, const QString &committee)
{
    return QDir(folder).filePath(committee + QStringLiteral(".json"));
}

/// Makes the folder with what is above it, and for its owner alone.
bool makeFolder(const QString &folder)
{
    return QFileInfo(folder).isDir() ||
           (QDir().mkpath(QFileInfo(QDir::cleanPath(folder)).absolutePath()) &&
               QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) ||
           QFileInfo(folder).isDir(); // another process was faster
}

/// What atomicWrite() leaves when its program is killed. Called with the lock, so nobody else is writing.
void removeUnfinished(const QString &folder)
{
    QDir left(folder, QStringLiteral(".rosette-*.part"), QDir::NoSort, QDir::Files | QDir::Hidden);
    for (const QString &file : left.entryList())
        left.remove(file);
}

/// With a check sum, so that damage is not taken for what was seen.
QByteArray textOf(const QString &committee, const SeenHead &seen)
{
    QJsonObject object{{QStringLiteral("form"), form}, {QStringLiteral("committee"), committee},
        {QStringLiteral("length"), seen.head.length},
        {QStringLiteral("hash"), QString::fromLatin1(seen.head.hash.toHex())},
        {QStringLiteral("at"), instantText(seen.at)}, {QStringLiteral("path"), seen.path}};
    const QByteArray sum = QCryptographicHash::hash(
        QJsonDocument(object).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    object.insert(QStringLiteral("sum"), QString::fromLatin1(sum.toHex()));
    return QJsonDocument(object).toJson();
}

/// Nothing if @p bytes are not what textOf() writes for this committee.
std::optional<SeenHead> seenHeadIn(const QByteArray &bytes, const QString &committee)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const SeenHead seen{
        {object.value(QStringLiteral("length")).toInteger(), QByteArray::fromHex(text("hash").toLatin1())},
        instantFromText(text("at")), text("path")};
    const bool isSound = seen.head.length > 0 && seen.head.hash.size() == hashSize && seen.at.isValid() &&
                         textOf(committee, seen) == bytes;
    return isSound ? std::optional(seen) : std::nullopt;
}

Result<std::optional<SeenHead>> read(const QString &folder, const QString &committee)
{
    const QString path = pathIn(folder, committee);
    if (folder.isEmpty() || !QFileInfo::exists(path))
        return std::optional<SeenHead>();
    const Result<QByteArray> bytes = readFile(path, longestFile);
    if (!bytes)
        return bytes.error();
    std::optional<SeenHead> seen = seenHeadIn(*bytes, committee);
    if (!seen)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("%1, where it is kept how far this committee was seen, is damaged.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    return seen;
}

Error noFolder(const QString &folder)
{
    return Error{ErrorCode::InputOutput,
        Tr::tr("The folder %1 could not be made or locked.").arg(QDir::toNativeSeparators(folder)), {}};
}

QString keyOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

QString conflictInWords(const HeadConflict &conflict)
{
    const QString file = QDir::toNativeSeparators(conflict.path);
    const QString seenIn = QDir::toNativeSeparators(conflict.seen.path);
    const QString on = dateInWords(conflict.seen.at.date());
    if (conflict.isOlder())
        return Tr::tr(
            "%1 is an older copy: it ends with record %2, but on %3 record %4 of this committee was "
            "seen on this computer, in %5. Nothing was changed. Find out who put the copy there, or "
            "open the later file.")
            .arg(file)
            .arg(conflict.file.length)
            .arg(on)
            .arg(conflict.seen.head.length)
            .arg(seenIn);
    return Tr::tr(
        "%1 has gone another way: its record %2 is not the one that was seen on this computer on %3, "
        "in %4. Nothing was changed. Compare the end of the chain with other members: here it is "
        "“%5”, and “%6” was seen.")
        .arg(file)
        .arg(conflict.seen.head.length)
        .arg(on, seenIn, wordFingerprint(conflict.file.hash), wordFingerprint(conflict.seen.head.hash));
}

SeenHeads &SeenHeads::ofThisProcess()
{
    static SeenHeads heads;
    return heads;
}

void SeenHeads::keepIn(const QString &folder)
{
    const std::lock_guard guard(m_mutex);
    m_folder = folder;
}

QString SeenHeads::folder() const
{
    const std::lock_guard guard(m_mutex);
    return m_folder;
}

Result<std::optional<SeenHead>> SeenHeads::find(const QString &committee) const
{
    return read(folder(), committee);
}

Result<void> SeenHeads::replace(
    const QString &committee, const std::optional<SeenHead> &before, const SeenHead &now) const
{
    const QString kept = folder();
    if (!makeFolder(kept))
        return noFolder(kept);
    const FolderLock lock(kept);
    if (!lock.isHeld())
        return noFolder(kept);
    const Result<std::optional<SeenHead>> present = read(kept, committee);
    if (!present)
        return present.error();
    if (*present != before)
        return Error{ErrorCode::Conflict,
            Tr::tr("More of this committee was seen meanwhile by another program. Try it again."), {}};
    removeUnfinished(kept);
    return atomicWrite(pathIn(kept, committee), textOf(committee, now), Readers::OwnerOnly);
}

Result<QString> SeenHeads::putAside(const QString &committee) const
{
    const QString kept = folder();
    const FolderLock lock(kept);
    const Result<std::optional<SeenHead>> present = read(kept, committee);
    const QString path = pathIn(kept, committee);
    const QString aside = path + QStringLiteral(".damaged");
    if (present || present.error().code != ErrorCode::InvalidInput)
        return aside; // another process has put it aside already
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return Error{ErrorCode::InputOutput,
            Tr::tr("%1 is damaged and could not be put aside; delete it.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    return aside;
}

std::optional<HeadConflict> SeenHeads::conflictAt(const QString &path) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_conflicts.constFind(keyOf(path));
    return found == m_conflicts.cend() ? std::nullopt : std::optional(*found);
}

void SeenHeads::noteConflict(const QString &path, const std::optional<HeadConflict> &conflict)
{
    const std::lock_guard guard(m_mutex);
    if (conflict)
        m_conflicts.insert(keyOf(path), *conflict);
    else
        m_conflicts.remove(keyOf(path));
}

void SeenHeads::tell(const QString &sentence)
{
    const std::lock_guard guard(m_mutex);
    if (m_told.contains(sentence))
        return;
    m_told += sentence;
    m_notices += sentence;
}

QStringList SeenHeads::takeNotices()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_notices, {});
}

QString userHeadFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/rosette/heads");
}

Result<void> acceptHead(const HeadConflict &conflict, const QDateTime &at)
{
    SeenHeads &heads = SeenHeads::ofThisProcess();
    if (Result<void> kept = heads.replace(
            conflict.committee, conflict.seen, SeenHead{conflict.file, at, keyOf(conflict.path)});
        !kept)
        return kept;
    heads.noteConflict(conflict.path, std::nullopt);
    return {};
}

} // namespace rosette
