// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicwrite.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
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
    if (number == EISDIR)
        return Tr::tr("a folder of that name is there");
    return QString::fromLocal8Bit(std::strerror(number));
}

Error writeError(const QString &path, int number)
{
    return Error{ErrorCode::InputOutput,
        Tr::tr("%1 could not be written: %2. Nothing was changed.")
            .arg(QDir::toNativeSeparators(path), cause(number)),
        QStringLiteral("errno %1").arg(number)};
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

mode_t modeFor(const QByteArray &target)
{
    struct stat status
    {
    };
    return ::stat(target.constData(), &status) == 0 ? (status.st_mode & 07777) : 0644;
}

/// Fills the temporary file; 0 or an errno.
int fill(const QByteArray &temporary, mode_t mode, const QByteArray &bytes)
{
    Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!file.isOpen())
        return errno;
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

Result<void> atomicWrite(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QString resolved = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QFileInfo target(resolved);
    if (target.isDir())
        return writeError(path, EISDIR);
    const QByteArray targetName = QFile::encodeName(resolved);
    const QByteArray folder = QFile::encodeName(target.absolutePath());
    const QByteArray temporary =
        folder + "/.rosette-" + QUuid::createUuid().toByteArray(QUuid::Id128) + ".part";

    int failed = fill(temporary, modeFor(targetName), bytes);
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
    if (file.size() > limit)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("%1 is larger than %2 megabytes.").arg(shown).arg(limit / (1 << 20)), {}};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{
            ErrorCode::InputOutput, Tr::tr("%1 could not be read: %2.").arg(shown, file.errorString()), {}};
    return bytes;
}

} // namespace rosette
