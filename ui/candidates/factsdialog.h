// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/editcandidacy.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rosette {

class SharedFields;

/// What is on the public record about a candidacy: nominations, ballot paper, result.
class FactsDialog : public FormDialog
{
    Q_OBJECT

public:
    FactsDialog(const Candidacy &candidacy, const QString &contest, QWidget *parent = nullptr);

    EditCandidacy facts() const;
    /// Somebody else changed the candidacy to @p theirs meanwhile. Whether that can be stored over now; else
    /// the form asks which of two texts stays.
    bool rebase(const Candidacy &theirs);

private:
    void fill(const Candidacy &candidacy);

    Candidacy m_candidacy;
    QSpinBox *m_nominations;
    QComboBox *m_onBallot;
    QComboBox *m_elected;
    QLineEdit *m_others;
    QLineEdit *m_source;
    QPlainTextEdit *m_notes;
    SharedFields *m_shared;
};

} // namespace rosette
