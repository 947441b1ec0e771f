// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include "core/signing/keyring.h"

#include <QCoreApplication>
#include <QEvent>

namespace rosette {

IdleLock::IdleLock(int after, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, [] { KeyRing::ofThisProcess().lock(); });
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel)
        m_timer.start();
    return false;
}

} // namespace rosette
