// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;

namespace rosette {

class Button;
class TextLabel;

/// What runs for longer than 300 ms, under the header of the page: a thin bar, words, Cancel. It appears only
/// after these 300 ms.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Starts to wait. Without progress() the bar shows that something runs, not how far it is.
    void start(const QString &sentence, bool canBeCancelled = true);
    void setProgress(int done, int total);
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar *m_bar;
    TextLabel *m_words;
    Button *m_cancel;
    QTimer *m_delay;
    bool m_isRunning = false;
};

} // namespace rosette
