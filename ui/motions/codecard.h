// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "ui/widgets/card.h"

namespace rosette {

class Button;
class TextLabel;

/// A ballot without a choice, as it came back with its code.
struct GivenCode
{
    Ballot ballot;
    QString voter = {}; ///< whose it is, if an officer recorded it; empty for the own
};

/// The code of an unattributed ballot, which nothing shows again: what it is for, and the ways to keep it.
class CodeCard : public Card
{
    Q_OBJECT

public:
    explicit CodeCard(QWidget *parent = nullptr);

    void setCode(const GivenCode &given);
    /// Gives the keyboard to the first way to keep it.
    void bring();

Q_SIGNALS:
    void receiptRequested();
    /// It is kept, and need not be shown any longer.
    void kept();

private:
    void copy();

    QString m_digits;
    TextLabel *m_title;
    TextLabel *m_words;
    TextLabel *m_code;
    TextLabel *m_copied;
    Button *m_copy;
    Button *m_receipt;
    Button *m_kept;
};

} // namespace rosette
