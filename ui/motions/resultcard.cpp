// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/resultcard.h"

#include "core/base/moment.h"
#include "core/base/words.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosette {

QString totalsInWords(const Totals &totals)
{
    return ResultCard::tr("%1 for, %2 against, %3 abstained")
        .arg(totals.votesFor)
        .arg(totals.votesAgainst)
        .arg(totals.abstained);
}

ResultCard::ResultCard(QWidget *parent) : Card(parent)
{
    setPadding(20);
}

void ResultCard::setMotion(const SeenMotion &seen, bool isOfficer)
{
    clear();
    const bool isOpen = seen.line.motion.state == MotionState::Open;
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextStyle::Heading, Role::Text, tr("The result"), head));
    if (seen.results.empty())
        layout->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
            isOpen ? tr("When the votes are counted, the chair or a secretary enters the result here, with "
                        "the file that certifies it. Blank and spoilt papers count as abstentions.")
                   : tr("No result was entered."),
            head));
    addRow(head);
    head->show();
    for (auto result = seen.results.rbegin(); result != seen.results.rend(); ++result) {
        QWidget *line = row(*result, result == seen.results.rbegin());
        addRow(line);
        line->show();
    }
    if (!isOpen || !isOfficer)
        return;
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, seen.results.empty() ? 12 : 0, 0, 0);
    line->addStretch(1);
    auto *enter = new Button(seen.results.empty() ? tr("Enter the result...") : tr("Correct the result..."),
        seen.results.empty() ? ButtonKind::Primary : ButtonKind::Normal, foot);
    line->addWidget(enter);
    connect(enter, &QAbstractButton::clicked, this, &ResultCard::entryRequested);
    body()->addWidget(foot);
    foot->show();
}

QWidget *ResultCard::row(const SeenResult &seen, bool stands)
{
    const BallotResult &result = seen.result;
    auto *row = new QWidget(this);
    auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, row);
    words->setWidest(1200);
    words->setSentence(stands ? totalsInWords(result.totals) + u'.'
                              : tr("Before it was corrected: %1.").arg(totalsInWords(result.totals)),
        tr("Counted by %1. Entered by %2, %3.")
            .arg(listInWords(seen.tellers), seen.recordedBy, momentInWords(result.recordedAt)));
    auto *save = new Button(tr("Save what certifies it..."), ButtonKind::Normal, row);
    save->setAccessibleName(tr("Save what certifies result %1...").arg(result.version));
    auto *layout = new BesideLayout(260, 12, row);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->addWidget(words);
    layout->addWidget(save);
    connect(save, &QAbstractButton::clicked, this,
        [this, version = result.version] { Q_EMIT attachmentRequested(version); });
    return row;
}

} // namespace rosette
