// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace rosette {

/// What was typed here and what somebody else has stored meanwhile, side by side: nothing is overwritten
/// until one of the two is chosen. The page then stores again, on the present revision, or shows what is
/// stored.
class ConflictMessage : public Card
{
    Q_OBJECT

public:
    /// @p what names it in the sentence: "the comment".
    ConflictMessage(
        const QString &what, const QString &mine, const QString &theirs, QWidget *parent = nullptr);

Q_SIGNALS:
    void mineKept();
    void theirsTaken();

private:
    QWidget *makeText(const QString &heading, const QString &text);
};

} // namespace rosette
