// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

namespace rosette {

namespace {

constexpr QLatin1String arrayKey("recent");

RecentFile fileFrom(const QSettings &settings)
{
    const auto text = [&](const char *key) { return settings.value(QLatin1String(key)).toString(); };
    return RecentFile{text("path"), text("committee"), text("seat"), text("person"), text("role"),
        text("seatWords"), settings.value(QStringLiteral("openedAt")).toDateTime()};
}

void write(const QList<RecentFile> &files)
{
    QSettings settings;
    settings.remove(arrayKey);
    settings.beginWriteArray(arrayKey, static_cast<int>(files.size()));
    for (int at = 0; at < files.size(); ++at) {
        const RecentFile &file = files.at(at);
        settings.setArrayIndex(at);
        settings.setValue(QStringLiteral("path"), file.path);
        settings.setValue(QStringLiteral("committee"), file.committee);
        settings.setValue(QStringLiteral("seat"), file.seat);
        settings.setValue(QStringLiteral("person"), file.person);
        settings.setValue(QStringLiteral("role"), file.role);
        settings.setValue(QStringLiteral("seatWords"), file.seatWords);
        settings.setValue(QStringLiteral("openedAt"), file.openedAt);
    }
    settings.endArray();
}

QString words(const char *text)
{
    return QCoreApplication::translate("RecentFiles", text);
}

} // namespace

QList<RecentFile> RecentFiles::all() const
{
    QSettings settings;
    QList<RecentFile> files;
    const int count = settings.beginReadArray(arrayKey);
    for (int at = 0; at < count && at < most; ++at) {
        settings.setArrayIndex(at);
        files += fileFrom(settings);
    }
    settings.endArray();
    files.removeIf([](const RecentFile &file) { return file.path.isEmpty(); });
    return files;
}

void RecentFiles::remember(const RecentFile &file)
{
    QList<RecentFile> files = all();
    files.removeIf([&](const RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    write(files.mid(0, most));
}

void RecentFiles::forget(const QString &path)
{
    QList<RecentFile> files = all();
    files.removeIf([&](const RecentFile &file) { return file.path == path; });
    write(files);
}

QString whyMissing(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    // Where desktops of Linux put what is plugged in: /media/USER/NAME, /run/media/USER/NAME.
    static const QRegularExpression drive(QStringLiteral("^((?:/run)?/media/[^/]+/([^/]+))/"));
    const QRegularExpressionMatch match = drive.match(path);
    if (match.hasMatch() && !QFileInfo(match.captured(1)).isDir())
        return words("On the drive “%1”, not plugged in").arg(match.captured(2));
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return words("Its folder %1 is gone").arg(shownPath(info.absolutePath()));
    return words("No longer in %1; it was moved, renamed or deleted").arg(shownPath(info.absolutePath()));
}

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home || path.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + path.mid(home.size()));
    return QDir::toNativeSeparators(path);
}

} // namespace rosette
