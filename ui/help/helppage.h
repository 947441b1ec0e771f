// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

class QListView;
class QStandardItemModel;

namespace rosette {

class FoldingSplitter;
class GuideView;
class ListChooser;
class PageHeader;
class SearchField;
class TextLabel;

/// The user guide, offline: its pages at the left with a search, the chosen one at the right.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(PageContext &context, QWidget *parent = nullptr);

    /// @p object is a topic; an unknown or empty one shows the first steps.
    void show(const QString &object) override;
    void refresh(const Changes &) override {}
    QString helpTopic() const override { return m_topic; }
    QList<QWidget *> panes() const override;
    QString object() const override { return m_topic; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    void follow();
    void search();
    void choose(const QString &topic);
    void showPage(const QString &topic);
    void selectRow();
    void showFolding();

    PageHeader *m_header;
    FoldingSplitter *m_splitter;
    SearchField *m_search;
    QStandardItemModel *m_model;
    QListView *m_list;
    TextLabel *m_nothing;
    GuideView *m_view;
    QString m_topic;
};

} // namespace rosette
