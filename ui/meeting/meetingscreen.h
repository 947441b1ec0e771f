// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

class MeetingStage;
class PageContext;
class StageView;

/// The stage in a window of its own that fills a screen: the second one, where there is one, so that the
/// room looks at the projector and the chair at the page. F11 and Escape lead back.
class MeetingScreen : public QWidget
{
    Q_OBJECT

public:
    MeetingScreen(PageContext &context, QWidget *parent);

    MeetingStage &stage() const;
    StageView &view() const { return *m_view; }
    /// On the screen beside that of the window, else on the same.
    void showOnScreen();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    StageView *m_view;
};

} // namespace rosette
