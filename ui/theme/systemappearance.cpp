// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace rosette {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const QString interfaceSpace = QStringLiteral("org.gnome.desktop.interface");

/// A portal that has not answered by then is taken as absent, in milliseconds.
constexpr int patience = 2000;

/// Older portals wrap the value in a second variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearanceSpace, QStringLiteral("color-scheme"));
    ask(appearanceSpace, QStringLiteral("contrast"));
    ask(interfaceSpace, QStringLiteral("enable-animations"));
}

Scheme SystemAppearance::scheme() const
{
    if (m_prefersContrast)
        return Scheme::HighContrast;
    return m_prefersDark ? Scheme::Dark : Scheme::Light;
}

void SystemAppearance::take(const QString &nameSpace, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    // The portal's numbers: color-scheme 1 prefers dark, 2 light, 0 has no preference; contrast 1 is higher.
    if (nameSpace == appearanceSpace && key == u"color-scheme")
        m_prefersDark = plain.toUInt() == 1;
    else if (nameSpace == appearanceSpace && key == u"contrast")
        m_prefersContrast = plain.toUInt() == 1;
    else if (nameSpace == interfaceSpace && key == u"enable-animations")
        m_reducesMotion = !plain.toBool();
    else
        return;
    Q_EMIT changed();
}

void SystemAppearance::settingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value)
{
    take(nameSpace, key, value.variant());
}

void SystemAppearance::ask(const QString &nameSpace, const QString &key)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    question << nameSpace << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, nameSpace, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(nameSpace, key, reply.value().variant());
    });
}

} // namespace rosette
