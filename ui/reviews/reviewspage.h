// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewqueue.h"
#include "ui/page/page.h"

#include <QPointer>

class QComboBox;
class QStackedWidget;

namespace rosette {

class Button;
class EmptyState;
class InlineMessage;
class MatrixView;
class PageHeader;
class QueueChooser;
class ReviewDesk;
class SegmentedControl;

/// Reviewing: the desk for one application after the other, and the matrix of a contest. What it shows is an
/// application by its id, a contest by its id, or "matrix/" and the id of a contest.
class ReviewsPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewsPage(PageContext &context, QWidget *parent = nullptr);

    void show(const QString &object) override;
    using QWidget::show;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("reviews"); }
    QList<QWidget *> panes() const override;
    QString object() const override;
    void keepDrafts() override;

    ReviewDesk *desk() const { return m_desk; }
    MatrixView *matrix() const { return m_matrix; }

private:
    enum View
    {
        Read,
        Matrix,
        Nothing
    };

    void makeHeader();
    void addCommands();
    void showKeys();
    bool loadContests();
    void fillChooser();
    void openContest(std::size_t index, const std::optional<ApplicationId> &application = std::nullopt);
    /// Finds the contest of an application or by its own id.
    bool openObject(const QString &object);
    void setView(View view);
    void foldHeader();
    void sayFinished();
    void openFirst();

    std::vector<ReviewedContest> m_contests;
    std::optional<std::size_t> m_contest;
    PageHeader *m_header;
    QComboBox *m_chooser;
    QPointer<QueueChooser> m_queueChooser;
    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    ReviewDesk *m_desk;
    MatrixView *m_matrix;
    EmptyState *m_nothing;
    Button *m_undo;
    QPointer<InlineMessage> m_notice;
};

} // namespace rosette
