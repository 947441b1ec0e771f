// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheading.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

SectionHeading::SectionHeading(const QString &text, const QString &remark, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(TextStyle::Heading, Role::Text, text, this)),
      m_remark(new TextLabel(TextStyle::Caption, Role::Text3, remark, this)), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_remark);
    m_layout->addStretch(1);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHeading::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionHeading::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHeading::addTool(QWidget *tool)
{
    m_layout->addWidget(tool);
}

} // namespace rosette
