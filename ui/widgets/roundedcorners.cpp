// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roundedcorners.h"

#include <QBitmap>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

namespace rosette {

namespace {

/// X11 may run without a compositor, and then shows black where nothing is painted.
bool isSeeThrough()
{
    return QGuiApplication::platformName() != u"xcb";
}

} // namespace

void prepareRoundedCorners(QWidget &window)
{
    window.setAttribute(Qt::WA_TranslucentBackground, isSeeThrough());
}

void cutRoundedCorners(QWidget &window, double radius)
{
    if (isSeeThrough())
        return;
    QBitmap shape(window.size());
    shape.clear();
    QPainter painter(&shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(window.rect(), radius, radius);
    painter.end();
    window.setMask(shape);
}

} // namespace rosette
