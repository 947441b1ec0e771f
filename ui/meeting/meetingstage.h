// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/seemeeting.h"
#include "ui/meeting/stagelook.h"

#include <QWidget>

namespace rosette {

class ChoiceTile;
class MoveBand;
class SeatTile;
class StageButton;
class StageText;

/// What the room sees: who is here, or one item with its question, the hands by name and the count. It is as
/// large as its place lets it be, and everything on it can be projected. Keys: a seat's own counts its hand
/// as the chosen tile says; F, A and S choose the tile, Backspace the one that takes hands down; L says that
/// who has to move has moved; T is the timer, PgUp and PgDn go on.
class MeetingStage : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingStage(QWidget *parent = nullptr);

    /// Shows the item about @p motion; none: who is here.
    void setMeeting(const SeenMeeting &meeting, const std::optional<MotionId> &motion);
    void setNow(const QDateTime &now);
    /// Which hands are counted now; none: they are taken down.
    void setChoice(const std::optional<Choice> &choice);
    const std::optional<Choice> &choice() const { return m_choice; }
    /// Why the last key did nothing; empty takes it away.
    void say(const QString &sentence);

    /// Places everything at @p scale in @p width and at least @p height; the height that it took.
    int arrange(const StageScale &scale, int width, int height);
    int heightAt(const StageScale &scale, int width);
    /// Whether a row had to take a second line when it was last measured.
    bool isCramped() const { return m_isCramped; }

Q_SIGNALS:
    void choiceChosen(const std::optional<rosette::Choice> &choice);
    void seatCalled(const rosette::SeatId &seat);
    void everybodyCalled();
    void moved();
    void timerPressed();
    void moreTimeRequested();
    void closingRequested();
    void castingVoteChosen(rosette::Choice choice);
    void undoRequested();
    void nextRequested();
    void previousRequested();
    void endRequested();
    /// What stands on it needs another height.
    void changed();

private:
    void addKeys();
    void addKey(const QKeySequence &keys, const std::function<void()> &run);
    void follow();
    void showRoom();
    void showItem(const SeenItem &item);
    void showCount(const SeenItem &item);
    void showOutcome(const SeenItem &item);
    void showFoot(const SeenItem *item);
    void showTimer();
    void setTiles(std::size_t count);
    QString factsOf(const SeenItem &item) const;
    int columnsAt(const StageScale &scale, int width) const;
    void scaleParts(const StageScale &scale);
    void moveOnward(int end, int footHeight);
    int layOut(const StageScale &scale, int width, int height, bool places);
    int layOutHead(const QRect &place, bool places);
    int layOutRow(const QList<QWidget *> &row, const QRect &place, bool places);
    int layOutChoices(const QList<QWidget *> &row, int width, bool places);
    int layOutBoard(const QRect &place, int spare, bool places);

    std::optional<SeenMeeting> m_meeting;
    std::optional<MotionId> m_motion;
    std::optional<Choice> m_choice = Choice::For;
    QDateTime m_now;
    StageScale m_scale;
    bool m_isCramped = false;
    MoveBand *m_band;
    StageText *m_caption;
    StageText *m_clock;
    StageButton *m_timer;
    StageButton *m_moreTime;
    StageText *m_title;
    StageText *m_facts;
    StageText *m_outcome;
    StageText *m_message;
    QWidget *m_choices;
    QList<ChoiceTile *> m_choiceTiles;
    StageButton *m_castFor;
    StageButton *m_castAgainst;
    QList<SeatTile *> m_tiles;
    StageButton *m_previous;
    StageButton *m_everybody;
    StageButton *m_undo;
    StageButton *m_close;
    StageButton *m_next;
};

} // namespace rosette
