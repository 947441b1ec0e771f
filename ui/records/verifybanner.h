// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/verifyrecords.h"
#include "ui/widgets/tone.h"

#include <QElapsedTimer>
#include <QFrame>

class QTimer;

namespace rosette {

class Button;
class IconLabel;
class TextLabel;

/// Whether the records are as they were written, in one sentence, and the button to look again.
class VerifyBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerifyBanner(QWidget *parent = nullptr);

    void showRunning(qint64 done, qint64 total);
    /// Somebody asked for what runs now: its verdict waits until it was seen to run, since the same verdict
    /// as before would look as if nothing had happened.
    void expectByHand() { m_isByHand = true; }
    /// @p at is when it was verified.
    void showVerdict(const Verification &verification, const QDateTime &at, const QDate &today);
    void showStopped();
    void showError(const QString &sentence);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void verifyRequested();
    void stopRequested();
    /// Of a broken chain: the first wrong record.
    void recordChosen(qint64 sequence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(Tone tone, const QString &headline, const QString &detail);
    void sayVerdict(const Verification &verification);

    Tone m_tone = Tone::Info;
    bool m_isRunning = false;
    bool m_isByHand = false;
    QElapsedTimer m_running;
    QTimer *m_later; ///< when the verdict is said, and then when it is no longer from just now
    std::optional<Verification> m_verdict;
    QString m_checked; ///< "Checked today, 9.14 am."
    qint64 m_wrong = 0;
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_detail;
    Button *m_show;
    Button *m_act;
};

} // namespace rosette
