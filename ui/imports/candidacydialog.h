// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/addcandidacy.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class PageContext;

/// Enters somebody who stands in a contest, on any number of slates.
class CandidacyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A contest to choose from.
    struct Choice
    {
        ContestId id;
        QString name;
    };

    /// @p chosen is the contest shown first.
    CandidacyDialog(PageContext &context, const std::vector<Choice> &contests,
        const std::optional<ContestId> &chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const rosette::Candidacy &candidacy);

private:
    void submit();

    PageContext &m_context;
    std::vector<Choice> m_contests;
    QLineEdit *m_name;
    QComboBox *m_contest;
    QLineEdit *m_slates;
    QLineEdit *m_source;
};

/// The contests of the open committee, to choose from.
Result<std::vector<CandidacyDialog::Choice>> contestChoices(PageContext &context);

} // namespace rosette
