// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterview.h"

#include "core/actions/letters/exportletters.h"
#include "core/actions/letters/previewletter.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/base/moment.h"
#include "core/storage/personstore.h"
#include "ui/letters/outcomelook.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

QString sentOn(const SentMark &mark)
{
    return LetterView::tr("Sent %1 on %2").arg(inWords(mark.channel), dayInWords(mark.sentAt));
}

} // namespace

LetterView::LetterView(QWidget *parent) : ScrollColumn(parent)
{
    setAccessibleName(tr("Letter"));
    setWidest(720);
    body()->setSpacing(14);
}

void LetterView::clear()
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it may be the one whose button is being pressed
            widget->deleteLater();
        }
        delete item;
    }
}

void LetterView::setOutcome(Workspace &workspace, const Shown &shown)
{
    clear();
    m_shown = shown;
    addHead();
    if (shown.outcome.due && !shown.whyHeld.isEmpty()) {
        auto *held = new InlineMessage(
            Tone::Info, tr("%1 All outcomes of the contest are told together.").arg(shown.whyHeld), this);
        held->setClosable(false);
        held->setAction(tr("See motions"), [this] { Q_EMIT motionsRequested(); });
        body()->addWidget(held);
    }
    if (!shown.isOfficer) {
        body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
            tr("Letters are read, released and sent by the chair and the secretaries.")));
        return;
    }
    addAddress(workspace);
    addLetter(workspace);
    addEarlier();
}

void LetterView::addHead()
{
    const CandidateOutcome &outcome = m_shown->outcome;
    auto *head = new QWidget(this);
    auto *row = new BesideLayout(300, 12, head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *said = new QVBoxLayout;
    said->setSpacing(6);
    said->addWidget(
        new TextLabel(TextStyle::Title, Role::Text, outcome.candidacy.ballotName.toString(), head));
    auto *chips = new FlowLayout(nullptr, 8, 6);
    const OutcomeLook look = lookOf(outcome.outcome.kind);
    chips->addWidget(new Chip(look.icon, inWords(outcome.outcome.kind), look.tone, head));
    if (outcome.candidacy.status == CandidacyStatus::Withdrawn)
        chips->addWidget(new Chip(Icon::Recused, tr("Stands no longer"), Tone::Neutral, head));
    said->addLayout(chips);
    row->addPart(said);
    if (m_shown->isOfficer && outcome.outcome.kind == OutcomeKind::Endorsed) {
        auto *decline = new Button(tr("Candidate declines..."), ButtonKind::Flat, head);
        connect(decline, &QAbstractButton::clicked, this, &LetterView::declineRequested);
        row->addWidget(decline);
    }
    body()->addWidget(head);
}

void LetterView::addAddress(Workspace &workspace)
{
    const Candidacy &candidacy = m_shown->outcome.candidacy;
    const Result<std::optional<Finding>> finding = addressFinding(workspace.database(), candidacy);
    const Result<std::optional<Person>> person = PersonStore(workspace.database()).find(candidacy.person);
    const bool isUsable = finding && !*finding;
    const QString address = person && *person ? (*person)->email.trimmed() : QString();
    auto *line = new QWidget(this);
    auto *row = new BesideLayout(300, 12, line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *said = new QHBoxLayout;
    said->setSpacing(10);
    said->addWidget(
        new IconLabel(isUsable ? Icon::Mail : Icon::Warning, isUsable ? Role::Text2 : Role::Warn, 18, line),
        0, Qt::AlignTop);
    auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, line);
    if (isUsable)
        words->setSentence(tr("Goes to %1").arg(address), {});
    else
        words->setSentence(address.isEmpty() ? tr("No e-mail address is known.")
                                             : tr("%1 is no address that mail can go to.").arg(address),
            tr("The draft is then addressed to nobody."));
    said->addWidget(words, 1);
    row->addPart(said);
    auto *enter = new Button(address.isEmpty() ? tr("Enter the address...") : tr("Change..."),
        isUsable ? ButtonKind::Flat : ButtonKind::Normal, line);
    enter->setSmall();
    enter->setAccessibleDescription(tr("The e-mail address of %1").arg(candidacy.ballotName.toString()));
    connect(enter, &QAbstractButton::clicked, this, &LetterView::addressRequested);
    row->addWidget(enter);
    body()->addWidget(line);
}

Card *LetterView::addPaper(const QString &caption, const LetterText &text)
{
    auto *paper = new Card(this);
    paper->setPadding(20);
    paper->body()->setSpacing(12);
    paper->body()->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, caption, paper));
    auto *subject = new TextLabel(TextStyle::Heading, Role::Text, text.subject, paper);
    subject->setSelectable(true);
    subject->setAccessibleName(tr("Subject: %1").arg(text.subject));
    paper->body()->addWidget(subject);
    paper->body()->addWidget(new Separator(Qt::Horizontal, paper));
    auto *words = new TextLabel(TextStyle::Reading, Role::Text, text.body.trimmed(), paper);
    words->setSelectable(true);
    words->setAccessibleName(tr("Letter: %1").arg(text.body.trimmed()));
    paper->body()->addWidget(words);
    body()->addWidget(paper);
    return paper;
}

void LetterView::addLetter(Workspace &workspace)
{
    const CandidateOutcome &outcome = m_shown->outcome;
    const auto cannot = [this](const Error &error) {
        auto *message = new InlineMessage(Tone::Info, error.message, this);
        message->setClosable(false);
        body()->addWidget(message);
    };
    if (outcome.due) {
        const Result<LetterText> text = previewLetter(workspace, m_shown->contest, outcome.candidacy.id);
        if (!text)
            return cannot(text.error());
        addPaper(tr("%1: a preview. Nobody has it yet.").arg(inWords(*outcome.due)), *text);
        return;
    }
    const Letter *last = outcome.lastLetter();
    if (!last) {
        body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
            outcome.outcome.kind == OutcomeKind::Declined
                ? tr("Whoever declines knows it, so there is no letter.")
                : tr("No letter is due.")));
        return;
    }
    const Result<Letter> letter = seeLetter(workspace, last->id);
    if (!letter)
        return cannot(letter.error());
    Card *paper = addPaper(
        tr("%1, released %2").arg(inWords(letter->kind), dayInWords(letter->preparedAt)), *letter->text);
    auto *foot = new QHBoxLayout;
    if (letter->sent) {
        foot->addWidget(new Chip(Icon::Check, sentOn(*letter->sent), Tone::Ok, paper));
        foot->addStretch(1);
    } else {
        foot->addStretch(1);
        auto *sent = new Button(tr("Mark as sent..."), ButtonKind::Normal, paper);
        sent->setIcon(Icon::Send);
        connect(sent, &QAbstractButton::clicked, this, &LetterView::sentRequested);
        foot->addWidget(sent);
    }
    paper->body()->addLayout(foot);
}

void LetterView::addEarlier()
{
    const std::vector<Letter> &letters = m_shown->outcome.letters;
    const std::size_t shown = m_shown->outcome.due ? 0 : 1;
    if (letters.size() <= shown)
        return;
    body()->addWidget(new SectionHeading(tr("Earlier letters")));
    auto *card = new Card(this);
    for (std::size_t at = letters.size() - shown; at-- > 0;) {
        const Letter &letter = letters.at(at);
        auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, card);
        words->setSentence(inWords(letter.kind),
            letter.sent ? sentOn(*letter.sent)
                        : tr("released %1, never marked as sent").arg(dayInWords(letter.preparedAt)));
        card->addRow(words);
    }
    body()->addWidget(card);
}

} // namespace rosette
