// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPointer>
#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace rosette {

class ClickableCard;
class InlineMessage;
class MarkLabel;
class NewCommitteeDialog;
class OpenAsCard;
class ProgressStrip;
class RecentRow;
class ScrollColumn;
class TextLabel;
struct CreateCommittee;

/// The start screen: three ways in at the left, recent files at the right. Where the text is large for the
/// window, the files stand in the same column, before the ways in.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    StartWindow();

    /// Reads the recent files again.
    void refresh();
    /// Says why a file could not be opened.
    void fail(const Error &error);
    /// What is being done, during which nothing can be chosen; empty: nothing any more.
    void setBusy(const QString &sentence, bool canBeCancelled);
    /// Why the new committee could not be made; its form stays.
    void failForm(const Error &error);
    void closeForm();

Q_SIGNALS:
    void openRequested(const QString &path, const QString &seat);
    void demoRequested();
    void createRequested(const rosette::CreateCommittee &input);
    /// What is being done is not wanted any more.
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool forwards) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeWaysIn();
    QWidget *makeRecent();
    void addWays(QVBoxLayout &column);
    QWidget *makeFoot();
    void alignFoot();
    void fold();
    void choose(RecentRow *row);
    void enable();
    void openForm();
    void chooseFile();

    ClickableCard *m_demo = nullptr;
    InlineMessage *m_message = nullptr;
    ProgressStrip *m_progress = nullptr;
    QLayout *m_foot = nullptr;
    ScrollColumn *m_left = nullptr;
    ScrollColumn *m_right = nullptr;
    TextLabel *m_heading = nullptr;
    QVBoxLayout *m_rows = nullptr;
    OpenAsCard *m_openAs = nullptr;
    QWidget *m_none = nullptr;
    QPointer<NewCommitteeDialog> m_form;
    bool m_isBusy = false;
    bool m_isOneColumn = false;
    MarkLabel *m_mark = nullptr;
    QWidget *m_files = nullptr; ///< in the right column, or in the only one
    QWidget *m_ways;            ///< made with those above
    QWidget *m_recent;
};

} // namespace rosette
