// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace rosette {

/// A photo under a frame of the guide's shape. Drag or the arrow keys move the frame; the wheel, plus and
/// minus make it smaller and larger.
class PhotoCrop : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCrop(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    const QImage &image() const { return m_image; }
    /// What is in the frame, in pixels of the picture.
    QRect frame() const { return m_frame.toAlignedRect().intersected(m_image.rect()); }
    /// The part in the frame as JPEG, at most as large as prints well.
    QByteArray cropped() const;
    void zoom(double factor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frameChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF shownRect() const;
    double shownScale() const;
    void setFrame(QRectF frame);

    QImage m_image;
    QRectF m_frame;
    QPointF m_grip;
};

} // namespace rosette
