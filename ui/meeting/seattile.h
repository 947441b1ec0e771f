// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/seemeeting.h"
#include "ui/meeting/stagelook.h"

#include <QAbstractButton>

namespace rosette {

/// A seat on the stage: its key, its name, and how it stands. Pressing it is the same as its key.
class SeatTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SeatTile(QWidget *parent);

    /// How the seat stands to an item that is open, or stood to it when it closed; then it has no key.
    void setVoter(const MeetingSeat &seat, const ItemVoter &voter, bool isOpen);
    /// Whether the seat is here.
    void setPresence(const MeetingSeat &seat);

    const SeatId &seat() const { return *m_seat; }
    /// "For", "has voted", "not here" ...
    const QString &standing() const { return m_standing; }
    void setScale(const StageScale &scale);
    /// How high the tile must be at @p width.
    int heightAt(int width) const;
    static int leastWidth(const StageScale &scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Look
    {
        QString words = {};
        Icon icon = Icon::Open;
        Role ink = Role::Text3;
        Role ground = Role::Surface;
        bool isQuiet = false;
    };
    static Look lookOf(const MeetingSeat &seat, const ItemVoter &voter);
    static Look lookAfterClose(const ItemVoter &voter);
    static Look lookOfVote(const std::optional<Choice> &choice);
    void setLook(const MeetingSeat &seat, const Look &look);
    QRect wordsPlace(int width, int height) const;
    /// How high the two are at @p width.
    struct Lines
    {
        int name = 0;
        int standing = 0;
    };
    Lines linesAt(int width) const;

    std::optional<SeatId> m_seat;
    QString m_key;
    QString m_standing;
    Look m_look;
    StageScale m_scale;
};

} // namespace rosette
