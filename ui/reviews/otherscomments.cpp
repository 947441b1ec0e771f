// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/otherscomments.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <memory>

namespace rosette {

OthersComments::OthersComments(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 0, 0);
    m_layout->setSpacing(10);
}

void OthersComments::setMaterial(const ReviewMaterial &material)
{
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)})
        delete item->widget();
    m_layout->addWidget(new SectionHeading(tr("What others wrote"), {}, this));
    for (const Review &review : material.visible.reviews) {
        if (review.comment.isEmpty() || (material.own && review.seat == material.own->seat))
            continue;
        const auto name = material.reviewers.find(review.seat);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        const QString who = name == material.reviewers.end() ? QString() : name->second;
        layout->addWidget(new Avatar(who, 28, Avatar::Look::Surface, row), 0, Qt::AlignTop);
        auto *words = new TextLabel(TextStyle::Small, Role::Text2, {}, row);
        const bool isOld = review.applicationRevision != material.current().number;
        words->setSentence(
            isOld ? tr("%1, on revision %2:").arg(who).arg(review.applicationRevision) : tr("%1:").arg(who),
            review.comment);
        layout->addWidget(words, 1);
        m_layout->addWidget(row);
    }
    setVisible(m_layout->count() > 1 && material.visible.hidden.isEmpty());
}

} // namespace rosette
