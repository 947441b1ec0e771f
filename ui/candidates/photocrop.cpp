// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/photocrop.h"

#include "core/guides/photoshape.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>

namespace rosette {

namespace {

constexpr double shape = double(photoShapeWidth) / photoShapeHeight;
constexpr double step = 0.02;
constexpr double zoomStep = 1.08;
/// A frame smaller than this prints as a blur.
constexpr double leastPixels = 120;
constexpr int quality = 90;

} // namespace

PhotoCrop::PhotoCrop(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Part of the photo that is shown"));
    setAccessibleDescription(tr("Arrow keys move the frame, plus and minus change its size."));
}

void PhotoCrop::setImage(const QImage &image)
{
    m_image = image;
    const double wide = std::min<double>(image.width(), image.height() * shape);
    const double high = wide / shape;
    // Faces are in the upper half of most portraits.
    setFrame({(image.width() - wide) / 2, (image.height() - high) / 3, wide, high});
}

QByteArray PhotoCrop::cropped() const
{
    QImage part = m_image.copy(frame());
    if (part.width() > photoPixelWidth)
        part = part.scaledToWidth(photoPixelWidth, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    part.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", quality);
    return bytes;
}

void PhotoCrop::zoom(double factor)
{
    if (m_image.isNull())
        return;
    const double most = std::min<double>(m_image.width(), m_image.height() * shape);
    const double wide = std::clamp(m_frame.width() / factor, std::min(leastPixels, most), most);
    QRectF frame(0, 0, wide, wide / shape);
    frame.moveCenter(m_frame.center());
    setFrame(frame);
}

void PhotoCrop::setFrame(QRectF frame)
{
    frame.moveLeft(std::clamp(frame.left(), 0.0, std::max(0.0, m_image.width() - frame.width())));
    frame.moveTop(std::clamp(frame.top(), 0.0, std::max(0.0, m_image.height() - frame.height())));
    m_frame = frame;
    update();
    Q_EMIT frameChanged();
}

QSize PhotoCrop::sizeHint() const
{
    return {scaled(360), scaled(340)};
}

QSize PhotoCrop::minimumSizeHint() const
{
    return {scaled(200), scaled(220)};
}

double PhotoCrop::shownScale() const
{
    if (m_image.isNull())
        return 1;
    return std::min(double(width()) / m_image.width(), double(height()) / m_image.height());
}

QRectF PhotoCrop::shownRect() const
{
    const double scale = shownScale();
    const QSizeF size(m_image.width() * scale, m_image.height() * scale);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PhotoCrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        paintBox(painter, rect(), {Role::Sunken, Role::Line, 1, radius::card});
        const int side = scaled(32);
        paintIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), Icon::Photo,
            Role::Text3);
        return;
    }
    const QRectF shown = shownRect();
    const double scale = shownScale();
    painter.drawImage(shown, m_image);
    const QRectF frame(shown.topLeft() + m_frame.topLeft() * scale, m_frame.size() * scale);
    QPainterPath outside;
    outside.addRect(shown);
    QPainterPath inside;
    inside.addRoundedRect(frame, radius::control, radius::control);
    painter.fillPath(outside.subtracted(inside), colour(Role::Scrim));
    paintBox(painter, frame.adjusted(-1, -1, 1, 1), {std::nullopt, Role::Accent, 2, radius::control});
}

void PhotoCrop::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position();
}

void PhotoCrop::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_grip;
    m_grip = event->position();
    setFrame(m_frame.translated(moved / shownScale()));
}

void PhotoCrop::wheelEvent(QWheelEvent *event)
{
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void PhotoCrop::keyPressEvent(QKeyEvent *event)
{
    const double by = step * std::max(m_image.width(), m_image.height());
    switch (event->key()) {
    case Qt::Key_Left:
        setFrame(m_frame.translated(-by, 0));
        break;
    case Qt::Key_Right:
        setFrame(m_frame.translated(by, 0));
        break;
    case Qt::Key_Up:
        setFrame(m_frame.translated(0, -by));
        break;
    case Qt::Key_Down:
        setFrame(m_frame.translated(0, by));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rosette
