// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headdialog.h"

#include "core/base/civiltime.h"
#include "core/signing/publickey.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace rosette {

namespace {

ConfirmationDialog::Question questionOn(const HeadConflict &conflict)
{
    ConfirmationDialog::Question question;
    question.title = conflict.isOlder() ? HeadDialog::tr("Go on with an older copy?")
                                        : HeadDialog::tr("Go on with a file that has gone another way?");
    question.object = QFileInfo(conflict.path).fileName();
    question.effects = {
        {Icon::Eye, HeadDialog::tr("Seen here on %1:").arg(dateInWords(conflict.seen.at.date())),
            HeadDialog::tr("%1 records, in %2. They end with “%3”.")
                .arg(conflict.seen.head.length)
                .arg(QFileInfo(conflict.seen.path).fileName(), wordFingerprint(conflict.seen.head.hash))},
        {Icon::Records, HeadDialog::tr("In this file:"),
            HeadDialog::tr("%1 records. They end with “%2”.")
                .arg(conflict.file.length)
                .arg(wordFingerprint(conflict.file.hash))},
        {Icon::People, HeadDialog::tr("Ask other members"),
            HeadDialog::tr("with which words the records end for them, before you go on.")}};
    question.irreversible =
        HeadDialog::tr("From then on this file counts, and what you saw before does not.");
    question.stillPossible = HeadDialog::tr("The other file can be chosen again in the same way.");
    question.verb = HeadDialog::tr("Go on with this file");
    question.safe = HeadDialog::tr("Leave it closed");
    return question;
}

} // namespace

HeadDialog::HeadDialog(const HeadConflict &conflict, QWidget *parent)
    : ConfirmationDialog(questionOn(conflict), parent),
      m_knows(new QCheckBox(conflict.isOlder() ? tr("I know why an older copy is there")
                                               : tr("I know why there are two different files"),
          this))
{
    extra()->addWidget(m_knows);
    connect(m_knows, &QCheckBox::toggled, this, &HeadDialog::enable);
    enable();
}

void HeadDialog::enable()
{
    verbButton()->setReason(m_knows->isChecked() ? QString() : tr("Say first that you know why."));
}

} // namespace rosette
