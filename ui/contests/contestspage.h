// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontest.h"
#include "core/exchange/importkind.h"
#include "ui/page/page.h"

class QListView;
class QStackedWidget;

namespace rosette {

class Button;
class ContestListModel;
class ContestOverview;
class ContestPane;
class EmptyState;
class FoldingSplitter;
class InlineMessage;
class PageHeader;

/// The contests by body with their stage, and one of them, or all as cards by stage.
class ContestsPage : public Page
{
    Q_OBJECT

public:
    ContestsPage(PageContext &context, QWidget *parent);

    /// "new" opens the form of a new contest.
    void show(const QString &object) override;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("contests"); }
    QList<QWidget *> panes() const override;
    QString object() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void addMenus();
    void addCommands();
    void follow();
    void fold();
    void reload();
    void choose(const QString &object);
    void chooseAll();
    void newContest();
    void editContest();
    void addMilestone();
    void recordDate(const std::optional<MilestoneId> &milestone);
    void addCandidacy();
    void chooseImport(ImportKind kind);
    void askImport(const QString &path);
    void import(ImportKind kind, const QString &path);
    void say(bool isGood, const QString &sentence);
    QString readOnlyReason() const;

    PageHeader *m_header;
    Button *m_import;
    Button *m_new;
    InlineMessage *m_message;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    FoldingSplitter *m_split;
    QListView *m_list;
    ContestListModel *m_model;
    QStackedWidget *m_middle;
    ContestPane *m_pane;
    ContestOverview *m_overview;
    bool m_showsAll = false;
    std::optional<ContestView> m_view;
};

} // namespace rosette
