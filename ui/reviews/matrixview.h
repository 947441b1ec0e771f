// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/contestmatrix.h"
#include "ui/reviews/matrixmodel.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace rosette {

class EmptyState;
class MatrixDelegate;
class MatrixFoot;
class PageContext;
class SearchField;
class TextLabel;

/// The matrix of a contest: applications against criteria, with what the current cell needs at the foot.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(PageContext &context, QWidget *parent = nullptr);

    /// Reads the contest and shows it; the current cell stays where it was if it is still there.
    void open(const ContestId &contest);
    QTableView *table() const { return m_table; }
    MatrixFoot *foot() const { return m_foot; }

Q_SIGNALS:
    void applicationRequested(const rosette::ApplicationId &application);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void prepareTable();
    void showMatrix(const Result<ContestMatrix> &matrix);
    void fillFilter();
    void fillSums();
    void filter();
    void fitColumns();
    void showCurrent();
    void openCurrent();
    QString whyNoMotion() const;

    PageContext &m_context;
    MatrixModel m_model;
    SearchField *m_search;
    QComboBox *m_kind;
    TextLabel *m_sums;
    TextLabel *m_leftOut;
    QTableView *m_table;
    MatrixDelegate *m_delegate;
    MatrixFoot *m_foot;
    std::optional<ContestId> m_contest;
};

} // namespace rosette
