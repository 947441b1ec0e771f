// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/timetable.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>

namespace rosette {

/// One step of the milestone line: disc, date, what, and time or former date. A button that leads to the
/// step's history and what can be done about it.
class MilestoneMark : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look
    {
        Column, ///< beneath the line
        Row     ///< beside it, where there is no room
    };

    MilestoneMark(const TimetableStep &step, const QDate &today, QWidget *parent);

    const MilestoneId &milestone() const { return m_step.milestone.id; }
    StepState state() const { return m_step.state; }
    void setLook(Look look);

    /// The height of the disc.
    static int discSize();
    /// The middle of the disc.
    QPoint discCentre() const;

    int heightAt(int width, Look look) const;
    /// So wide that no word of it is broken.
    int leastWidth(Look look) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightAt(width, m_look); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter) const;
    void paintWordsOfStep(QPainter &painter) const;
    QList<Words> lines(Look look) const;
    static QRect wordsRect(int width, Look look);

    TimetableStep m_step;
    QString m_date;
    QString m_detail;
    Look m_look = Look::Column;
};

} // namespace rosette
