// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/placefile.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rosette {

namespace {

constexpr QLatin1String unfinishedPrefix(".rosette-");
constexpr QLatin1String unfinishedSuffix(".part");

/// 0 or an errno. File systems that cannot rename without replacing (FAT over FUSE) are looked at first.
int renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::access(to.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

/// 0 or an errno.
int syncToDisk(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed;
}

} // namespace

UnfinishedFile::UnfinishedFile(const QString &path)
    : m_path(QFileInfo(path).absolutePath() + u'/' + unfinishedPrefix +
             QUuid::createUuid().toString(QUuid::Id128) + unfinishedSuffix)
{
}

bool isUnfinishedName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.startsWith(unfinishedPrefix) && name.endsWith(unfinishedSuffix);
}

UnfinishedFile::~UnfinishedFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

Result<void> UnfinishedFile::placeAt(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    int failed = syncToDisk(QFile::encodeName(m_path));
    if (failed == 0)
        failed = renameToFree(QFile::encodeName(m_path), QFile::encodeName(path));
    if (failed == EEXIST)
        return Error{
            ErrorCode::Conflict, Tr::tr("There is a file %1 already. It was not changed.").arg(shown), {}};
    if (failed != 0)
        return Error{ErrorCode::InputOutput, Tr::tr("%1 could not be made.").arg(shown),
            QString::fromLocal8Bit(std::strerror(failed))};
    // Some file systems cannot sync a folder; the content of the file is on the disk already.
    syncToDisk(QFile::encodeName(QFileInfo(path).absolutePath()));
    return {};
}

} // namespace rosette
