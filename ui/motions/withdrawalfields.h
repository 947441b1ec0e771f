// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QPlainTextEdit;

namespace rosette {

class PageContext;

/// Whose support is to be withdrawn, and what the public is told if it is.
class WithdrawalFields : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawalFields(PageContext &context, QWidget *parent = nullptr);

    std::optional<CandidacyId> endorsed() const;
    QString publicReason() const;
    /// What is still missing, as a sentence; empty if nothing is.
    QString whyNot() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<CandidacyId> m_endorsed;
    QComboBox *m_who;
    QPlainTextEdit *m_reason;
};

} // namespace rosette
