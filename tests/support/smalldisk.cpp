// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace rosette::test {

namespace {

QString reason(const char *act)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(act), QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeText(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    if (file >= 0)
        ::close(file);
    return written;
}

/// Root of a user namespace in which only this user exists.
QString becomeOwnRoot()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return reason("no user namespace");
    if (!writeText("/proc/self/setgroups", "deny") || !writeText("/proc/self/uid_map", "0 " + user + " 1") ||
        !writeText("/proc/self/gid_map", "0 " + group + " 1"))
        return reason("no user mapping");
    return {};
}

QString enterOwnMountsOnce()
{
    if (::geteuid() != 0) {
        if (const QString refused = becomeOwnRoot(); !refused.isEmpty())
            return refused;
    } else if (::unshare(CLONE_NEWNS) != 0) {
        return reason("no mount namespace");
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return reason("mounts cannot be made private");
    return {};
}

QString mountDisk(const QByteArray &folder, qint64 bytes)
{
    if (const QString refused = enterOwnMounts(); !refused.isEmpty())
        return refused;
    const QByteArray options = "mode=0755,size=" + QByteArray::number(bytes);
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0)
        return reason("no tmpfs");
    return {};
}

using Capabilities = __user_cap_data_struct[_LINUX_CAPABILITY_U32S_3];

void readCapabilities(Capabilities &capabilities)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    if (::syscall(SYS_capget, &header, capabilities) != 0)
        qFatal("capget: %s", std::strerror(errno));
}

void writeCapabilities(const Capabilities &capabilities)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    if (::syscall(SYS_capset, &header, capabilities) != 0)
        qFatal("capset: %s", std::strerror(errno));
}

} // namespace

QString enterOwnMounts()
{
    static const QString refused = enterOwnMountsOnce();
    return refused;
}

SmallDisk::SmallDisk(qint64 bytes) : m_problem(mountDisk(QFile::encodeName(m_folder.path()), bytes)) {}

SmallDisk::~SmallDisk()
{
    if (isMounted())
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

QString SmallDisk::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

void SmallDisk::fill()
{
    const int file =
        ::open(QFile::encodeName(path("filling")).constData(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (file < 0)
        qFatal("The small disk cannot be filled: %s", std::strerror(errno));
    const QByteArray block(4096, 'x');
    qsizetype size = block.size();
    while (size > 0) {
        if (::write(file, block.constData(), size_t(size)) < size)
            size /= 2;
    }
    ::close(file);
}

void SmallDisk::empty()
{
    QFile::remove(path("filling"));
}

bool SmallDisk::makeReadOnly()
{
    return ::mount(nullptr, QFile::encodeName(m_folder.path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY,
               nullptr) == 0;
}

OrdinaryRights::OrdinaryRights()
{
    Capabilities capabilities = {};
    readCapabilities(capabilities);
    for (int word = 0; word < _LINUX_CAPABILITY_U32S_3; ++word) {
        m_effective[word] = capabilities[word].effective;
        capabilities[word].effective = 0;
    }
    writeCapabilities(capabilities);
}

OrdinaryRights::~OrdinaryRights()
{
    Capabilities capabilities = {};
    readCapabilities(capabilities);
    for (int word = 0; word < _LINUX_CAPABILITY_U32S_3; ++word)
        capabilities[word].effective = m_effective[word];
    writeCapabilities(capabilities);
}

} // namespace rosette::test
