// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page/opendemo.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/role.h"

#include <QSize>
#include <QStringList>

class QWidget;

namespace rosette {

class MainWindow;

namespace test {

/// Makes the pictures of the program.
class ScreenMaker
{
public:
    /// Only pictures whose names begin with one of @p wanted; all where that is empty.
    explicit ScreenMaker(const QString &folder, const QStringList &wanted = {});

    void makeAll();
    int count() const { return m_count; }
    /// What is wrong with the pictures, a sentence each.
    const QStringList &problems() const { return m_problems; }

private:
    void makeLook(Appearance appearance, const QSize &size);
    void makePages(const QSize &size, const QString &look);
    /// Motions that are not voted on by name, at each step.
    void makeVotingWays(const QSize &size, const QString &look);
    void makeDialogs(const QSize &size, const QString &look);
    /// A meeting in session, in the page and projected.
    void makeMeeting(const QSize &size, const QString &look);
    void makeProjection(MainWindow &window, const QString &name, const QString &look);
    void makeStart(const QSize &size, const QString &look);
    void settle(MainWindow *window);
    /// @p over stands in front of @p window.
    void save(QWidget &window, QWidget *over, const QString &name, const QString &look);

    bool isWanted(const QString &name) const;

    QString m_folder;
    QStringList m_wanted;
    PageRegistry m_pages;
    OpenDemo m_demo;
    int m_count = 0;
    QStringList m_problems;
};

} // namespace test
} // namespace rosette
