// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/help/guide.h"
#include "ui/help/guideview.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/listchooser.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int topicRole = Qt::UserRole + 1;

} // namespace

HelpPage::HelpPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("User guide"), this)),
      m_splitter(new FoldingSplitter(this)),
      m_search(new SearchField(tr("Search the guide"), QStringLiteral("/"), m_splitter)),
      m_model(new QStandardItemModel(this)), m_list(new QListView(m_splitter)),
      m_nothing(new TextLabel(TextStyle::Small, Role::Text2, {}, m_splitter)),
      m_view(new GuideView(m_splitter))
{
    m_splitter->addPane(makeList(), FoldingSplitter::Pane::List, 248);
    m_splitter->addPane(m_view, FoldingSplitter::Pane::Middle);
    this->context().state().keep(QStringLiteral("help.panes"), m_splitter);
    setHeader(m_header);
    setBody(m_splitter);
    search();
    follow();
    showFolding();
}

QWidget *HelpPage::makeList()
{
    auto *pane = new QWidget(m_splitter);
    pane->setAccessibleName(tr("Pages of the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Pages of the guide"));
    prepareRowView(*m_list);
    m_nothing->setText(tr("No page has all of these words."));
    m_nothing->setContentsMargins(10, 8, 10, 8);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(14, 16, 14, 0);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    return pane;
}

void HelpPage::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->index(0, 0).data(topicRole).toString());
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                choose(current.data(topicRole).toString());
        });
    connect(m_view, &GuideView::topicChosen, this, &HelpPage::choose);
    connect(m_splitter, &FoldingSplitter::foldingChanged, this, &HelpPage::showFolding);
}

void HelpPage::show(const QString &object)
{
    if (object.isEmpty() && !m_topic.isEmpty())
        return;
    if (!object.isEmpty())
        m_search->clear();
    showPage(object);
}

QList<QWidget *> HelpPage::panes() const
{
    return m_splitter->visiblePanes();
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && !m_splitter->isListFolded()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

void HelpPage::search()
{
    const std::vector<GuideHit> hits = UserGuide::instance().find(m_search->text());
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->clear();
    for (const GuideHit &hit : hits) {
        auto *item = new QStandardItem(hit.page->title);
        item->setData(hit.page->topic, topicRole);
        item->setData(hit.excerpt, ListRowDelegate::StateRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_nothing->setVisible(hits.empty());
    selectRow();
}

void HelpPage::choose(const QString &topic)
{
    if (topic == m_topic && m_search->text().isEmpty())
        return;
    showPage(topic);
    if (isVisible())
        context().moved(m_topic);
}

void HelpPage::showPage(const QString &topic)
{
    const GuidePage &page = UserGuide::instance().page(topic);
    m_topic = page.topic;
    m_view->setPage(page.markdown, m_search->text().split(u' ', Qt::SkipEmptyParts));
    m_view->showFirstMark();
    selectRow();
}

void HelpPage::selectRow()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(topicRole).toString() == m_topic && m_list->currentIndex() != index)
            m_list->setCurrentIndex(index);
    }
}

void HelpPage::showFolding()
{
    const bool isFolded = m_splitter->isListFolded();
    m_header->setLeading(isFolded ? new ListChooser(*m_list, m_header) : nullptr);
    m_header->setTitleVisible(!isFolded);
}

} // namespace rosette
