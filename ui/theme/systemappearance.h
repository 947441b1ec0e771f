// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace rosette {

/// What the desktop says of colours and contrast, through the portal's setting
/// (org.freedesktop.portal.Settings). Asks without waiting and follows changes; without a portal it stays
/// light.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    Scheme scheme() const;
    bool reducesMotion() const { return m_reducesMotion; }

    /// Takes in one setting, as the portal names and numbers it. Unknown ones are passed over.
    void take(const QString &nameSpace, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &nameSpace, const QString &key);

    bool m_prefersDark = false;
    bool m_prefersContrast = false;
    bool m_reducesMotion = false;
};

} // namespace rosette
