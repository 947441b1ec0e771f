// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/undoableact.h"
#include "ui/reviews/commentedit.h"
#include "ui/reviews/draftkeeper.h"
#include "ui/reviews/preparations.h"
#include "ui/reviews/queuemodel.h"
#include "ui/reviews/verdictedit.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace rosette {

class FoldingSplitter;
class InlineMessage;
class PageContext;
class Paper;
class QueuePane;
class ReviewDock;
class VerdictPane;

/// Reading and judging, one application after the other: the queue of a contest, the paper, the verdicts.
class ReviewDesk : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewDesk(PageContext &context, QWidget *parent = nullptr);
    ~ReviewDesk() override;

    /// Opens the queue of a contest on @p application, or on the first that is to do.
    Result<void> open(const ReviewedContest &contest, const std::optional<ApplicationId> &application);
    /// Reads everything again; what is shown stays.
    Result<void> refresh(const Changes &changes);
    void show(const ApplicationId &application);
    using QWidget::show;
    void keepDraft();
    /// For the undo stack: gives or takes back a verdict of the draft and shows it.
    void setVerdict(const VerdictEdit::Change &change, const std::optional<Verdict> &verdict);
    void setComment(const CommentEdit::Change &change, const QString &comment);

    void save();
    /// Stores what was saved a moment ago; false if it was refused, then it is shown again with the reason.
    bool storePending();
    void step(int step);
    void judge(Verdict verdict);
    void declareInterest();
    /// Takes the whole draft of this application back; undoable.
    void startOver();

    /// What was saved is not stored yet.
    bool isStoring() const { return m_pending.has_value(); }
    /// Its own act is under way: what changes is known.
    bool isSaving() const { return m_isSaving; }
    const std::optional<ApplicationId> &application() const { return m_application; }
    QueueModel &queue() { return m_queue; }
    Paper *paper() const { return m_paper; }
    VerdictPane *verdicts() const { return m_verdicts; }
    FoldingSplitter *panes() const { return m_splitter; }
    QueuePane *queuePane() const { return m_queuePane; }

Q_SIGNALS:
    void shown(const rosette::ApplicationId &application);
    /// Nothing is left to do in this contest.
    void finished();

private:
    void layOut();
    void connectPanes();
    void addKeys();
    void addKey(const QKeySequence &keys, const std::function<void()> &run);
    void choose(int criterion, Verdict verdict);
    void takeComments();
    void takeComment(std::optional<std::size_t> criterion, QString &kept, const QString &typed);
    bool bring(const SeatId &reviewer, const ApplicationId &application);
    void showAnew(const ApplicationId &application);
    void finish();
    void changed();
    void updateStanding();
    bool isSubmitted() const;
    /// The draft says what would be shown without one.
    bool isAsBegun() const;
    /// The first that is to do, or else the first of all.
    std::optional<ApplicationId> firstInQueue() const;
    std::optional<SeatId> seat() const;

    PageContext &m_context;
    DraftKeeper m_drafts;
    Preparations m_preparations;
    QueueModel m_queue;
    FoldingSplitter *m_splitter;
    QueuePane *m_queuePane;
    Paper *m_paper;
    VerdictPane *m_verdicts;
    ReviewDock *m_dock;
    std::optional<ContestId> m_contest;
    std::optional<ApplicationId> m_application;
    std::optional<ReviewMaterial> m_material;
    ReviewDraft m_draft;
    bool m_isKept = false;    ///< the draft is stored
    bool m_isWaiting = false; ///< and has to be stored again
    bool m_isSaving = false;
    QTimer m_keepSoon;
    /// What "Save and next" has still to store: the next application is painted before the disk is waited
    /// for.
    struct Pending
    {
        ApplicationId application;
        ReviewDraft draft;
        QString name; ///< whose application it is
        bool isKept = false;
    };
    UndoableAct::Company companyOf(const Pending &saved);
    std::optional<Pending> m_pending;
    QTimer m_storeSoon;
};

} // namespace rosette
