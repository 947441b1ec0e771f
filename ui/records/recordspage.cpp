// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "core/base/text.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/page/pagecontext.h"
#include "ui/records/recorddetail.h"
#include "ui/records/recordfilterrow.h"
#include "ui/records/recordrowdelegate.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/verifybanner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/shownstack.h"

#include <QKeyEvent>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int typingPause = 120; // milliseconds
constexpr int padding = 24;
constexpr int leastHistory = 150;
/// The rows' ground reaches further to both sides than what stands in them.
constexpr int rowSide = 12;

} // namespace

RecordsPage::RecordsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_splitter(new FoldingSplitter(this)),
      m_model(new RecordsModel(context.workspace(), this)), m_banner(new VerifyBanner(this)),
      m_message(new InlineMessage(Tone::Bad, {}, this)), m_filter(new RecordFilterRow(this)),
      m_list(new QListView(this)), m_found(new ShownStack(this)), m_detail(new RecordDetail(m_splitter)),
      m_openDetail(new Button(tr("Show all of the chosen record"), ButtonKind::Link, this)),
      m_typing(new QTimer(this))
{
    auto *header = new PageHeader(tr("Records"), this);
    auto *promises = new Button(tr("What Rosette promises"), ButtonKind::Flat, header);
    auto *check = new Button(tr("Check a file..."), ButtonKind::Normal, header);
    auto *exported = new Button(tr("Export..."), ButtonKind::Normal, header);
    check->setAccessibleDescription(tr("A certificate or a receipt"));
    exported->setIcon(Icon::Export);
    for (Button *button : {promises, check, exported})
        header->addButton(button);
    connect(check, &QAbstractButton::clicked, this, &RecordsPage::checkFile);
    connect(exported, &QAbstractButton::clicked, this, &RecordsPage::exportHistory);
    connect(promises, &QAbstractButton::clicked, this,
        [this] { this->context().openHelp(QStringLiteral("promises")); });
    m_splitter->addPane(makeMiddle(), FoldingSplitter::Pane::Middle);
    m_splitter->addPane(m_detail, FoldingSplitter::Pane::Right, 284);
    this->context().state().keep(QStringLiteral("records.panes"), m_splitter);
    setHeader(header);
    setBody(m_splitter);
    setFocusProxy(m_list);
    m_detail->clear();
    follow();
    followSelection();
    showFolding();
}

QWidget *RecordsPage::makeMiddle()
{
    auto *middle = new ScrollColumn(m_splitter);
    middle->setPadding({});
    middle->setFilling();
    middle->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Records, newest first"));
    prepareRowView(*m_list);
    m_list->setItemDelegate(new RecordRowDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_found->addWidget(m_list);
    m_found->addWidget(makeNothingFound());
    auto *above = new QVBoxLayout;
    above->setContentsMargins(padding, 18, padding, 0);
    above->setSpacing(16);
    above->addWidget(m_banner);
    above->addWidget(m_message);
    above->addWidget(m_filter);
    above->addWidget(m_openDetail, 0, Qt::AlignLeft);
    QVBoxLayout *layout = middle->body();
    layout->setSpacing(4);
    layout->addLayout(above);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(padding - rowSide, 0, padding - rowSide, 0);
    list->addWidget(m_found, 1);
    layout->addLayout(list, 1);
    return middle;
}

QWidget *RecordsPage::makeNothingFound()
{
    auto *nothing = new EmptyState(EmptyState::Drawing::Search, tr("No record fits"),
        tr("Look for a name, for “motion 14”, or for a word such as “published”."), m_found);
    auto *all = new Button(tr("Show all records"), ButtonKind::Normal, nothing);
    nothing->addButton(all);
    connect(all, &QAbstractButton::clicked, m_filter, &RecordFilterRow::clear);
    return nothing;
}

void RecordsPage::follow()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &RecordsPage::applyFilter);
    connect(m_filter, &RecordFilterRow::changed, m_typing, qOverload<>(&QTimer::start));
    m_filter->keepIn(context().state());
    m_typing->stop();
    m_model->setFilter(m_filter->filter(context().clock().today()));
    connect(m_model, &RecordsModel::readOn, this, &RecordsPage::showWhatThereIs);
    connect(m_model, &RecordsModel::failed, this,
        [this](const QString &sentence) { m_message->say(Tone::Bad, sentence); });
    connect(m_banner, &VerifyBanner::verifyRequested, this, [this] {
        m_banner->expectByHand();
        verify();
    });
    connect(m_banner, &VerifyBanner::stopRequested, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(m_banner, &VerifyBanner::recordChosen, this, &RecordsPage::select);
    connect(m_detail, &RecordDetail::recordChosen, this, &RecordsPage::select);
    connect(m_detail, &RecordDetail::placeChosen, this, [this](const Place &place) {
        m_splitter->closeRight();
        context().goTo(place);
    });
    connect(m_openDetail, &QAbstractButton::clicked, m_splitter, &FoldingSplitter::openRight);
    connect(m_splitter, &FoldingSplitter::foldingChanged, this, &RecordsPage::showFolding);
    const auto keepRoom = [this] {
        m_found->setMinimumHeight(scaled(leastHistory)); // with less, what is above scrolls with it
    };
    connect(&Theme::instance(), &Theme::changed, this, keepRoom);
    keepRoom();
    // How high rows are depends on the size of text.
    connect(&Theme::instance(), &Theme::changed, m_list, &QListView::doItemsLayout, Qt::QueuedConnection);
}

void RecordsPage::readSeats()
{
    const Result<std::vector<Seat>> seats = SeatStore(context().database()).all();
    std::vector<std::pair<SeatId, QString>> named;
    for (const Seat &seat : seats ? *seats : std::vector<Seat>())
        if (const Result<QString> name = seatName(context().database(), seat.id))
            named.emplace_back(seat.id, *name);
    std::sort(named.begin(), named.end(),
        [](const auto &one, const auto &other) { return folded(one.second) < folded(other.second); });
    m_filter->setSeats(named);
}

void RecordsPage::followSelection()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsPage::showSelected);
    connect(m_list, &QAbstractItemView::activated, m_splitter, &FoldingSplitter::openRight);
}

void RecordsPage::show(const QString &object)
{
    readSeats();
    const bool verifies = object == QLatin1String("verify");
    const bool checks = object == QLatin1String("check");
    const bool exports = object == QLatin1String("export");
    const bool acts = verifies || checks || exports;
    if (verifies)
        m_banner->expectByHand();
    if (!m_wasVerified || verifies)
        verify();
    if (!object.isEmpty() && !acts)
        select(object.toLongLong());
    else if (m_shown == 0)
        m_list->setCurrentIndex(m_model->first());
    if (acts)
        context().moved(this->object()); // going back does nothing again
    if (checks || exports)
        QMetaObject::invokeMethod(
            this, [this, checks] { checks ? checkFile() : exportHistory(); }, Qt::QueuedConnection);
}

void RecordsPage::refresh(const Changes &changes)
{
    if (!touches(changes, Entity::Record) && !touches(changes, Entity::Motion) &&
        !touches(changes, Entity::Person))
        return;
    const qint64 shown = m_shown;
    m_model->reload();
    if (shown > 0)
        select(shown);
    verify();
}

QList<QWidget *> RecordsPage::panes() const
{
    return m_splitter->visiblePanes();
}

QString RecordsPage::object() const
{
    return m_shown > 0 ? QString::number(m_shown) : QString();
}

void RecordsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && !event->modifiers().testFlag(Qt::ControlModifier)) {
        m_filter->search()->setFocus(Qt::ShortcutFocusReason);
        m_filter->search()->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Down && m_filter->search()->hasFocus()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->first());
        return;
    }
    Page::keyPressEvent(event);
}

void RecordsPage::verify()
{
    if (m_task)
        return;
    m_wasVerified = true;
    m_banner->showRunning(0, 0);
    m_task = context().tasks().run(
        tr("Verifying the records"),
        [](Workspace &workspace, const Cancellation &cancellation, const Progress &progress) {
            return verifyRecords(workspace, [&](qint64 done, qint64 total) {
                progress.report(done, total);
                return !cancellation.isRequested();
            });
        },
        [this](const Result<Verification> &verification) { showVerdict(verification); }, this);
    connect(m_task, &BackgroundTask::progressed, m_banner, &VerifyBanner::showRunning);
    connect(m_task, &BackgroundTask::finished, this, [this, task = m_task.data()] {
        if (task->isCancelled())
            m_banner->showStopped();
    });
}

void RecordsPage::showVerdict(const Result<Verification> &verification)
{
    m_task = nullptr;
    if (!verification)
        m_banner->showError(verification.error().message);
    else
        m_banner->showVerdict(*verification, context().clock().now(), context().clock().today());
}

void RecordsPage::applyFilter()
{
    m_model->setFilter(m_filter->filter(context().clock().today()));
    const QModelIndex first = m_model->first();
    if (first.isValid())
        m_list->setCurrentIndex(first);
    showWhatThereIs();
}

void RecordsPage::showWhatThereIs()
{
    const bool isNothing = m_model->rowCount() == 0 && !m_model->canFetchMore({}) && !m_model->isSearching();
    m_found->setCurrentIndex(isNothing ? 1 : 0);
}

void RecordsPage::select(qint64 sequence)
{
    QModelIndex index = m_model->find(sequence);
    if (!index.isValid() && !m_model->filter().isEmpty()) {
        m_filter->clear();
        m_typing->stop(); // or the filter would be applied again, and another record chosen
        applyFilter();
        index = m_model->find(sequence);
    }
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void RecordsPage::showSelected()
{
    const RecordView *chosen = m_model->record(m_list->currentIndex());
    m_shown = chosen ? chosen->sequence : 0;
    m_openDetail->setEnabled(chosen != nullptr);
    if (!chosen) {
        m_detail->clear();
        return;
    }
    const Result<RecordView> whole = seeRecord(context().workspace(), m_shown);
    m_message->say(Tone::Bad, whole ? QString() : whole.error().message);
    if (whole)
        m_detail->setRecord(*whole);
    if (isVisible())
        context().moved(object());
}

void RecordsPage::showFolding()
{
    m_openDetail->setVisible(m_splitter->isRightFolded());
}

} // namespace rosette
