// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusvisibility.h"

#include "ui/theme/painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVariant>

namespace rosette {

namespace {
constexpr const char *ownFocusProperty = "rosettePaintsOwnFocus";
constexpr const char *radiusProperty = "rosetteFocusRadius";

/// Keys that only go with others say nothing of how the program is used.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

bool wantsFrame(const QWidget *widget)
{
    return widget && !widget->isWindow() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !qobject_cast<const QAbstractItemView *>(widget) && !widget->property(ownFocusProperty).toBool();
}

/// Into the view of whatever scrolls around it. Qt does so only from within an area, not for who enters it.
void scrollTo(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around && !around->isWindow();
         around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around); area && area->widget()->isAncestorOf(&widget))
            area->ensureWidgetVisible(&widget);
}

} // namespace

FocusVisibility &FocusVisibility::instance()
{
    static QPointer<FocusVisibility> visibility;
    if (!visibility) {
        visibility = new FocusVisibility;
        visibility->setParent(qApp);
    }
    return *visibility;
}

FocusVisibility::FocusVisibility()
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusVisibility::update);
}

bool FocusVisibility::isVisibleOn(const QWidget *widget) const
{
    return m_keyboardUsed && widget && widget->hasFocus();
}

void FocusVisibility::paintOwnFocus(QWidget &widget)
{
    widget.setProperty(ownFocusProperty, true);
}

void FocusVisibility::setRadius(QWidget &widget, qreal radius)
{
    widget.setProperty(radiusProperty, radius);
}

bool FocusVisibility::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isModifier(static_cast<QKeyEvent *>(event)->key()))
        setKeyboardUsed(true);
    else if (event->type() == QEvent::MouseButtonPress)
        setKeyboardUsed(false);
    return QObject::eventFilter(watched, event);
}

void FocusVisibility::setKeyboardUsed(bool used)
{
    if (used == m_keyboardUsed)
        return;
    m_keyboardUsed = used;
    update();
}

void FocusVisibility::update()
{
    QWidget *widget = QApplication::focusWidget();
    if (widget) {
        widget->update();
        if (m_keyboardUsed)
            scrollTo(*widget);
    }
    if (!m_keyboardUsed || !wantsFrame(widget)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame dies with the window that it was last shown in.
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setProperty(radiusProperty, widget->property(radiusProperty));
    m_frame->setWidget(widget);
}

} // namespace rosette
