// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/card.h"

namespace rosette {

/// What came of a vote on paper or with Belenios: the result that stands, those that it corrected, and for
/// officers the way to enter one.
class ResultCard : public Card
{
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen, bool isOfficer);

Q_SIGNALS:
    void entryRequested();
    void attachmentRequested(int version);

private:
    QWidget *row(const SeenResult &seen, bool stands);
};

/// "8 for, 3 against, 1 abstained".
QString totalsInWords(const Totals &totals);

} // namespace rosette
