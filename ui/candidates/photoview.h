// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace rosette {

/// A photo in the shape in which the guide shows it, or a quiet place for one.
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    /// Empty: none.
    void setPhoto(const QByteArray &jpeg);
    /// In pixels at 100 %.
    void setWidth(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    int m_width = 96;
};

/// The picture in @p bytes, upright, of at most @p side pixels a side; null if it is none that can be read.
QImage uprightImage(const QByteArray &bytes, int side);

} // namespace rosette
