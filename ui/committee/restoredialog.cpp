// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/restoredialog.h"

#include "core/base/moment.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::RestoreDialog)
};

/// Only what differs: what, now, afterwards.
QWidget *differences(const BackupPreview &preview)
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const auto add = [&](int row, const QStringList &cells, TextStyle style, Role role) {
        for (int column = 0; column < cells.size(); ++column) {
            auto *label = new TextLabel(style, role, cells.at(column));
            label->setWraps(column == 0);
            grid->addWidget(label, row, column, column == 0 ? Qt::Alignment() : Qt::AlignRight);
        }
    };
    add(0, {Text::tr("What"), Text::tr("Now"), Text::tr("Afterwards")}, TextStyle::CaptionStrong,
        Role::Text2);
    int row = 0;
    for (const BackupCount &count : preview.counts)
        if (count.now != count.then)
            add(++row, {count.what, QString::number(count.now), QString::number(count.then)}, TextStyle::Body,
                Role::Text);
    card->body()->addLayout(grid);
    card->setVisible(row > 0);
    return card;
}

QString lostInWords(const BackupPreview &preview)
{
    if (preview.lost.isEmpty())
        return Text::tr("Nothing that was recorded goes.");
    return Text::tr("The newest that go: %1").arg(preview.lost.join(u' '));
}

} // namespace

bool askToRestore(const BackupPreview &preview, const Backup &backup, QWidget *parent)
{
    ConfirmationDialog::Question question;
    question.title = Text::tr("Restore the copy of %1?").arg(momentInWords(backup.at));
    question.object = preview.committee;
    question.effects += {Icon::Records, preview.sentence, lostInWords(preview)};
    question.effects += {Icon::Backup, Text::tr("What the file holds now is copied first,"),
        Text::tr("so that it can be restored again.")};
    question.effects += {Icon::People, Text::tr("Everybody who has this file open sees it at once."), {}};
    question.irreversible = Text::tr("What was recorded after the copy is no longer in the file.");
    question.stillPossible = Text::tr("It stays in the copy that is made now.");
    question.verb = Text::tr("Restore the copy");
    question.safe = Text::tr("Keep the file as it is");
    ConfirmationDialog dialog(question, parent);
    dialog.extra()->addWidget(differences(preview));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace rosette
