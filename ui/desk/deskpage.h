// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/whatwaits.h"
#include "ui/page/page.h"

class QStackedWidget;

namespace rosette {

class Button;
class DatesPanel;
class DeskColumn;
class EmptyState;
class FirstStepsStrip;
class FoldingSplitter;
class InlineMessage;
class PageHeader;

/// What waits for whoever acts, soonest first, and the days to come.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(PageContext &context, QWidget *parent = nullptr);

    void show(const QString &object) override;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("desk"); }
    QList<QWidget *> panes() const override;

private:
    void layOut();
    void follow();
    void load();
    void showWork(const WaitingWork &work);
    QString officerTitle() const;
    void showSteps();
    void showFolding();
    void showNothingWaits(const WaitingWork &work);
    void goToDate(const ComingDate &date);
    int draftOf(const ApplicationId &application) const;

    PageHeader *m_header;
    InlineMessage *m_message;
    FoldingSplitter *m_splitter;
    DeskColumn *m_column;
    DatesPanel *m_dates;
    Button *m_openDates;
    FirstStepsStrip *m_steps;
    EmptyState *m_empty;
};

} // namespace rosette
