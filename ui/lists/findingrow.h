// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listsview.h"
#include "ui/lists/remedy.h"

#include <QWidget>

class QVBoxLayout;

namespace rosette {

/// One finding: icon, severity in its colour, the sentence, why, and what can be done. An accepted one has
/// its reason and who accepted it instead.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const Finding &finding, const Remedy &remedy, bool canBeAccepted, QWidget *parent = nullptr);
    /// @p who and @p when as in "Ada Fox, today".
    FindingRow(const SettledFinding &settled, const QString &whoAndWhen, QWidget *parent = nullptr);

    const Finding &finding() const { return m_finding; }
    /// Where the text starts, for the lines between rows.
    static int textStart();

Q_SIGNALS:
    void remedyRequested();
    void acceptRequested();

private:
    struct Look;
    void layOut(const Look &look, const QString &severity, const QString &detail);
    void addButtons(const Remedy &remedy, bool canBeAccepted);

    Finding m_finding;
    QVBoxLayout *m_words = nullptr;
};

} // namespace rosette
