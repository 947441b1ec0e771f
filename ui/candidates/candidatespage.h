// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/seeperson.h"
#include "ui/page/command.h"
#include "ui/page/page.h"

class QListView;
class QMenu;
class QStackedWidget;

namespace rosette {

class Button;
class CandidateListModel;
class EmptyState;
class FoldingSplitter;
class InlineMessage;
class PageHeader;
class PersonActs;
class PersonPane;
class SearchField;
class TextLabel;

/// Everybody who stands or stood, with a search, and one of them.
class CandidatesPage : public Page
{
    Q_OBJECT

public:
    CandidatesPage(PageContext &context, QWidget *parent);

    void show(const QString &object) override;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("candidates"); }
    QList<QWidget *> panes() const override;
    QString object() const override;

    /// The act by name, without what it does.
    static Command newCandidacy();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    QWidget *listPane();
    void follow();
    void followPane();
    void addCommands();
    void fold();
    void search();
    void reload();
    void choose(const QString &person);
    void addCandidacy();
    void fillImports(QMenu *menu, const QString &path);
    void import(const ContestId &contest, const QString &name, const QString &path);
    void say(bool isGood, const QString &sentence);
    QString readOnlyReason() const;
    const PersonCandidacy *latest() const;

    PageHeader *m_header;
    Button *m_import;
    Button *m_new;
    InlineMessage *m_message;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    FoldingSplitter *m_split;
    SearchField *m_search;
    QListView *m_list;
    TextLabel *m_remark;
    CandidateListModel *m_model;
    PersonPane *m_pane;
    PersonActs *m_acts;
    std::optional<PersonView> m_view;
};

} // namespace rosette
