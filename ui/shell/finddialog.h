// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListView;

namespace rosette {

class FindModel;
class PageContext;
class SearchField;
class TextLabel;

/// The palette: type a few letters of an act, a page or anybody's name, arrows choose, Enter does, Esc
/// leaves.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    FindDialog(PageContext &context, QWidget *window);

    /// Opens it empty, over the upper middle of the window.
    void open() override;

    QListView *list() const { return m_list; }
    SearchField *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void moveCurrent(int rows);
    void choose();
    void place();

    FindModel *m_model;
    SearchField *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
};

} // namespace rosette
