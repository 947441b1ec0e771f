// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/document/pagepainter.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace rosette {

/// Pages of a display list as on a desk: white sheets under each other, in any theme. The arrow keys, Page Up
/// and Page Down scroll, Home and End go to the first and last page, Ctrl with plus, minus and 0 zooms. To a
/// screen reader it is a document with the words of its pages.
class DocumentView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit
    {
        Width,
        Page,
        None ///< a zoom of its own
    };

    static constexpr double leastZoom = 0.25;
    static constexpr double mostZoom = 4;

    explicit DocumentView(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows @p pages, keeping place and zoom; none shows nothing.
    void setPages(std::shared_ptr<const typeset::DisplayList> pages);
    const std::shared_ptr<const typeset::DisplayList> &pages() const { return m_pages; }
    int pageCount() const;
    /// From 0: the page that takes most of the view.
    int currentPage() const;
    void goToPage(int page);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1 is the size of the paper at 96 pixels to the inch.
    double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// "Fit page", "Fit width", "125 %"
    QString zoomInWords() const;

    /// What the pages say, one after the other.
    QString text() const;
    QString pageText(int page) const;
    /// Where @p page stands in the viewport.
    QRect pageRect(int page) const;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();
    /// The pages as they were given are on the screen.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double scale() const; ///< pixels for a point
    QSize pageSize() const;
    void arrange();
    void notice();
    const QImage &pageImage(int page);
    void rescale(const std::function<void()> &change);

    std::shared_ptr<const typeset::DisplayList> m_pages;
    PagePainter m_painter;
    std::vector<QImage> m_images; ///< of the pages that were seen, at the present scale
    Fit m_fit = Fit::Page;
    double m_zoom = 1;
    int m_announced = -1;
    bool m_isFresh = false;
};

} // namespace rosette
