// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/verifyrecords.h"
#include "ui/page/backgroundtask.h"
#include "ui/page/page.h"

class QListView;
class QStackedWidget;
class QTimer;

namespace rosette {

class Button;
class FoldingSplitter;
class InlineMessage;
class RecordDetail;
class RecordFilterRow;
class RecordsModel;
class VerifyBanner;

/// The chain of records as a history in sentences, and whether it is intact.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    explicit RecordsPage(PageContext &context, QWidget *parent = nullptr);

    /// @p object is the number of a record, or "verify" to check them all anew.
    void show(const QString &object) override;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("records"); }
    QList<QWidget *> panes() const override;
    QString object() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeNothingFound();
    void follow();
    void readSeats();
    void followSelection();
    void verify();
    void exportHistory();
    void checkFile();
    void showVerdict(const Result<Verification> &verification);
    void applyFilter();
    void showWhatThereIs();
    void select(qint64 sequence);
    void showSelected();
    void showFolding();

    FoldingSplitter *m_splitter;
    RecordsModel *m_model;
    VerifyBanner *m_banner;
    InlineMessage *m_message;
    RecordFilterRow *m_filter;
    QListView *m_list;
    QStackedWidget *m_found;
    RecordDetail *m_detail;
    Button *m_openDetail;
    QTimer *m_typing;
    QPointer<BackgroundTask> m_task;
    qint64 m_shown = 0;
    bool m_wasVerified = false;
};

} // namespace rosette
