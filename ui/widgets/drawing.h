// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QSvgRenderer;

namespace rosette {

/// A drawing of resources/drawings, whose colours are roles written as "{accent}".
class DrawingView : public QWidget
{
    Q_OBJECT

public:
    DrawingView(const QString &name, int size, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load();

    QString m_name;
    int m_size;
    QSvgRenderer *m_renderer;
};

} // namespace rosette
