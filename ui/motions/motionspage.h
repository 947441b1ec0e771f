// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/draftmotion.h"
#include "core/actions/decisions/seemotions.h"
#include "ui/motions/codecard.h"
#include "ui/page/page.h"

class QListView;
class QStackedWidget;
class QTimer;

namespace rosette {

class DecisionList;
class EmptyState;
class FoldingSplitter;
class InlineMessage;
class MotionListModel;
class MotionView;
struct NewMotionStart;
class SaveDialog;
class PageHeader;
class RollPane;

/// The motions of the committee: those that are open, decided and drafts; one of them with its sum, the vote
/// and the roll.
class MotionsPage : public Page
{
    Q_OBJECT

public:
    explicit MotionsPage(PageContext &context, QWidget *parent = nullptr);

    /// The id of a motion, "decided" for all decisions, "new" for a new motion, "new/" and the id of an
    /// application for one about it.
    void show(const QString &object) override;
    using QWidget::show;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("motions"); }
    QList<QWidget *> panes() const override;
    QString object() const override { return m_object; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addParts();
    void connectParts();
    void addCommands();
    void addVoteCommands();
    void addDecisionCommands();
    void addPaperCommands();
    void addCommand(const char *key, const QString &text, const QString &words,
        const std::function<bool()> &isPossible, const std::function<void()> &run);
    /// Whether the motion that is shown is in @p state.
    bool isIn(MotionState state) const;
    bool isShownDecided() const;
    /// Whether whoever acts may close what is shown: an officer, an open motion.
    bool canClose() const;
    bool reload();
    bool reloadMotion();
    void select(const QString &object);
    void showObject(const QString &object);
    void fold();
    void sizePanes();
    bool isOfficer() const;

    void newMotion(const NewMotionStart &start);
    void castVote(Choice choice, const QString &reason);
    void recordVote(const std::optional<SeatId> &seat);
    void openMotion();
    void editDraft(const EditDraft &edit);
    void discardDraft();
    void closeMotion();
    /// Whether the question is answered with yes; where @p castingVote is given it asks for that too.
    bool askToClose(std::optional<Choice> *castingVote);
    void withdrawMotion();
    void extendMotion();
    /// The result of a vote that was held elsewhere.
    void enterResult();
    /// Saves the file that certifies a version of the result.
    void saveAttachment(int version);
    void saveReceipt();
    /// Shows the code of a ballot without a choice, until it is kept.
    void give(const GivenCode &code);
    void saveCertificate();
    /// Certifies beside the window: the whole chain is verified first. Asks for the passphrase at most once.
    void certify(SaveDialog &dialog, const Motion &motion, bool mayAsk);
    void reconsider();
    /// The page looks again when the next motion closes or is to open.
    void expectNextTime();
    /// Says which motions are to be closed or opened because their time has come.
    void sayDue();
    void doDue();

    MotionListModel *m_model;
    PageHeader *m_header;
    FoldingSplitter *m_splitter;
    QListView *m_list;
    QStackedWidget *m_middle;
    MotionView *m_view;
    DecisionList *m_decisions;
    EmptyState *m_empty;
    RollPane *m_roll;
    std::vector<MotionLine> m_lines;
    std::optional<SeenMotion> m_seen;
    std::optional<GivenCode> m_given; ///< not kept yet by whom it was given to
    QString m_object;
    InlineMessage *m_due;
    QTimer *m_next;
    bool m_isLoaded = false;
    bool m_isSizedByHand = false;
    bool m_isLoading = false;
};

} // namespace rosette
