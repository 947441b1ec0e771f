// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/resultdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

ResultDialog::ResultDialog(const SeenMotion &seen, const std::vector<Teller> &seats, QWidget *parent)
    : FormDialog(seen.results.empty() ? tr("Enter the result of motion %1").arg(seen.line.motion.number)
                                      : tr("Correct the result of motion %1").arg(seen.line.motion.number),
          seen.results.empty() ? tr("Enter the result") : tr("Correct the result"), parent),
      m_seats(seats), m_entitled(seen.sum.tally.onRoll - seen.sum.tally.recused), m_for(new QSpinBox(this)),
      m_against(new QSpinBox(this)), m_abstained(new QSpinBox(this)),
      m_sum(new TextLabel(TextStyle::Small, Role::Text2, {}, this)), m_path(new QLineEdit(this))
{
    setWidth(620);
    body()->addWidget(new TextLabel(TextStyle::Reading, Role::Text2, seen.line.motion.question, this));
    addTotals();
    addTellers(seen);
    addFile(seen.line.motion.voting);
    body()->addWidget(new IrreversibleNote(tr("This goes on record."),
        tr("A later result corrects it; both are kept. The motion is decided when it is closed."), this));
    if (!seen.results.empty()) {
        const Totals &former = seen.results.back().result.totals;
        m_for->setValue(former.votesFor);
        m_against->setValue(former.votesAgainst);
        m_abstained->setValue(former.abstained);
    }
    check();
}

void ResultDialog::addTotals()
{
    auto *numbers = new FlowLayout(nullptr, 12, 10);
    const std::array<std::pair<QSpinBox *, QString>, 3> fields{
        {{m_for, tr("For")}, {m_against, tr("Against")}, {m_abstained, tr("Abstained, blank or spoilt")}}};
    for (const auto &[box, label] : fields) {
        box->setRange(0, m_entitled);
        numbers->addWidget(new Field(label, box, this));
        connect(box, &QSpinBox::valueChanged, this, &ResultDialog::check);
    }
    body()->addLayout(numbers);
    body()->addWidget(m_sum);
}

void ResultDialog::addTellers(const SeenMotion &seen)
{
    auto *names = new QWidget(this);
    names->setAccessibleName(tr("Who counted"));
    auto *layout = new FlowLayout(names, 16, 6);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Teller &teller : m_seats) {
        auto *box = new QCheckBox(teller.name, names);
        if (!seen.results.empty()) {
            const std::vector<SeatId> &former = seen.results.back().result.tellers;
            box->setChecked(std::find(former.begin(), former.end(), teller.seat) != former.end());
        }
        m_tellers.push_back(box);
        layout->addWidget(box);
        connect(box, &QAbstractButton::toggled, this, &ResultDialog::check);
    }
    body()->addWidget(new Field(tr("Who counted"), names, this));
}

void ResultDialog::addFile(Voting voting)
{
    auto *file = new Field(tr("The file that certifies it"), m_path, this);
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    file->addBeside(choose);
    file->setHint(
        voting == Voting::Belenios
            ? tr("What Belenios gives out at the end. It stays with the committee's file.")
            : tr("A scan of the sheet that the tellers signed. It stays with the committee's file."));
    body()->addWidget(file);
    connect(choose, &QAbstractButton::clicked, this, &ResultDialog::choose);
    connect(m_path, &QLineEdit::textChanged, this, &ResultDialog::check);
}

void ResultDialog::choose()
{
    const QString chosen =
        askForFile(this, {FileQuestion::Kind::Open, tr("The file that certifies the result"), path()});
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

void ResultDialog::check()
{
    const int voted = totals().voted();
    m_sum->setText(tr("%1 votes; %2 seats may vote.").arg(voted).arg(m_entitled));
    verbButton()->setReason(voted == 0           ? tr("Enter how many voted for, against or abstained.")
                            : voted > m_entitled ? tr("These are more votes than seats that may vote.")
                            : tellers().empty()  ? tr("Say who counted.")
                            : path().isEmpty()   ? tr("Choose the file that certifies it.")
                                                 : QString());
}

Totals ResultDialog::totals() const
{
    return {m_for->value(), m_against->value(), m_abstained->value()};
}

std::vector<SeatId> ResultDialog::tellers() const
{
    std::vector<SeatId> counted;
    for (std::size_t at = 0; at < m_tellers.size(); ++at)
        if (m_tellers[at]->isChecked())
            counted.push_back(m_seats[at].seat);
    return counted;
}

QString ResultDialog::path() const
{
    return m_path->text().trimmed();
}

} // namespace rosette
