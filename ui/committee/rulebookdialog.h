// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rosette {

class SharedFields;

/// A rulebook as a form: how it decides, and the wording of its criteria.
class RulebookDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RulebookDialog(const Rulebook &rulebook, QWidget *parent = nullptr);

    /// What was filled in; InvalidInput if a title is no name.
    Result<Rulebook> rulebook() const;
    /// Somebody else kept the draft @p theirs meanwhile. Whether that can be stored over now; else the form
    /// asks which of two texts stays.
    bool rebase(const Rulebook &theirs);

private:
    void fill();
    void addRule();
    void addVoting();
    void addTriggers();
    void share();
    void takeTriggers(Rulebook &rulebook) const;
    void addCriteria();

    Rulebook m_rulebook;
    SharedFields *m_shared;
    QLineEdit *m_title;
    QSpinBox *m_reviews;
    QComboBox *m_comparison;
    QSpinBox *m_numerator;
    QSpinBox *m_denominator;
    QComboBox *m_base;
    QSpinBox *m_quorum;
    QSpinBox *m_floor;
    QComboBox *m_recused;
    QComboBox *m_tie;
    QComboBox *m_totals;
    QComboBox *m_reasons;
    std::vector<QCheckBox *> m_triggers; ///< one for each kind that can allow publication
    std::vector<std::pair<QLineEdit *, QPlainTextEdit *>> m_criteria;
};

} // namespace rosette
