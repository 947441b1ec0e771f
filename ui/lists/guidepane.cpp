// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/guidepane.h"

#include "ui/lists/publishedpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document/documentview.h"
#include "ui/widgets/document/pagethumbnails.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shownstack.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace rosette {

namespace {

/// Narrower, and the pages themselves need the room of the thumbnails.
constexpr int leastWidthWithThumbnails = 600;

} // namespace

GuidePane::GuidePane(QWidget *parent)
    : QWidget(parent), m_parts(new SegmentedControl(tr("What is shown"), this)),
      m_version(new QComboBox(this)), m_guideTools(new QWidget(this)),
      m_zoom(new Button(QString(), ButtonKind::Flat, this)), m_stack(new ShownStack(this)),
      m_document(new DocumentView(tr("Preview of the guide"), this)), m_thumbnails(new PageThumbnails(this)),
      m_published(new PublishedPanel(this)),
      m_empty(new EmptyState(EmptyState::Drawing::Papers, tr("Nobody to show yet"),
          tr("The guide shows whom the committee supports. It appears here with the first motion that is "
             "carried."),
          this)),
      m_guide(makeGuide())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *ground = new Ground(Role::Sunken, this);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(makeTools());
    inside->addWidget(m_stack, 1);
    layout->addWidget(ground);
    auto *motions = new Button(tr("See motions"), ButtonKind::Normal, m_empty);
    connect(motions, &QAbstractButton::clicked, this, &GuidePane::motionsRequested);
    m_empty->addButton(motions);
    for (QWidget *part : {m_guide, static_cast<QWidget *>(m_published), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(part);
    connect(m_parts, &SegmentedControl::currentChanged, this, &GuidePane::showPart);
    connect(m_version, &QComboBox::activated, this, &GuidePane::versionChosen);
    connect(m_document, &DocumentView::zoomChanged, this, &GuidePane::showZoom);
    connect(m_document, &DocumentView::currentPageChanged, m_thumbnails, &PageThumbnails::setCurrentPage);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_document, &DocumentView::goToPage);
    showZoom();
}

QWidget *GuidePane::makeTools()
{
    auto *bar = new QWidget(this);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_tools->setContentsMargins(16, 10, 16, 0);
    m_tools->setSpacing(8);
    m_parts->addPart(tr("Guide"));
    m_parts->addPart(tr("Support list"));
    m_parts->addPart(tr("To settle"));
    m_parts->part(2)->hide();
    m_version->setAccessibleName(tr("Which list the guide is made from"));
    m_version->hide();
    auto *edit = new Button(tr("Edit guide"), ButtonKind::Flat, m_guideTools);
    auto *print = new Button(Icon::Print, tr("Print the guide"), ButtonKind::Flat, m_guideTools);
    auto *smaller = new Button(Icon::Minus, tr("Smaller"), ButtonKind::Flat, m_guideTools);
    auto *larger = new Button(Icon::Plus, tr("Larger"), ButtonKind::Flat, m_guideTools);
    m_zoom->setParent(m_guideTools);
    auto *tools = new FlowLayout(m_guideTools, 2, 2);
    for (Button *button : {edit, print, smaller, m_zoom, larger}) {
        button->setSmall();
        tools->addWidget(button);
    }
    connect(edit, &QAbstractButton::clicked, this, &GuidePane::editRequested);
    connect(print, &QAbstractButton::clicked, this, &GuidePane::printRequested);
    connect(smaller, &QAbstractButton::clicked, m_document, &DocumentView::zoomOut);
    connect(larger, &QAbstractButton::clicked, m_document, &DocumentView::zoomIn);
    connect(m_zoom, &QAbstractButton::clicked, this, [this] {
        m_document->setFit(m_document->fit() == DocumentView::Fit::Page ? DocumentView::Fit::Width
                                                                        : DocumentView::Fit::Page);
    });
    m_tools->addWidget(m_parts);
    m_tools->addWidget(m_version);
    m_tools->addStretch(1);
    m_tools->addWidget(m_guideTools);
    return bar;
}

QWidget *GuidePane::makeGuide()
{
    auto *guide = new QWidget(this);
    auto *layout = new QHBoxLayout(guide);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    layout->addWidget(m_document, 1);
    layout->addWidget(m_thumbnails);
    return guide;
}

void GuidePane::setView(const ListsView &view)
{
    m_published->setView(view);
    m_isEmpty = view.entries.empty() && view.lists.empty();
    const bool wasDraft = wantsDraft();
    const bool hasChoice = view.inForce() && view.differsFromPublished() && !view.entries.empty();
    m_version->clear();
    if (hasChoice) {
        m_version->addItem(tr("List %1").arg(view.inForce()->number));
        m_version->addItem(tr("As it would be today"));
        m_version->setCurrentIndex(wasDraft ? 1 : 0);
    } else if (!view.inForce()) {
        m_version->addItem(tr("Draft"));
    }
    m_version->setVisible(hasChoice);
    showPart();
}

bool GuidePane::wantsDraft() const
{
    return m_version->count() == 1 || m_version->currentIndex() == 1;
}

void GuidePane::setPreview(const std::shared_ptr<const GuidePreview> &preview)
{
    // The pages live as long as the preview that they are a part of.
    const std::shared_ptr<const typeset::DisplayList> pages =
        preview ? std::shared_ptr<const typeset::DisplayList>(preview, &preview->pages) : nullptr;
    m_thumbnails->setPages(pages);
    m_document->setPages(pages);
    m_thumbnails->setCurrentPage(m_document->currentPage());
    showThumbnails();
}

void GuidePane::takeIn(QWidget *findings)
{
    const bool wasShown = part() == Part::Findings;
    // What goes may have had the keyboard and store what was typed in it, and the page is shown anew by that.
    QWidget *former = std::exchange(m_findings, findings);
    if (former && former != findings)
        m_stack->removeWidget(former);
    m_parts->part(2)->setVisible(findings != nullptr);
    if (findings)
        m_stack->addWidget(findings);
    else if (wasShown)
        m_parts->setCurrent(0);
    showPart();
}

GuidePane::Part GuidePane::part() const
{
    return static_cast<Part>(m_parts->current());
}

void GuidePane::setPart(Part part)
{
    m_parts->setCurrent(static_cast<int>(part));
    showPart();
}

void GuidePane::showPart()
{
    switch (part()) {
    case Part::Guide:
        m_stack->setCurrentWidget(m_isEmpty ? static_cast<QWidget *>(m_empty) : m_guide);
        break;
    case Part::Lists:
        m_stack->setCurrentWidget(m_published);
        break;
    case Part::Findings:
        if (m_findings)
            m_stack->setCurrentWidget(m_findings);
        break;
    }
    m_guideTools->setVisible(m_stack->currentWidget() == m_guide);
    m_version->setVisible(m_guideTools->isVisibleTo(this) && m_version->count() > 1);
    fold();
}

void GuidePane::showZoom()
{
    m_zoom->setText(m_document->zoomInWords());
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(m_document->zoomInWords()));
    m_zoom->setAccessibleDescription(tr("Changes between the whole page and its width"));
}

void GuidePane::showThumbnails()
{
    m_thumbnails->setVisible(m_document->pageCount() > 1 && width() >= scaled(leastWidthWithThumbnails));
}

/// The tools on a line of their own where one line is too short for them.
void GuidePane::fold()
{
    const int oneLine = m_parts->sizeHint().width() + m_guideTools->sizeHint().width() +
                        (m_version->isVisibleTo(this) ? m_version->sizeHint().width() : 0) + 64;
    const bool isNarrow = width() < oneLine;
    m_tools->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *tool : {static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_version), m_guideTools})
        m_tools->setAlignment(tool, isNarrow ? Qt::AlignLeft : Qt::AlignVCenter);
}

void GuidePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showThumbnails();
    fold();
}

void GuidePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace rosette
