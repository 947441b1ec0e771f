// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/mark.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

// A resource of a static library is registered by hand, outside any namespace.
static void registerMark()
{
    Q_INIT_RESOURCE(mark);
    Q_INIT_RESOURCE(application);
}

namespace rosette {

namespace {

/// The mark's file has the accent of the light theme, and a lighter one for its ribbons.
QByteArray markSource()
{
    registerMark();
    QFile file(QStringLiteral(":/rosette/mark/rosette.svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor between(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

} // namespace

QPixmap markPixmap(int height, qreal devicePixelRatio)
{
    static const QByteArray source = markSource();
    QByteArray tinted = source;
    const QColor ribbon = between(colour(Role::Accent), colour(Role::Nav), 0.4);
    tinted.replace("#AD1E5A", colour(Role::Accent).name().toLatin1());
    tinted.replace("#CE789C", ribbon.name().toLatin1());
    tinted.replace("#FFFFFF", colour(Role::OnAccent).name().toLatin1());
    QSvgRenderer renderer(tinted);
    const QSize pixels = QSizeF(height * devicePixelRatio * 2 / 3, height * devicePixelRatio).toSize();
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    registerMark();
    return QIcon(QStringLiteral(":/rosette/mark/application.svg"));
}

} // namespace rosette
