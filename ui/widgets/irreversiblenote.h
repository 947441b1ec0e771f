// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace rosette {

/// What cannot be undone once the button beneath is pressed, and what can be done nevertheless.
class IrreversibleNote : public Card
{
    Q_OBJECT

public:
    explicit IrreversibleNote(
        const QString &irreversible, const QString &stillPossible = {}, QWidget *parent = nullptr);
};

} // namespace rosette
