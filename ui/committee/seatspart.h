// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seat.h"
#include "ui/committee/committeepart.h"

namespace rosette {

class Card;

/// Who sits on the committee: seats with role and term, those of today first.
class SeatsPart : public CommitteePart
{
    Q_OBJECT

public:
    using CommitteePart::CommitteePart;

    void reload() override;
    QList<Button *> buttons() override;
    void run(const QString &act) override;

private:
    void addSeats(const QString &heading, const std::vector<Seat> &seats);
    QWidget *row(const Seat &seat);
    void addSeat();
    void endSeat(const Seat &seat, const QString &name);
    void import();
};

} // namespace rosette
