// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/card.h"

namespace rosette {

/// How an unattributed vote was counted: each choice with its code, by which its voter finds it, and what the
/// numbers give away.
class ChoicesCard : public Card
{
    Q_OBJECT

public:
    explicit ChoicesCard(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen);
};

} // namespace rosette
