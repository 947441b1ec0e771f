// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "core/base/result.h"

#include <QWidget>

class QVBoxLayout;

namespace rosette {

class InlineMessage;
class PageContext;

/// A page of the window. It is made when it is first gone to and then kept. It calls the core's actions,
/// shows their errors in place and goes elsewhere by PageContext::goTo().
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageContext &context, QWidget *parent = nullptr);
    ~Page() override;

    /// Shows @p object, by the text of its id; empty: whatever the page opens with. Called at every visit.
    virtual void show(const QString &object) = 0;
    using QWidget::show;
    /// The committee changed: reload what is shown, keeping selection and scroll position. Also called before
    /// a visit if something changed while another page was shown, and when somebody else acts.
    virtual void refresh(const Changes &changes) = 0;
    /// What F1 opens, a page of the user guide.
    virtual QString helpTopic() const { return {}; }
    /// What F6 goes through, in the order of the eye; none: the page as one.
    virtual QList<QWidget *> panes() const { return {}; }
    /// The thing that is shown now, for going back to; empty if there is none.
    virtual QString object() const { return {}; }
    /// Keeps what was typed and not saved, for the next time: another page is gone to or the window closes.
    virtual void keepDrafts() {}

    /// Takes the keyboard itself, as long as nothing in it can: it is still loading.
    void holdFocus();

    PageContext &context() const { return m_context; }

    /// Puts a message between header and body; it stays until it is closed or deleted. A message of success
    /// goes sooner, as any on the page does: with the next act, with the next such message, and when another
    /// page is gone to.
    void addNotice(QWidget *notice);

protected:
    void hideEvent(QHideEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// A page is a header over a body. Between the two the bar of background work and messages about the
    /// whole page come and go. A page that lays itself out otherwise calls neither.
    void setHeader(QWidget *header);
    void setBody(QWidget *body);

private:
    QVBoxLayout *frame();
    void clearSuccess(const InlineMessage *kept = nullptr);

    PageContext &m_context;
    QVBoxLayout *m_frame = nullptr;
    QVBoxLayout *m_notices = nullptr;
};

} // namespace rosette
