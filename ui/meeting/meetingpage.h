// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/seemeeting.h"
#include "ui/page/command.h"
#include "ui/page/page.h"

#include <QPointer>

class QListView;
class QStackedWidget;
class QTimer;

namespace rosette {

class AgendaModel;
class Button;
class EmptyState;
class FoldingSplitter;
class InlineMessage;
class MeetingScreen;
class MeetingStage;
class PageHeader;
class PlanView;
class StageView;

/// The chair's page: the agenda before a meeting, and the meeting itself. The stage beside the agenda is what
/// the room sees when it is projected.
class MeetingPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingPage(PageContext &context, QWidget *parent = nullptr);
    ~MeetingPage() override;

    /// @p object is the id of a motion on the agenda, or "room" for who is here.
    void show(const QString &object) override;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("meeting"); }
    QList<QWidget *> panes() const override;
    QString object() const override { return m_object; }

    /// What can be done here, by name.
    static std::vector<Command> acts(PageContext &context);
    /// The projected window, while it is open.
    MeetingScreen *screen() const;

private:
    void addParts();
    void addActs();
    void follow(MeetingStage &stage);
    void reload();
    void showPlan();
    void select(const QString &object);
    void step(int by);
    void showStage();
    void fold();
    void tick();

    const SeenItem *item() const;
    std::optional<MotionId> motion() const;
    void forStages(const std::function<void(MeetingStage &)> &run);
    void settle(const Result<void> &done);

    void begin();
    void end();
    void addMotions();
    void takeItemNext();
    void callSeat(const SeatId &seat);
    void callEverybody();
    void moveOut();
    void pressTimer();
    void allowMore();
    void closeItem();
    void castVote(Choice choice);
    void project();
    void writeMinutes();

    PageHeader *m_header;
    Button *m_minutes;
    Button *m_project;
    Button *m_begin;
    Button *m_end;
    QStackedWidget *m_views;
    PlanView *m_plan;
    EmptyState *m_empty;
    FoldingSplitter *m_splitter;
    QListView *m_list;
    AgendaModel *m_model;
    InlineMessage *m_opened;
    StageView *m_stage;
    QPointer<MeetingScreen> m_screen;
    QTimer *m_seconds;
    std::optional<SeenMeeting> m_seen;
    std::optional<Choice> m_choice = Choice::For;
    QString m_object;
    bool m_isLoading = false;
};

} // namespace rosette
