// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/guidepdf.h"
#include "ui/lists/listsview.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace rosette {

class Button;
class DocumentView;
class EmptyState;
class PageThumbnails;
class PublishedPanel;
class SegmentedControl;

/// The right side of the page: the guide on its pages as it would be exported, or the support lists. In a
/// narrow window it also takes in what else the page shows.
class GuidePane : public QWidget
{
    Q_OBJECT

public:
    enum class Part
    {
        Guide,
        Lists,
        Findings ///< only while the window is narrow
    };

    explicit GuidePane(QWidget *parent = nullptr);

    void setView(const ListsView &view);
    void setPreview(const std::shared_ptr<const GuidePreview> &preview);
    /// Takes @p findings in as a part of its own; nothing gives them back.
    void takeIn(QWidget *findings);

    Part part() const;
    void setPart(Part part);
    /// Whether the guide of the list as it would be today is wanted, not that of the published one.
    bool wantsDraft() const;

    DocumentView *document() const { return m_document; }
    PublishedPanel *published() const { return m_published; }

Q_SIGNALS:
    void versionChosen();
    void editRequested();
    void printRequested();
    void motionsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeGuide();
    void showPart();
    void showZoom();
    void showThumbnails();
    void fold();

    QBoxLayout *m_tools = nullptr;
    SegmentedControl *m_parts;
    QComboBox *m_version;
    QWidget *m_guideTools;
    Button *m_zoom;
    QStackedWidget *m_stack;
    DocumentView *m_document;
    PageThumbnails *m_thumbnails;
    PublishedPanel *m_published;
    EmptyState *m_empty;
    QWidget *m_guide;
    QWidget *m_findings = nullptr;
    bool m_isEmpty = false;
};

} // namespace rosette
