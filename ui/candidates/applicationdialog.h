// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/submitapplication.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace rosette {

class SharedFields;

/// An application as it was sent: entered by hand, or a new revision of it. What the form does not show
/// (answers to a form's questions, the days of pledges) is kept as it was.
class ApplicationDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p known is the application to be revised, if there is one; @p today is the day of new pledges.
    ApplicationDialog(const QString &title, const std::optional<Application> &known,
        const std::vector<Organisation> &organisations, const QDate &today, QWidget *parent = nullptr);

    SubmitApplication application(const CandidacyId &candidacy) const;
    /// Somebody else stored @p theirs meanwhile. Whether that can be stored over now; else the form asks
    /// which of two texts stays.
    bool rebase(const Application &theirs);

private:
    void addTexts();
    void addConsents();
    void addExpectations();
    void fill(const Application &known);
    std::vector<Pledge> pledges() const;
    std::vector<OrganisationId> memberOf() const;

    std::optional<Application> m_known;
    std::vector<Organisation> m_organisations;
    QDate m_today;
    QPlainTextEdit *m_statement;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_pledges;
    QPlainTextEdit *m_asks;
    QCheckBox *m_mayBeNamed;
    QCheckBox *m_mayUseStatement;
    QCheckBox *m_mayUsePhoto;
    QCheckBox *m_longstanding;
    QComboBox *m_hasJoined;
    QComboBox *m_asksFor;
    QList<QCheckBox *> m_memberOf;
    SharedFields *m_shared;
};

} // namespace rosette
