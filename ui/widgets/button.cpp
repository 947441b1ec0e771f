// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyleOptionButton>

namespace rosette {

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &Button::refresh);
    refresh();
}

Button::Button(Icon icon, const QString &name, ButtonKind kind, QWidget *parent) : Button({}, kind, parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setIcon(icon);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    refresh();
}

void Button::setIcon(Icon icon)
{
    m_icon = icon;
    refresh();
}

void Button::setSmall(bool small)
{
    setCompact(*this, small);
    refresh();
}

void Button::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    setAccessibleDescription(reason);
    if (!text().isEmpty())
        setToolTip(reason);
    setEnabled(reason.isEmpty());
    Q_EMIT reasonChanged();
}

QSize Button::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize contents = text().isEmpty() ? option.iconSize : QSize();
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        Q_EMIT reasonChanged();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::refresh()
{
    setButtonKind(*this, m_kind);
    const bool isLarge = (m_kind == ButtonKind::Normal || m_kind == ButtonKind::Primary) && !isCompact(this);
    setFont(rosette::font(isLarge ? TextStyle::BodyStrong : TextStyle::SmallStrong));
    FocusVisibility::setRadius(*this, m_kind == ButtonKind::Link ? radius::keyCap : radius::control);
    if (m_icon) {
        setIconSize(QSize(scaled(16), scaled(16)));
        QPushButton::setIcon(rosette::icon(*m_icon, iconRole()));
    }
    updateGeometry();
    update();
}

Role Button::iconRole() const
{
    switch (m_kind) {
    case ButtonKind::Normal:
        return Role::Text;
    case ButtonKind::Primary:
        return Role::OnAccent;
    case ButtonKind::Flat:
        return Role::Text2;
    case ButtonKind::Link:
        return Role::Accent;
    }
    return Role::Text;
}

} // namespace rosette
