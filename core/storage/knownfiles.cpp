// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/knownfiles.h"

#include "core/base/atomicwrite.h"
#include "core/storage/placefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <sys/stat.h>

namespace rosette {

namespace {

constexpr qsizetype mostEntries = 200;

// 64-bit numbers are kept as text, since a JSON number is a double.
QString stampText(const FileStamp &stamp)
{
    return QStringLiteral("%1 %2 %3").arg(stamp.size).arg(stamp.modified).arg(stamp.node);
}

QString nameOf(const QString &file)
{
    return QFileInfo(file).canonicalFilePath();
}

QJsonArray entriesOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    const Result<QByteArray> bytes = readFile(path, 1 << 20);
    return bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
}

} // namespace

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileStamp{status.st_size, qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec,
        status.st_ino};
}

QString KnownFiles::defaultPath()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/rosette/known-files.json");
}

bool KnownFiles::isKnown(const QString &file) const
{
    const std::optional<FileStamp> stamp = stampOf(file);
    if (!stamp)
        return false;
    const QJsonArray looked{nameOf(file), stampText(*stamp)};
    return entriesOf(m_path).contains(looked);
}

void KnownFiles::remember(const QString &file) const
{
    const std::optional<FileStamp> stamp = stampOf(file);
    if (m_path.isEmpty() || !stamp || !QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return;
    const QString name = nameOf(file);
    QJsonArray kept{QJsonArray{name, stampText(*stamp)}}; // the latest first, the oldest fall off
    for (const QJsonValue &entry : entriesOf(m_path)) {
        const QString former = entry.toArray().at(0).toString();
        const bool isGone = isUnfinishedName(former) && !QFileInfo::exists(former);
        if (kept.size() < mostEntries && former != name && !isGone)
            kept += entry;
    }
    // A list that could not be written costs a check the next time, no more.
    const Result<void> written = atomicWrite(m_path, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    Q_UNUSED(written)
}

} // namespace rosette
