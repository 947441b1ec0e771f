// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/extenddialog.h"

#include "core/base/moment.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/textlabel.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int usualDays = 1;

QTimeZone london()
{
    return QTimeZone("Europe/London");
}

} // namespace

ExtendDialog::ExtendDialog(const Motion &motion, QWidget *parent)
    : FormDialog(tr("Give motion %1 more time").arg(motion.number), tr("Give more time"), parent),
      m_former(motion.closesAt.value_or(QDateTime())), m_at(new QDateTimeEdit(this)),
      m_reason(new QLineEdit(this))
{
    body()->addWidget(new TextLabel(TextStyle::Reading, Role::Text2, motion.question, this));
    const QDateTime proposed = m_former.toTimeZone(london()).addDays(usualDays);
    m_at->setDisplayFormat(QStringLiteral("dddd d MMMM yyyy, HH:mm"));
    m_at->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_at->setCalendarPopup(true);
    m_at->setDateTime(QDateTime(proposed.date(), proposed.time()));
    auto *at = new Field(tr("Voting ends"), m_at, this);
    at->setHint(tr("Until now: %1.").arg(momentInWords(m_former)));
    auto *reason = new Field(tr("Why"), m_reason, this);
    reason->setHint(tr("Everybody reads the reason."));
    body()->addWidget(at);
    body()->addWidget(reason);
    body()->addWidget(new IrreversibleNote(tr("This goes on record."),
        tr("It can be given more time again, never less. Ballots that were cast stay."), this));
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &ExtendDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &ExtendDialog::refresh);
    refresh();
}

QDateTime ExtendDialog::closesAt() const
{
    return QDateTime(m_at->date(), m_at->time(), london()).toUTC();
}

QString ExtendDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ExtendDialog::refresh()
{
    verbButton()->setReason(closesAt() <= m_former ? tr("Choose a later time than until now.")
                            : reason().isEmpty()   ? tr("Write why.")
                                                   : QString());
}

} // namespace rosette
