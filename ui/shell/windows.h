// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/page/pageregistry.h"

#include <QObject>

#include <memory>
#include <vector>

namespace rosette {

class FileOpening;
class MainWindow;
class OpenFile;
class StartWindow;
struct CreateCommittee;
struct HeadConflict;
struct OpenOptions;

/// All windows of this process: the start screen, and one window for each committee file that is open.
class Windows : public QObject
{
    Q_OBJECT

public:
    Windows();
    ~Windows() override;

    /// The start screen, or the committee that was open last if the user wants that.
    void start();
    /// Opens @p path as @p seat (an id; else as who acted there last). A window on it, of this process or
    /// another, comes forward instead. A file of which all has to be read is opened off the GUI thread, and
    /// its window comes later; meanwhile the start screen shows what is done. An error, also a later one, is
    /// shown on the start screen too.
    Result<void> open(const QString &path, const QString &seat = {});
    void showStart();
    /// The window on @p path in this process, if there is one.
    MainWindow *windowOn(const QString &path) const;
    /// Whether nothing is or will be seen of this process.
    bool isEmpty() const;

private:
    Result<void> openNow(const QString &file, const QString &seat, const OpenOptions &options);
    void openLater(const QString &file, const QString &seat);
    /// Says on the start screen why @p file was not opened, and asks whether to go on with it if the end of
    /// its records is why.
    void refuse(const Error &error, const QString &file, const QString &seat);
    void askAboutHead(const HeadConflict &conflict, const QString &seat);
    void endOpening(FileOpening *opening, const Result<void> &opened);
    void cancelOpenings();
    /// The start screen says what is opened, or that nothing is any more.
    void showOpenings();
    StartWindow &startWindow();
    void openDemo();
    void create(const CreateCommittee &input);
    void add(std::unique_ptr<OpenFile> file);
    void remove(const MainWindow *window);

    PageRegistry m_pages;
    std::vector<std::unique_ptr<OpenFile>> m_open;
    std::vector<std::unique_ptr<FileOpening>> m_openings;
    std::unique_ptr<StartWindow> m_start;
};

} // namespace rosette
