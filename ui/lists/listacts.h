// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/guidesetter.h"
#include "ui/lists/listsview.h"
#include "ui/widgets/tone.h"

#include <QObject>

class QWidget;

namespace rosette {

class FormDialog;
class PageContext;

/// Runs the acts of the page: asks where a question or a form is needed, calls the core, and says what came
/// of it. The forms stay open while they are refused.
class ListActs : public QObject
{
    Q_OBJECT

public:
    ListActs(PageContext &context, QWidget *page);

    void publish(const ListsView &view);
    void accept(const ListsView &view, const Finding &finding);
    void recordMilestone(const ListsView &view);
    void describePhoto(const Finding &finding);
    void withdrawEndorsement(const Finding &finding);
    void exportGuide(const ListsView &view, bool isDraft);
    void exportList(const ListsView &view, int number);
    /// Undoable; over the committee as it was at @p revision. False if they were refused, which has been
    /// said then, or if somebody else was faster, which the page has been told.
    bool storeTexts(const GuideTexts &texts, int revision);

Q_SIGNALS:
    void said(rosette::Tone tone, const QString &sentence);
    void exported(const QString &path, const QString &sentence);

private:
    QString folder() const;
    void keepFolder(const QString &path);
    /// Opens @p dialog; @p act runs when it is submitted, and the form closes if it succeeds. It stays as it
    /// is filled in if the act says nothing, because one went back from a question.
    void open(FormDialog *dialog, const std::function<std::optional<Result<void>>()> &act);

    PageContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
