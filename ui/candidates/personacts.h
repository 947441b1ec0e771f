// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/seeperson.h"

#include <QObject>

class QWidget;

namespace rosette {

class PageContext;

/// What can be done about a candidacy: each asks in a form or a question over the page and calls the core.
/// What was stored is told by the workspace; what went wrong stays in the form.
class PersonActs : public QObject
{
    Q_OBJECT

public:
    PersonActs(PageContext &context, QWidget *page);

    void enterApplication(const PersonCandidacy &seen);
    /// @p path is a picture that was dropped; empty: it is chosen in the form.
    void setPhoto(const PersonCandidacy &seen, const QString &path = {});
    void editFacts(const PersonCandidacy &seen);
    void withdraw(const PersonCandidacy &seen);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    PageContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
