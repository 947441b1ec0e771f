// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

class QStackedWidget;

namespace rosette {

class CommitteePart;
class PageHeader;
class SegmentedControl;

/// The committee itself: seats, keys, rulebook, settings, backups.
class CommitteePage : public Page
{
    Q_OBJECT

public:
    explicit CommitteePage(PageContext &context, QWidget *parent = nullptr);

    /// "seats", "keys", "rulebook", "settings" or "backups"; behind a stroke what is done there at once:
    /// "seats/add", "seats/import", "keys/make", "keys/import", "rulebook/draft", "rulebook/adopt",
    /// "backups/make", "backups/folder".
    void show(const QString &object) override;
    using QWidget::show;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("committee"); }
    QString object() const override;

private:
    void showPart(int index);

    PageHeader *m_header;
    SegmentedControl *m_chooser;
    QStackedWidget *m_stack;
    QList<CommitteePart *> m_parts;
};

} // namespace rosette
