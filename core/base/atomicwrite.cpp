// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicwrite.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace rosette {

namespace {

/// Closes a descriptor unless it was closed with its result looked at.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    bool close()
    {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0;
    }

private:
    int m_number;
};

QString cause(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return Tr::tr("the disk is full");
    if (number == EROFS)
        return Tr::tr("the disk is read-only");
    if (number == EACCES || number == EPERM)
        return Tr::tr("you may not write in this folder");
    if (number == ENOENT || number == ENOTDIR)
        return Tr::tr("the folder does not exist");
    return QString::fromLocal8Bit(std::strerror(number));
}

Error writeError(const QString &path, const QString &why, const QString &detail)
{
    return Error{ErrorCode::InputOutput,
        Tr::tr("%1 could not be written: %2. Nothing was changed.").arg(QDir::toNativeSeparators(path), why),
        detail};
}

Error writeError(const QString &path, int number)
{
    return writeError(path, cause(number), QStringLiteral("errno %1").arg(number));
}

/// The file at the end of the symbolic links, so that a link stays a link.
QString endOfLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as in the kernel
    QFileInfo info(path);
    for (int links = 0; info.isSymLink() && !info.exists() && links < mostLinks; ++links)
        info.setFile(info.symLinkTarget());
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// Why what stands at @p target must not be replaced, although its folder would allow it; empty if it may be.
QString objectionTo(const QString &target)
{
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    if (info.isDir())
        return Tr::tr("a folder of that name is there");
    if (!info.isFile())
        return Tr::tr("it is a device, not a file");
    if (::faccessat(AT_FDCWD, QFile::encodeName(target).constData(), W_OK, AT_EACCESS) != 0 &&
        errno == EACCES)
        return Tr::tr("the file is write-protected");
    return {};
}

/// Writes all of @p bytes or returns the errno that stopped it.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : ENOSPC;
        done += count;
    }
    return 0;
}

bool holds(const QByteArray &file, const QByteArray &bytes)
{
    QFile written(QFile::decodeName(file));
    return written.open(QIODevice::ReadOnly) && written.size() == bytes.size() && written.readAll() == bytes;
}

/// Owner, group and permissions of @p target, if it is there.
std::optional<struct stat> statusOf(const QByteArray &target)
{
    struct stat status = {};
    if (::stat(target.constData(), &status) != 0)
        return std::nullopt;
    return status;
}

/// Gives the new file what the old one had, of the permissions only those in @p most; 0 or an errno.
int takeOver(int descriptor, const struct stat &old, mode_t most)
{
    // Only root can give a file away; a member of the group may still write what another member owns.
    [[maybe_unused]] const int given = ::fchown(descriptor, old.st_uid, old.st_gid);
    return ::fchmod(descriptor, old.st_mode & most) == 0 ? 0 : errno;
}

/// Fills the temporary file; 0 or an errno.
int fill(const QByteArray &temporary, const std::optional<struct stat> &old, const QByteArray &bytes,
    Readers readers)
{
    const mode_t most = readers == Readers::OwnerOnly ? 0700 : 0777;
    const mode_t newFile = 0644 & most;
    const mode_t mode = old ? old->st_mode & newFile : newFile;
    Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!file.isOpen())
        return errno;
    if (const int failed = old ? takeOver(file.number(), *old, most) : 0)
        return failed;
    if (const int failed = writeAll(file.number(), bytes))
        return failed;
    if (::fsync(file.number()) != 0)
        return errno;
    if (!file.close())
        return errno;
    return holds(temporary, bytes) ? 0 : EIO;
}

int syncFolder(const QByteArray &folder)
{
    Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen())
        return errno;
    return ::fsync(directory.number()) == 0 ? 0 : errno;
}

} // namespace

Result<void> atomicWrite(const QString &path, const QByteArray &bytes, Readers readers)
{
    if (path.isEmpty())
        return Error{ErrorCode::Usage, Tr::tr("No file name was given."), {}};
    const QString target = endOfLinks(path);
    if (const QString objection = objectionTo(target); !objection.isEmpty())
        return writeError(path, objection, {});
    const QByteArray targetName = QFile::encodeName(target);
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    const QByteArray temporary =
        folder + "/.rosette-" + QUuid::createUuid().toByteArray(QUuid::Id128) + ".part";

    int failed = fill(temporary, statusOf(targetName), bytes, readers);
    if (!failed && ::rename(temporary.constData(), targetName.constData()) != 0)
        failed = errno;
    if (failed) {
        ::unlink(temporary.constData());
        return writeError(path, failed);
    }
    if (const int unsynced = syncFolder(folder); unsynced != 0 && unsynced != EINVAL)
        return Error{ErrorCode::InputOutput,
            Tr::tr(
                "%1 was written, but the disk did not confirm it: %2. Check the disk, then write it again.")
                .arg(QDir::toNativeSeparators(path), cause(unsynced)),
            QStringLiteral("fsync of the folder, errno %1").arg(unsynced)};
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, Tr::tr("There is no file %1.").arg(shown), {}};
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::InvalidInput, Tr::tr("%1 is a folder, not a file.").arg(shown), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::InputOutput, Tr::tr("%1 could not be read: %2.").arg(shown, file.errorString()), {}};
    QByteArray bytes;
    while (bytes.size() <= limit) { // counted while reading, since a pipe has no size
        const QByteArray part = file.read(qint64(1) << 20);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > limit)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("%1 is larger than %2.").arg(shown, QLocale(QLocale::English).formattedDataSize(limit)),
            {}};
    if (file.error() != QFileDevice::NoError)
        return Error{
            ErrorCode::InputOutput, Tr::tr("%1 could not be read: %2.").arg(shown, file.errorString()), {}};
    return bytes;
}

} // namespace rosette
