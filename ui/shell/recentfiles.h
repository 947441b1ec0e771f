// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace rosette {

/// A committee that was open here, as the start screen lists it without opening it.
struct RecentFile
{
    QString path;
    QString committee{}; ///< "Fairfield National Committee"
    QString seat{};      ///< id of the seat that acted last; may be empty
    QString person{};    ///< "Ada Fox"
    QString role{};      ///< "Secretary"
    QString seatWords{}; ///< "Secretary, voting seat since March 2025"
    QDateTime openedAt{};

    bool operator==(const RecentFile &) const = default;
};

/// The files opened last, the latest first, in the user's settings.
class RecentFiles
{
public:
    static constexpr int most = 8;

    QList<RecentFile> all() const;
    /// Puts @p file first, whatever was known of its path before.
    void remember(const RecentFile &file);
    void forget(const QString &path);
};

/// Why there is no file at @p path, in a few words ("On the drive “Blue”, not plugged in"); empty if it is
/// there.
QString whyMissing(const QString &path);
/// The path as people write it: "~/Committee/fairfield.rosette".
QString shownPath(const QString &path);

} // namespace rosette
