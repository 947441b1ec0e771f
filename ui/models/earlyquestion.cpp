// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/earlyquestion.h"

#include <QCoreApplication>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::EarlyQuestion)
};

} // namespace

ConfirmationDialog::Question earlyQuestion(const EarlyOccurrence &early)
{
    ConfirmationDialog::Question question;
    question.title = Text::tr("Record %1 as the day on which it occurred?").arg(dateInWords(early.day));
    question.object = early.title;
    question.effects += {Icon::Calendar,
        early.days() == 1 ? Text::tr("1 day early.")
                          : Text::tr("%n days early.", nullptr, static_cast<int>(early.days())),
        Text::tr("The announced day is %1.").arg(dateInWords(early.announced))};
    if (early.letsListsOut)
        question.effects += {Icon::Lists, Text::tr("The support list can be published"),
            Text::tr("from that day on. If the day is wrong, it goes out too early.")};
    question.irreversible = Text::tr("This cannot be undone.");
    question.stillPossible = Text::tr("The date cannot be moved any more, and a list that is out stays out.");
    question.verb = Text::tr("Record it as occurred");
    question.safe = Text::tr("Back");
    return question;
}

} // namespace rosette
