// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/choicetile.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace rosette {

namespace {

constexpr int tileHeight = 52;
constexpr int side = 12;
constexpr int iconSide = 20;
constexpr int gap = 8;

} // namespace

QString wordOf(const std::optional<Choice> &choice)
{
    if (!choice)
        return ChoiceTile::tr("Take down");
    switch (*choice) {
    case Choice::For:
        return ChoiceTile::tr("For");
    case Choice::Against:
        return ChoiceTile::tr("Against");
    case Choice::Abstain:
        return ChoiceTile::tr("Abstain");
    }
    Q_UNREACHABLE();
}

Icon iconOf(const std::optional<Choice> &choice)
{
    if (!choice)
        return Icon::Undo;
    switch (*choice) {
    case Choice::For:
        return Icon::Meets;
    case Choice::Against:
        return Icon::DoesNotMeet;
    case Choice::Abstain:
        return Icon::Minus;
    }
    Q_UNREACHABLE();
}

Role inkOf(const std::optional<Choice> &choice)
{
    if (!choice)
        return Role::Text2;
    switch (*choice) {
    case Choice::For:
        return Role::Ok;
    case Choice::Against:
        return Role::Bad;
    case Choice::Abstain:
        return Role::Info;
    }
    Q_UNREACHABLE();
}

Role groundOf(const std::optional<Choice> &choice)
{
    if (!choice)
        return Role::Soft;
    switch (*choice) {
    case Choice::For:
        return Role::OkSoft;
    case Choice::Against:
        return Role::BadSoft;
    case Choice::Abstain:
        return Role::InfoSoft;
    }
    Q_UNREACHABLE();
}

ChoiceTile::ChoiceTile(const std::optional<Choice> &choice, const QString &key, QWidget *parent)
    : QRadioButton(wordOf(choice), parent), m_choice(choice), m_key(key)
{
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Key %1").arg(key));
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void ChoiceTile::setScale(const StageScale &scale)
{
    m_scale = scale;
}

void ChoiceTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? wordOf(m_choice) : tr("%1: %2").arg(wordOf(m_choice)).arg(count));
    update();
}

QSize ChoiceTile::sizeHint() const
{
    const QFontMetrics words(m_scale.font(TextStyle::Heading));
    const int number = m_count < 0 ? 0
                                   : m_scale(gap) + QFontMetrics(m_scale.font(TextStyle::ApplicationName))
                                                        .horizontalAdvance(QStringLiteral("00"));
    return {2 * m_scale(side) + m_scale(iconSide) + m_scale(gap) + words.horizontalAdvance(wordOf(m_choice)) +
                number + m_scale(gap) + keySize(m_key, m_scale).width() + 2,
        m_scale(tileHeight)};
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHover = isEnabled() && underMouse() && !isChecked();
    const Role ground = isChecked() ? groundOf(m_choice) : isHover ? Role::Soft : Role::Surface;
    paintBox(painter, rect(),
        {ground, isChecked() ? inkOf(m_choice) : Role::Control, isChecked() ? 2 * m_scale.value() : 1.0,
            radius::card});
    const Role ink = isChecked() || m_count > 0 ? inkOf(m_choice) : Role::Text2;
    const int icon = m_scale(iconSide);
    paintIcon(painter, QRect(m_scale(side), (height() - icon) / 2, icon, icon), iconOf(m_choice), ink);
    const int left = m_scale(side) + icon + m_scale(gap);
    painter.setPen(colour(isChecked() ? inkOf(m_choice) : Role::Text));
    painter.setFont(m_scale.font(TextStyle::Heading));
    const QRect words(left, 0, width() - left, height());
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter), wordOf(m_choice));
    const QSize key = keySize(m_key, m_scale);
    const int keyLeft = width() - m_scale(side) - key.width();
    paintKey(painter, QRect(QPoint(keyLeft, (height() - key.height()) / 2), key), m_key, m_scale);
    if (m_count < 0)
        return;
    painter.setPen(colour(ink));
    painter.setFont(m_scale.font(TextStyle::ApplicationName));
    const QRect number(left, 0, keyLeft - m_scale(gap) - left, height());
    painter.drawText(number, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignRight),
        QString::number(m_count));
}

} // namespace rosette
