// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"

#include <QWidget>

class QVBoxLayout;

namespace rosette {

class Button;
class FlowLayout;
class TextLabel;

/// The head of a motion: its number and kind, the question as title, and what is the case as chips.
class MotionHead : public QWidget
{
    Q_OBJECT

public:
    explicit MotionHead(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen, const QDateTime &now);
    /// A link to the folded roll; empty: the roll is there.
    void setRollSummary(const QString &summary);

Q_SIGNALS:
    void applicationRequested();
    void rollRequested();

private:
    void setChips(const SeenMotion &seen, const QDateTime &now);
    /// What went before: the motion that it puts anew, the time that it was given.
    void setCourse(const SeenMotion &seen);
    void addCourse(const QString &fact, const QString &words);

    TextLabel *m_number;
    TextLabel *m_meta;
    Button *m_read;
    TextLabel *m_question;
    QVBoxLayout *m_course;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    Button *m_roll;
};

} // namespace rosette
