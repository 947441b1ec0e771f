// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/seeoutcomes.h"
#include "ui/page/command.h"
#include "ui/page/page.h"

class QComboBox;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace rosette {

class Button;
class EmptyState;
class FoldingSplitter;
class InlineMessage;
class LetterView;
class PageHeader;

/// What came of each request in a contest, the letters that say so, and their way to the candidates: held,
/// released together, saved as drafts, marked as sent.
class LettersPage : public Page
{
    Q_OBJECT

public:
    explicit LettersPage(PageContext &context, QWidget *parent = nullptr);

    /// The id of a contest; behind a stroke that of a candidacy in it.
    void show(const QString &object) override;
    using QWidget::show;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("letters"); }
    QList<QWidget *> panes() const override;
    QString object() const override;

    /// The acts by name, without what they do.
    static std::vector<Command> commands();

private:
    void layOut();
    void follow();
    void addCommands();
    bool readContests();
    void choose(const QString &contest);
    void fillList();
    void showChosen();
    void showButtons();
    void fold();
    bool isOfficer() const;
    const CandidateOutcome *chosen() const;
    QString whyHeld() const;

    void release();
    void saveDrafts();
    void markSent();
    void enterAddress();
    void decline();
    void say(const Error &error);

    PageHeader *m_header;
    QComboBox *m_contest;
    Button *m_drafts;
    Button *m_release;
    InlineMessage *m_message;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    FoldingSplitter *m_split;
    QStandardItemModel *m_model;
    QListView *m_list;
    LetterView *m_view;
    std::vector<Contest> m_contests; ///< in the order of the chooser
    std::optional<ContestId> m_chosen;
    ContestOutcomes m_outcomes;
    bool m_isFilling = false;
};

} // namespace rosette
