// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace rosette {

class Field;
class TextLabel;

/// A seat whose holder may count votes.
struct Teller
{
    SeatId seat;
    QString name = {};
};

/// The result of a vote on paper or with Belenios: the numbers, who counted, and the file that certifies it.
class ResultDialog : public FormDialog
{
    Q_OBJECT

public:
    ResultDialog(const SeenMotion &seen, const std::vector<Teller> &seats, QWidget *parent = nullptr);

    Totals totals() const;
    std::vector<SeatId> tellers() const;
    QString path() const;

private:
    void addTotals();
    void addTellers(const SeenMotion &seen);
    void addFile(Voting voting);
    void choose();
    void check();

    std::vector<Teller> m_seats;
    int m_entitled;
    QSpinBox *m_for;
    QSpinBox *m_against;
    QSpinBox *m_abstained;
    TextLabel *m_sum;
    std::vector<QCheckBox *> m_tellers;
    QLineEdit *m_path;
};

} // namespace rosette
