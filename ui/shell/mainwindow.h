// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/page/pagecontext.h"
#include "ui/shell/placehistory.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QMenu;

namespace rosette {

class FindDialog;
class InlineMessage;
class Navigation;
class PageRegistry;
class PageStack;

/// The window on one committee file: navigation and the page that one is on.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p pages must outlive it. Shows the place where it was left.
    MainWindow(std::unique_ptr<Workspace> workspace, const PageRegistry &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    PageContext &context() { return *m_context; }

    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();
    void openPalette();
    void openMenu();
    void openHelp();
    void openSettings();
    /// The keyboard goes to the next (1) or previous (-1) of navigation and the page's panes.
    void focusNextPane(int step);
    void comeForward();

Q_SIGNALS:
    /// The start screen is wanted, for another committee.
    void startRequested();
    /// A committee file was dropped on the window.
    void openRequested(const QString &path);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool forwards) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void follow();
    void restore();
    void fold();
    bool goTo(const Place &place);
    void take(const Changes &changes);
    void changeActor();
    void showCommittee();
    void countWaiting();
    void report(const Error &error);
    void askAboutHead();
    bool unlock(const QByteArray &key);
    void tell(const QString &sentence, const QString &action, const std::function<void()> &run);

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    PlaceHistory m_history;
    QMenu *m_menu;
    Navigation *m_navigation = nullptr;
    PageStack *m_pages = nullptr;
    FindDialog *m_palette = nullptr;
    QPointer<InlineMessage> m_report;
    QPointer<InlineMessage> m_told;
    QTimer m_countSoon;
};

} // namespace rosette
