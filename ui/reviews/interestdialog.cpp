// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/interestdialog.h"

#include "ui/reviews/commentfield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

InterestDialog::InterestDialog(const QString &name, QWidget *parent)
    : FormDialog(tr("Declare an interest in %1’s application").arg(name), tr("Declare the interest"), parent),
      m_reason(new CommentField(tr("Why"), tr("We sit on the board of the same housing co-operative.")))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("You will not review this application, not see its reviews and not vote on it. A review that you "
           "have given counts no longer."),
        this));
    auto *field = new Field(tr("Why"), m_reason, this);
    field->setHint(tr("One sentence; the committee can read it."));
    body()->addWidget(field);
    body()->addWidget(new IrreversibleNote(tr("The declaration cannot be taken back."), {}, this));
    m_reason->setFocus();
}

QString InterestDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace rosette
