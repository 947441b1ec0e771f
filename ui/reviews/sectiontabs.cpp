// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/sectiontabs.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>

namespace rosette {

namespace {

constexpr int underline = 2;

/// Words, and a line beneath them when the section is the current one.
class Tab : public QPushButton
{
public:
    Tab(const QString &title, QWidget *parent) : QPushButton(title, parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {
            QFontMetrics(rosette::font(TextStyle::SmallStrong)).horizontalAdvance(text()) + 2, scaled(36)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isLit = isChecked() || underMouse();
        painter.setFont(rosette::font(isChecked() ? TextStyle::SmallStrong : TextStyle::Small));
        painter.setPen(colour(isLit ? Role::Accent : Role::Text2));
        painter.drawText(rect().adjusted(0, 0, 0, -underline), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - underline, width(), underline), colour(Role::Accent));
    }
};

} // namespace

SectionTabs::SectionTabs(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this, 20, 0);
    layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Sections of the application"));
    connect(m_group, &QButtonGroup::idClicked, this, &SectionTabs::chosen);
}

void SectionTabs::setSections(const QStringList &titles)
{
    if (titles == m_titles)
        return setCurrent(0);
    m_titles = titles;
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        layout()->removeWidget(button);
        delete button;
    }
    for (const QString &title : titles) {
        auto *tab = new Tab(title, this);
        layout()->addWidget(tab);
        m_group->addButton(tab, static_cast<int>(m_group->buttons().size()));
        tab->show();
    }
    setCurrent(0);
}

void SectionTabs::setCurrent(int section)
{
    if (QAbstractButton *tab = m_group->button(section))
        tab->setChecked(true);
}

int SectionTabs::current() const
{
    return m_group->checkedId();
}

void SectionTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Role::Line));
}

} // namespace rosette
