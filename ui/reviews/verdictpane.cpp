// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/verdictpane.h"

#include "core/base/words.h"
#include "ui/reviews/commentfield.h"
#include "ui/reviews/criterioncard.h"
#include "ui/reviews/otherscomments.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace rosette {

namespace {

QWidget *lineOf(Icon icon, Role role, TextLabel *words, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconLabel(icon, role, 14, line), 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return line;
}

} // namespace

VerdictPane::VerdictPane(QWidget *parent)
    : QWidget(parent), m_given(new TextLabel(TextStyle::Caption, Role::Text3)),
      m_problem(new InlineMessage(Tone::Bad)), m_whyNot(new InlineMessage(Tone::Info)),
      m_column(new ScrollColumn(this)), m_cardPlace(new QVBoxLayout),
      m_whole(new CommentField(tr("On the whole"), tr("What the committee should know besides"))),
      m_others(new OthersComments)
{
    setAccessibleName(tr("Your review"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->addWidget(new TextLabel(TextStyle::Heading, Role::Text, tr("Your review"), this), 1);
    m_given->setWraps(false);
    head->addWidget(m_given);
    layout->addLayout(head);
    layout->addWidget(m_column, 1);
    layout->addWidget(makeFoot());

    // The scroll bar, where there is one, stands in the padding.
    m_column->setPadding({16, 0, 12, 12});
    m_column->body()->setSpacing(8);
    m_whyNot->setClosable(false);
    m_cardPlace->setSpacing(8);
    m_wholePlace = new Field(tr("On the whole"), m_whole);
    for (InlineMessage *message : {m_problem, m_whyNot})
        m_column->body()->addWidget(message);
    m_column->body()->addLayout(m_cardPlace);
    m_column->body()->addWidget(m_wholePlace);
    m_column->body()->addWidget(m_others);
    connect(m_whole, &CommentField::edited, this, &VerdictPane::commentEdited);
}

QWidget *VerdictPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 14);
    layout->setSpacing(8);
    m_hidden = new TextLabel(TextStyle::Caption, Role::Text2);
    m_hiddenLine = lineOf(Icon::Hidden, Role::Text2, m_hidden, foot);
    layout->addWidget(m_hiddenLine);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_save = new Button(tr("Save and next"), ButtonKind::Primary, foot);
    m_save->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_save->setToolTip(tr("Ctrl+Shift+Enter"));
    m_more = new Button(Icon::More, tr("More for this application"), ButtonKind::Normal, foot);
    row->addWidget(m_save, 1);
    row->addWidget(m_more);
    layout->addLayout(row);
    auto *status = new QHBoxLayout;
    m_toDo = new TextLabel(TextStyle::Caption, Role::Text2, {}, foot);
    m_kept = new TextLabel(TextStyle::Caption, Role::Text2, {}, foot);
    m_kept->setWraps(false);
    m_keptLine = lineOf(Icon::Check, Role::Ok, m_kept, foot);
    status->addWidget(m_toDo, 1);
    status->addWidget(m_keptLine);
    layout->addLayout(status);
    connect(m_save, &QPushButton::clicked, this, &VerdictPane::saveRequested);
    connect(m_more, &QPushButton::clicked, this, &VerdictPane::openMenu);
    return foot;
}

void VerdictPane::makeCards(const CriteriaSet &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (std::size_t index = 0; index < criteria.criteria.size(); ++index) {
        const int at = static_cast<int>(index);
        auto *card = new CriterionCard(at + 1, criteria.criteria[index], this);
        connect(card, &CriterionCard::opened, this, [this, at] { setCurrent(at, true); });
        connect(card, &CriterionCard::verdictChosen, this,
            [this, at](Verdict verdict) { Q_EMIT verdictChosen(at, verdict); });
        connect(card, &CriterionCard::commentEdited, this, &VerdictPane::commentEdited);
        m_cardPlace->addWidget(card);
        m_cards.push_back(card);
    }
}

void VerdictPane::setApplication(const ReviewMaterial &material, const ReviewDraft &draft)
{
    makeCards(material.criteria);
    m_canJudge = material.whyNot.isEmpty();
    m_problem->say(Tone::Bad, {});
    m_whyNot->say(Tone::Info, material.whyNot);
    setDraft(draft);
    for (CriterionCard *card : m_cards) {
        card->setMaterial(material);
        card->setVisible(m_canJudge || material.visible.fit.has_value());
    }
    m_others->setMaterial(material);
    m_wholePlace->setVisible(m_canJudge);
    m_given->setVisible(m_canJudge);
    m_hiddenLine->setVisible(m_canJudge && !material.visible.hidden.isEmpty());
    m_hidden->setText(tr("Others’ verdicts: %1").arg(insideSentence(material.visible.hidden)));
    m_more->setEnabled(!material.hasInterest);
    const std::size_t last = draft.verdicts.empty() ? 0 : draft.verdicts.size() - 1;
    setCurrent(static_cast<int>(draft.nextToDo(last).value_or(0)));
}

void VerdictPane::setDraft(const ReviewDraft &draft)
{
    for (std::size_t index = 0; index < m_cards.size() && index < draft.verdicts.size(); ++index)
        m_cards[index]->setDraft(draft.verdicts[index]);
    m_whole->setComment(draft.comment);
}

void VerdictPane::setStanding(const ReviewDraft &draft, const ReviewStanding &standing)
{
    m_given->setText(tr("%1 of %2 given").arg(draft.given()).arg(draft.verdicts.size()));
    const bool onlyGoesOn = standing.isSubmitted || !m_canJudge;
    m_save->setText(onlyGoesOn ? tr("Next to do") : standing.hasNext ? tr("Save and next") : tr("Save"));
    const QString toDo = m_canJudge ? whatIsToDo(draft) : QString();
    if (onlyGoesOn)
        m_save->setReason(standing.hasNext ? QString() : tr("Nothing more waits for you in this contest."));
    else
        m_save->setReason(toDo);
    m_toDo->setText(m_save->reason());
    m_keptLine->setVisible(m_canJudge && (standing.isSubmitted || standing.isKept));
    m_kept->setText(standing.isSubmitted ? tr("Submitted") : tr("Draft saved"));
}

void VerdictPane::say(const QString &problem)
{
    m_problem->say(Tone::Bad, problem);
}

void VerdictPane::setCurrent(int index, bool takesFocus, std::optional<Verdict> verdict)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    for (int at = 0; at < count(); ++at)
        m_cards[static_cast<std::size_t>(at)]->setOpen(at == index);
    CriterionCard *card = m_cards[static_cast<std::size_t>(index)];
    if (takesFocus && m_canJudge)
        card->focusVerdict(verdict);
    // Where it stands is known once the cards are laid out.
    QTimer::singleShot(0, card, [this, card] { m_column->ensureWidgetVisible(card, 0, 8); });
}

void VerdictPane::focusComment()
{
    if (m_canJudge && m_current < count())
        m_cards[static_cast<std::size_t>(m_current)]->focusComment();
}

QString VerdictPane::comment(int index) const
{
    return m_cards.at(static_cast<std::size_t>(index))->comment();
}

QString VerdictPane::comment() const
{
    return m_whole->toPlainText();
}

void VerdictPane::openMenu()
{
    QMenu menu(this);
    if (m_canJudge)
        menu.addAction(tr("Start this review again"), this, &VerdictPane::startOverRequested);
    menu.addAction(tr("Declare an interest..."), this, &VerdictPane::interestRequested);
    menu.exec(m_more->mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)));
}

} // namespace rosette
