// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/motionchoices.h"
#include "core/people/organisation.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace rosette {

class Field;
class PageContext;
class SegmentedControl;

/// How a candidate is to be supported, with whom, and why although the application does not fit.
class EndorsementFields : public QWidget
{
    Q_OBJECT

public:
    explicit EndorsementFields(PageContext &context, QWidget *parent = nullptr);

    void setChoice(const MotionChoice &choice);
    EndorsementKind kind() const;
    std::vector<OrganisationId> jointWith() const;
    QString regardless() const;
    /// What is still missing, as a sentence; empty if nothing is.
    QString whyNot() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::optional<ApplicationId> m_application;
    bool m_fits = false;
    std::vector<Organisation> m_organisations;
    SegmentedControl *m_kind;
    QWidget *m_with;
    std::vector<QCheckBox *> m_boxes; ///< one for each organisation
    QPlainTextEdit *m_regardless;
    Field *m_withField;
    Field *m_regardlessField;
};

} // namespace rosette
