// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/photoview.h"

#include "core/guides/photoshape.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainterPath>

#include <algorithm>

namespace rosette {

namespace {

constexpr int iconSize = 28;
constexpr int largestShown = 480;

/// The middle of @p image in the guide's shape.
QRectF middleOf(const QImage &image)
{
    const qreal wide =
        std::min<qreal>(image.width(), image.height() * qreal(photoShapeWidth) / photoShapeHeight);
    const qreal high = wide * photoShapeHeight / photoShapeWidth;
    return {(image.width() - wide) / 2, (image.height() - high) / 2, wide, high};
}

} // namespace

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhotoView::setPhoto(const QByteArray &jpeg)
{
    m_image = jpeg.isEmpty() ? QImage() : uprightImage(jpeg, largestShown);
    update();
}

void PhotoView::setWidth(int pixels)
{
    m_width = pixels;
    updateGeometry();
}

QSize PhotoView::sizeHint() const
{
    const int wide = scaled(m_width);
    return {wide, wide * photoShapeHeight / photoShapeWidth};
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        paintBox(painter, rect(), {Role::Soft, std::nullopt});
        const int side = scaled(iconSize);
        paintIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), Icon::Person,
            Role::Text3);
        return;
    }
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius::control, radius::control);
    painter.setClipPath(shape);
    painter.drawImage(QRectF(rect()), m_image, middleOf(m_image));
}

QImage uprightImage(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace rosette
