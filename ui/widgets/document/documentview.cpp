// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document/documentview.h"

#include "core/typeset/pagetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/document/documentaccessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace rosette {

namespace {

constexpr int margin = 20; ///< of desk around and between the sheets
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr std::array zoomSteps{
    0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};
constexpr int lineStep = 40;

} // namespace

DocumentView::DocumentView(const QString &accessibleName, QWidget *parent) : QAbstractScrollArea(parent)
{
    installDocumentAccessibility();
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

int DocumentView::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

void DocumentView::setPages(std::shared_ptr<const typeset::DisplayList> pages)
{
    m_pages = std::move(pages);
    m_images.assign(m_pages ? m_pages->pages.size() : 0, QImage());
    m_isFresh = true;
    m_announced = -1;
    arrange();
    notice();
    viewport()->update();
    announceDocument(*this);
}

double DocumentView::scale() const
{
    if (!m_pages || m_fit == Fit::None)
        return m_zoom * pixelsPerPoint;
    // Measured as if the scroll bar were there, so that fitting does not make it come and go.
    const int bar = verticalScrollBar()->sizeHint().width();
    const double across = (width() - bar - 2 * margin) / m_pages->pageSize.width;
    const double along = (height() - 2 * margin) / m_pages->pageSize.height;
    const double fitting = m_fit == Fit::Width ? across : std::min(across, along);
    return std::clamp(fitting, leastZoom * pixelsPerPoint, mostZoom * pixelsPerPoint);
}

double DocumentView::zoom() const
{
    return scale() / pixelsPerPoint;
}

QSize DocumentView::pageSize() const
{
    if (!m_pages)
        return {};
    const double pixels = scale();
    return {qRound(m_pages->pageSize.width * pixels), qRound(m_pages->pageSize.height * pixels)};
}

QRect DocumentView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int x = std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = margin + page * (size.height() + margin) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void DocumentView::arrange()
{
    const QSize size = pageSize();
    const int height = pageCount() * (size.height() + margin) + margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * margin - viewport()->width()));
    const QSize pixels = size * devicePixelRatioF();
    for (QImage &image : m_images)
        if (!image.isNull() && std::abs(image.width() - pixels.width()) > 1)
            image = QImage();
}

int DocumentView::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    const int step = pageSize().height() + margin;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - margin) / std::max(1, step), 0, pageCount() - 1);
}

void DocumentView::goToPage(int page)
{
    const int target = std::clamp(page, 0, std::max(0, pageCount() - 1));
    verticalScrollBar()->setValue(target * (pageSize().height() + margin));
}

void DocumentView::notice()
{
    const int page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    Q_EMIT currentPageChanged(page);
}

/// Changes the scale with the same part of the document in the middle.
void DocumentView::rescale(const std::function<void()> &change)
{
    const double before = scale();
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    change();
    arrange();
    if (before > 0)
        verticalScrollBar()->setValue(qRound(middle * scale() / before - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT zoomChanged();
    notice();
}

void DocumentView::setFit(Fit fit)
{
    rescale([&] {
        if (fit == Fit::None)
            m_zoom = zoom();
        m_fit = fit;
    });
}

void DocumentView::setZoom(double zoom)
{
    rescale([&] {
        m_fit = Fit::None;
        m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    });
}

void DocumentView::zoomIn()
{
    const double now = zoom();
    const auto next =
        std::find_if(zoomSteps.begin(), zoomSteps.end(), [now](double step) { return step > now * 1.02; });
    setZoom(next == zoomSteps.end() ? mostZoom : *next);
}

void DocumentView::zoomOut()
{
    const double now = zoom();
    const auto next =
        std::find_if(zoomSteps.rbegin(), zoomSteps.rend(), [now](double step) { return step < now * 0.98; });
    setZoom(next == zoomSteps.rend() ? leastZoom : *next);
}

QString DocumentView::zoomInWords() const
{
    switch (m_fit) {
    case Fit::Width:
        return tr("Fit width");
    case Fit::Page:
        return tr("Fit page");
    case Fit::None:
        break;
    }
    return tr("%1 %").arg(qRound(m_zoom * 100));
}

QString DocumentView::text() const
{
    QStringList pages;
    for (int page = 0; page < pageCount(); ++page)
        pages += pageText(page);
    return pages.join(u'\n');
}

QString DocumentView::pageText(int page) const
{
    return m_pages ? typeset::pageText(*m_pages, static_cast<std::size_t>(page)) : QString();
}

const QImage &DocumentView::pageImage(int page)
{
    QImage &image = m_images[static_cast<std::size_t>(page)];
    if (image.isNull()) {
        image = m_painter.image(*m_pages, static_cast<std::size_t>(page), scale() * devicePixelRatioF());
        image.setDevicePixelRatio(devicePixelRatioF());
    }
    return image;
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colour(Role::Sunken));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet = pageRect(page);
        if (!sheet.intersects(event->rect()))
            continue;
        painter.setPen(colour(Role::Line));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
        painter.drawImage(sheet.topLeft(), pageImage(page));
    }
    if (std::exchange(m_isFresh, false))
        Q_EMIT painted();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = std::max(0, m_announced);
    arrange();
    if (m_fit == Fit::Page)
        goToPage(page);
    notice();
    Q_EMIT zoomChanged();
}

void DocumentView::scrollContentsBy(int, int)
{
    viewport()->update();
    notice();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) ||
        (event->key() == Qt::Key_Equal && event->modifiers().testFlag(Qt::ControlModifier)))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers().testFlag(Qt::ControlModifier))
        setFit(Fit::Page);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else if (event->key() == Qt::Key_PageDown && m_fit == Fit::Page)
        goToPage(currentPage() + 1);
    else if (event->key() == Qt::Key_PageUp && m_fit == Fit::Page)
        goToPage(currentPage() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

} // namespace rosette
