// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/timetable.h"

#include <QWidget>

namespace rosette {

class MilestoneMark;

/// The milestones of a contest side by side, evenly spaced and not to scale, on a track that is filled up to
/// today's flag. Where a milestone would have less than 92 px, or less than its longest word, it is a
/// list.
class MilestoneLine : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneLine(QWidget *parent = nullptr);

    void setTimetable(const Timetable &timetable, const QDate &today);
    bool isList() const { return isListAt(width()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void milestoneChosen(const rosette::MilestoneId &milestone);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isListAt(int width) const;
    void place();
    void paintLine(QPainter &painter) const;
    void paintList(QPainter &painter) const;
    void paintFlag(QPainter &painter, int x, int trackY) const;
    qreal todayX() const;

    QList<MilestoneMark *> m_marks;
    int m_todayAfter = -1;
    double m_todayShare = 0;
    QString m_today; ///< "Today, 7 October"
};

} // namespace rosette
