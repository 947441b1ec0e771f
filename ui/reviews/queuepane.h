// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewqueue.h"

#include <QWidget>

class QListView;

namespace rosette {

class QueueModel;
class SearchField;

/// The list of applications to review, with a filter above and the keys beneath.
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePane(QueueModel &model, QWidget *parent = nullptr);

    /// Marks the row without chosen().
    void setCurrent(const ApplicationId &application);
    void focusFilter();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const rosette::ApplicationId &application);

private:
    QueueModel &m_model;
    SearchField *m_filter;
    QListView *m_list;
    bool m_isMarking = false;
};

} // namespace rosette
