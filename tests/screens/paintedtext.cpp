// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/paintedtext.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace rosette::test {

namespace {

/// Paints nothing and keeps the words.
class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF place(
            point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.push_back({item.text(), painter()->combinedTransform().mapRect(place)});
    }

    std::vector<PaintedText> texts;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &widget) : m_widget(widget) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const bool isAcross = metric == PdmDpiX || metric == PdmPhysicalDpiX;
        if (metric == PdmWidth)
            return m_widget.width();
        if (metric == PdmHeight)
            return m_widget.height();
        if (isAcross || metric == PdmDpiY || metric == PdmPhysicalDpiY)
            return isAcross ? m_widget.logicalDpiX() : m_widget.logicalDpiY();
        if (metric == PdmDepth)
            return 32;
        if (metric == PdmDevicePixelRatioScaled)
            return static_cast<int>(devicePixelRatioFScale());
        return metric == PdmDevicePixelRatio ? 1 : QPaintDevice::metric(metric);
    }

private:
    const QWidget &m_widget;
    mutable TextEngine m_engine;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    return device.texts();
}

} // namespace rosette::test
