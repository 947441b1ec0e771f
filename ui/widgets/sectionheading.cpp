// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheading.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

SectionHeading::SectionHeading(const QString &text, const QString &remark, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(TextStyle::Heading, Role::Text, text, this)),
      m_remark(new TextLabel(TextStyle::Caption, Role::Text3, remark, this)), m_tools(new FlowLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    layout->addLayout(m_tools);
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
    m_tools->addWidget(tool);
}

} // namespace rosette
