// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/seatdialogs.h"

#include "core/actions/committee/enrolseat.h"
#include "ui/imports/filechoice.h"
#include "ui/imports/importdialog.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/irreversiblenote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr std::array roles{SeatRole::Member, SeatRole::Chair, SeatRole::Secretary, SeatRole::Observer};

QDateEdit *dateEdit(const QDate &date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    edit->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return edit;
}

} // namespace

AddSeatDialog::AddSeatDialog(PageContext &context, QWidget *parent)
    : FormDialog(tr("Add a seat"), tr("Add the seat"), parent), m_context(context),
      m_name(new QLineEdit(this)), m_role(new QComboBox(this)),
      m_voting(new QCheckBox(tr("This seat has a vote"), this)),
      m_from(dateEdit(context.clock().today(), this))
{
    for (const SeatRole role : roles)
        m_role->addItem(roleInWords(role));
    m_voting->setChecked(true);
    auto *name = new Field(tr("Name"), m_name, this);
    name->setHint(tr("If somebody of that name is in the file already, the seat goes to them."));
    body()->addWidget(name);
    body()->addWidget(new Field(tr("Role"), m_role, this));
    body()->addWidget(m_voting);
    body()->addWidget(new Field(tr("First day"), m_from, this));
    body()->addWidget(new IrreversibleNote(tr("The seat is a record and is never deleted."),
        tr("It can be ended on any day. Motions that are open keep their roll."), this));
    const auto check = [this] {
        verbButton()->setReason(m_name->text().trimmed().isEmpty() ? tr("Write the name first.") : QString());
        const bool isObserver = roles.at(std::size_t(m_role->currentIndex())) == SeatRole::Observer;
        m_voting->setEnabled(!isObserver);
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_role, &QComboBox::currentIndexChanged, this, check);
    check();
    connect(this, &FormDialog::submitted, this, &AddSeatDialog::add);
}

void AddSeatDialog::add()
{
    const Result<Seat> seat = enrolSeat(
        m_context.workspace(), EnrolSeat{m_name->text(), roles.at(std::size_t(m_role->currentIndex())),
                                   m_voting->isChecked(), m_from->date(), {}});
    if (seat)
        accept();
    else
        fail(seat.error().message);
}

EndSeatDialog::EndSeatDialog(PageContext &context, const Seat &seat, const QString &name, QWidget *parent)
    : FormDialog(tr("End the seat of %1").arg(name), tr("End the seat"), parent), m_context(context),
      m_seat(seat), m_to(dateEdit(seat.to.value_or(context.clock().today()), this))
{
    m_to->setMinimumDate(seat.from);
    body()->addWidget(new Field(tr("Last day"), m_to, this));
    body()->addWidget(new IrreversibleNote(tr("The change is a record."),
        tr("From the day after, the seat is on no new roll; what it has reviewed and voted stays. Another "
           "last "
           "day can be recorded until then."),
        this));
    connect(this, &FormDialog::submitted, this, &EndSeatDialog::end);
}

void EndSeatDialog::end()
{
    const Result<Seat> seat =
        endSeat(m_context.workspace(), EndSeat{m_seat.id, m_seat.revision, m_to->date()});
    if (seat)
        accept();
    else
        fail(seat.error().message);
}

void importSeatsByDialog(
    PageContext &context, QWidget *parent, const std::function<void(const QString &)> &done)
{
    const QString path = chooseFile(parent, QCoreApplication::translate("rosette::SeatsPart", "Import seats"),
        QCoreApplication::translate("rosette::SeatsPart", "Tables (*.csv)"));
    if (path.isEmpty())
        return;
    // Seats belong to no contest; the target of the other kinds is not read.
    ImportDialog dialog(context, ImportTarget{ImportKind::Seats, ContestId::create(), {}}, path, parent);
    QObject::connect(&dialog, &ImportDialog::imported, &dialog, done);
    dialog.exec();
}

} // namespace rosette
