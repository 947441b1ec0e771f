// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/othersverdicts.h"

#include "ui/reviews/looks.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

bool isOther(const ReviewMaterial &material, const Review &review)
{
    return !material.own || review.seat != material.own->seat;
}

const CriterionVerdict *verdictOn(const Review &review, const Slug &criterion)
{
    for (const CriterionVerdict &verdict : review.verdicts)
        if (verdict.criterion == criterion)
            return &verdict;
    return nullptr;
}

QString nameOf(const ReviewMaterial &material, const Review &review)
{
    const auto name = material.reviewers.find(review.seat);
    return name == material.reviewers.end() ? QString() : name->second;
}

} // namespace

OthersVerdicts::OthersVerdicts(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void OthersVerdicts::setMaterial(const ReviewMaterial &material, std::size_t criterion)
{
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)})
        delete item->widget();
    const bool isShown = material.visible.hidden.isEmpty() && material.visible.fit &&
                         criterion < material.visible.fit->criteria.size();
    setVisible(isShown);
    if (!isShown)
        return;
    const CriterionFinding &finding = material.visible.fit->criteria[criterion];
    const Look look = lookOf(finding.standing);
    m_layout->addWidget(new Separator(Qt::Horizontal, this));
    addLine(look.icon, look.tone, tr("The committee: %1.").arg(look.words.toLower()),
        finding.standing == Standing::Open ? finding.settles : countsInWords(finding));
    addVerdicts(material, finding.criterion);
}

void OthersVerdicts::addLine(Icon icon, Tone tone, const QString &lead, const QString &rest)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(icon, toneRole(tone), 16, row), 0, Qt::AlignTop);
    auto *words = new TextLabel(TextStyle::Small, Role::Text2, {}, row);
    words->setSentence(lead, rest);
    layout->addWidget(words, 1);
    m_layout->addWidget(row);
}

void OthersVerdicts::addVerdicts(const ReviewMaterial &material, const Slug &criterion)
{
    for (const Verdict verdict : allVerdicts) {
        QStringList names;
        for (const Review &review : material.visible.reviews) {
            const CriterionVerdict *given = verdictOn(review, criterion);
            if (!given || given->verdict != verdict || !isOther(material, review) ||
                review.applicationRevision != material.current().number)
                continue;
            if (given->comment.isEmpty())
                names += nameOf(material, review);
            else
                names += tr("%1 (“%2”)").arg(nameOf(material, review), given->comment);
        }
        const Look look = lookOf(verdict);
        if (!names.isEmpty())
            addLine(look.icon, look.tone, tr("%1:").arg(look.words), names.join(QStringLiteral(", ")) + u'.');
    }
}

} // namespace rosette
