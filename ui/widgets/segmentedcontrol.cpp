// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace rosette {

namespace {

constexpr int padding = 2;
constexpr qreal partRadius = 6;

/// A radio button in all but its looks, so that keys and screen readers treat it as one.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(rosette::font(TextStyle::SmallStrong));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 24, scaled(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isHot = isEnabled() && underMouse();
        if (isChecked())
            paintBox(painter, rect(), {Role::Surface, Role::Control, 1, partRadius});
        else if (isHot)
            paintBox(painter, rect(), {Role::Soft, std::nullopt, 1, partRadius});
        painter.setFont(rosette::font(TextStyle::SmallStrong));
        Role role = isChecked() || isHot ? Role::Text : Role::Text2;
        if (!isEnabled())
            role = isChecked() ? Role::Text3 : Role::Text2;
        painter.setPen(colour(role));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new FlowLayout(this, 0, 0))
{
    provideAccessibleRoles();
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(padding, padding, padding, padding);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChosen) {
        if (isChosen)
            Q_EMIT currentChanged(index);
    });
    connect(&Theme::instance(), &Theme::changed, m_layout, &QLayout::invalidate);
}

void SegmentedControl::addPart(const QString &text)
{
    auto *part = new Segment(text, this);
    part->setAttribute(Qt::WA_Hover);
    FocusVisibility::setRadius(*part, partRadius);
    const bool isFirst = count() == 0;
    m_group->addButton(part, count());
    m_layout->addWidget(part);
    if (isFirst) {
        const QSignalBlocker quiet(m_group);
        part->setChecked(true);
    }
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = part(index))
        button->setChecked(true);
}

void SegmentedControl::clearCurrent()
{
    m_group->setExclusive(false);
    if (QAbstractButton *chosen = m_group->checkedButton())
        chosen->setChecked(false);
    m_group->setExclusive(true);
}

QAbstractButton *SegmentedControl::part(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect parts = m_layout->geometry() & childrenRect().adjusted(-padding, -padding, padding, padding);
    paintBox(painter, parts, {Role::Track, std::nullopt});
}

} // namespace rosette
