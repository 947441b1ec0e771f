// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/criterioncard.h"

#include "ui/reviews/commentfield.h"
#include "ui/reviews/criterionhead.h"
#include "ui/reviews/looks.h"
#include "ui/reviews/othersverdicts.h"
#include "ui/reviews/verdictbutton.h"
#include "ui/reviews/verdictcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

CriterionCard::CriterionCard(int number, const Criterion &criterion, QWidget *parent)
    : Card(parent), m_index(static_cast<std::size_t>(number - 1)),
      m_head(new CriterionHead(number, criterion.title.toString(), this)), m_details(new QWidget(this)),
      m_verdicts(new VerdictControl(criterion.title.toString(), m_details)),
      m_comment(new CommentField(tr("Comment on %1").arg(criterion.title.toString()),
          tr("Comment, seen by the committee"), tr("C", "key that leads to the comment"), m_details)),
      m_others(new OthersVerdicts(m_details))
{
    setPadding(0);
    body()->setSpacing(0);
    body()->addWidget(m_head);
    body()->addWidget(m_details);
    fillDetails(criterion);
    m_details->hide();
    connect(m_head, &QPushButton::clicked, this, &CriterionCard::opened);
    connect(m_verdicts, &VerdictControl::chosen, this, &CriterionCard::verdictChosen);
    connect(m_comment, &CommentField::edited, this, &CriterionCard::commentEdited);
}

void CriterionCard::fillDetails(const Criterion &criterion)
{
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(12, 0, 12, 13);
    layout->setSpacing(12);
    auto *wording = new TextLabel(TextStyle::Small, Role::Text2, criterion.wording, m_details);
    layout->addWidget(wording);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_comment);
    layout->addWidget(m_others);
}

void CriterionCard::setMaterial(const ReviewMaterial &material)
{
    m_others->setMaterial(material, m_index);
    m_verdicts->setVisible(material.whyNot.isEmpty());
    m_comment->setVisible(material.whyNot.isEmpty());
    if (!material.whyNot.isEmpty() && material.visible.fit)
        m_head->setLook(lookOf(material.visible.fit->criteria.at(m_index).standing));
}

void CriterionCard::setDraft(const DraftVerdict &draft)
{
    m_head->setLook(lookOf(draft.verdict));
    m_verdicts->setVerdict(draft.verdict);
    m_comment->setComment(draft.comment);
}

void CriterionCard::setOpen(bool open)
{
    setCurrent(open);
    m_head->setCurrent(open);
    m_details->setVisible(open);
}

void CriterionCard::focusVerdict(std::optional<Verdict> verdict)
{
    m_verdicts->button(verdict.value_or(Verdict::Meets))->setFocus(Qt::OtherFocusReason);
}

void CriterionCard::focusComment()
{
    m_comment->setFocus(Qt::ShortcutFocusReason);
}

QString CriterionCard::comment() const
{
    return m_comment->toPlainText();
}

} // namespace rosette
