// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/motionspage.h"

#include "ui/motions/decisionlist.h"
#include "ui/motions/draftcard.h"
#include "ui/motions/motionhead.h"
#include "ui/motions/motionlistmodel.h"
#include "ui/motions/motionview.h"
#include "ui/motions/newmotiondialog.h"
#include "ui/motions/rollpane.h"
#include "ui/motions/votecard.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/listchooser.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/shownstack.h"

#include <QListView>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

const QString newObject = QStringLiteral("new");
const QString panesKey = QStringLiteral("motions.panes");
constexpr int listWidth = 224;
constexpr int rollWidth = 272;

} // namespace

MotionsPage::MotionsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new MotionListModel(this)),
      m_header(new PageHeader(tr("Motions"), this)), m_splitter(new FoldingSplitter(this)),
      m_list(new QListView), m_middle(new ShownStack), m_view(new MotionView), m_decisions(new DecisionList),
      m_empty(new EmptyState(EmptyState::Drawing::BallotBox, tr("No motion has been put yet"), QString())),
      m_roll(new RollPane), m_due(new InlineMessage(Tone::Info, {}, this)), m_next(new QTimer(this))
{
    addParts();
    connectParts();
    addCommands();
    setHeader(m_header);
    addNotice(m_due);
    m_due->setClosable(false);
    setBody(m_splitter);
    m_isSizedByHand = context.state().value(panesKey).isValid();
    context.state().keep(panesKey, m_splitter);
}

void MotionsPage::addParts()
{
    prepareRowView(*m_list);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Motions"));
    auto *listPane = new QWidget;
    auto *layout = new QVBoxLayout(listPane);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_list);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_decisions, m_empty})
        m_middle->addWidget(page);
    m_splitter->addPane(listPane, FoldingSplitter::Pane::List);
    m_splitter->addPane(m_middle, FoldingSplitter::Pane::Middle);
    m_splitter->addPane(m_roll, FoldingSplitter::Pane::Right);
    auto *make = new Button(tr("New motion..."), ButtonKind::Normal, m_header);
    make->setIcon(Icon::Plus);
    m_header->addButton(make);
    connect(make, &QAbstractButton::clicked, this, [this] { newMotion(NewMotionStart()); });
}

void MotionsPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            const QString object = index.data(MotionListModel::ObjectRole).toString();
            if (m_isLoading || object.isEmpty() || object == m_object)
                return;
            showObject(object);
            context().moved(object);
        });
    connect(m_splitter, &FoldingSplitter::foldingChanged, this, &MotionsPage::fold);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSizedByHand = true; });
    connect(&m_view->head(), &MotionHead::rollRequested, m_splitter, &FoldingSplitter::openRight);
    connect(&m_view->head(), &MotionHead::applicationRequested, this, [this] {
        if (m_seen && m_seen->line.motion.subject)
            context().goTo({QStringLiteral("reviews"), m_seen->line.motion.subject->application.toString()});
    });
    connect(&m_view->vote(), &VoteCard::cast, this, &MotionsPage::castVote);
    connect(&m_view->draft(), &DraftCard::edited, this, &MotionsPage::editDraft);
    connect(&m_view->draft(), &DraftCard::openingRequested, this, &MotionsPage::openMotion);
    connect(&m_view->draft(), &DraftCard::discardRequested, this, &MotionsPage::discardDraft);
    connect(m_view, &MotionView::closingRequested, this, &MotionsPage::closeMotion);
    connect(m_view, &MotionView::withdrawalRequested, this, &MotionsPage::withdrawMotion);
    connect(m_view, &MotionView::extensionRequested, this, &MotionsPage::extendMotion);
    connect(m_view, &MotionView::receiptRequested, this, &MotionsPage::saveReceipt);
    connect(m_view, &MotionView::codeKept, this, [this] {
        m_given.reset();
        reloadMotion();
    });
    connect(m_view, &MotionView::resultRequested, this, &MotionsPage::enterResult);
    connect(m_view, &MotionView::attachmentRequested, this, &MotionsPage::saveAttachment);
    connect(m_view, &MotionView::certificateRequested, this, &MotionsPage::saveCertificate);
    connect(m_view, &MotionView::reconsiderationRequested, this, &MotionsPage::reconsider);
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, [this] { refresh(everything()); });
    connect(m_roll, &RollPane::recordingRequested, this, &MotionsPage::recordVote);
    connect(m_decisions, &DecisionList::chosen, this, [this](const MotionId &id) { select(id.toString()); });
    connect(&context(), &PageContext::actorChanged, this, [this] {
        m_given.reset(); // for nobody else to see
        refresh(everything());
    });
}

void MotionsPage::show(const QString &object)
{
    if (!m_isLoaded && !reload())
        return;
    if (object == newObject || object.startsWith(newObject + u'/')) {
        select(m_object.isEmpty() ? m_model->firstObject() : m_object);
        // Coming back, or undoing what was done here, shows a motion and opens no form.
        context().moved(m_object);
        const QString application = object.mid(newObject.size() + 1);
        QMetaObject::invokeMethod(
            this,
            [this, application] {
                newMotion({application, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    const bool isThere = m_model->rowOf(object) >= 0;
    select(isThere ? object : m_object.isEmpty() ? m_model->firstObject() : m_object);
}

void MotionsPage::refresh(const Changes &changes)
{
    for (const Entity entity :
        {Entity::Motion, Entity::Ballot, Entity::Decision, Entity::Seat, Entity::Person, Entity::Interest,
            Entity::Review, Entity::Application, Entity::Candidacy, Entity::Rulebook, Entity::Slate})
        if (touches(changes, entity)) {
            reload();
            select(m_object);
            return;
        }
}

QList<QWidget *> MotionsPage::panes() const
{
    return m_splitter->visiblePanes();
}

bool MotionsPage::isOfficer() const
{
    const std::optional<Seat> &actor = context().workspace().actor();
    return actor && rosette::isOfficer(*actor);
}

bool MotionsPage::reload()
{
    Result<std::vector<MotionLine>> lines = seeMotions(context().workspace());
    if (!lines) {
        context().report(lines.error());
        return false;
    }
    m_lines = *std::move(lines);
    m_isLoading = true;
    m_model->setMotions(m_lines);
    m_isLoading = false;
    m_decisions->setMotions(m_lines);
    m_isLoaded = true;
    expectNextTime();
    sayDue();
    return true;
}

void MotionsPage::expectNextTime()
{
    constexpr qint64 longest = 24 * 60 * 60 * 1000; // a timer takes no more than some weeks
    const QDateTime now = context().clock().now();
    std::optional<qint64> soonest;
    for (const MotionLine &line : m_lines) {
        const bool isOpen = line.motion.state == MotionState::Open;
        const bool isDraft = line.motion.state == MotionState::Draft;
        const std::optional<QDateTime> at = isOpen    ? line.motion.closesAt
                                            : isDraft ? line.motion.opensAt
                                                      : std::nullopt;
        if (at && *at > now)
            soonest = std::min(soonest.value_or(longest), now.msecsTo(*at) + 1);
    }
    m_next->stop();
    if (soonest)
        m_next->start(static_cast<int>(std::min(*soonest, longest)));
}

void MotionsPage::select(const QString &object)
{
    QString wanted = object;
    int row = m_model->rowOf(wanted);
    if (row < 0) {
        wanted = m_model->firstObject();
        row = m_model->rowOf(wanted);
    }
    m_isLoading = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_isLoading = false;
    showObject(wanted);
}

void MotionsPage::showObject(const QString &object)
{
    m_object = object;
    m_seen.reset();
    const bool isMotion = !object.isEmpty() && object != MotionListModel::decidedObject();
    if (isMotion && !reloadMotion())
        return;
    if (isMotion)
        m_middle->setCurrentWidget(m_view);
    else if (object.isEmpty())
        m_middle->setCurrentWidget(m_empty);
    else
        m_middle->setCurrentWidget(m_decisions);
    m_empty->setText(isOfficer() ? tr("A motion puts a question to the committee: whether to support a "
                                      "candidate, a slate of our own, a rulebook.")
                                 : tr("When the chair or a secretary opens a motion, it appears here and on "
                                      "your desk."));
    if (!m_splitter->isRightFolded())
        m_roll->setVisible(isMotion);
    fold();
}

bool MotionsPage::reloadMotion()
{
    const Result<MotionId> id = MotionId::parse(m_object);
    if (!id) {
        context().report(id.error());
        return false;
    }
    Result<SeenMotion> seen = seeMotion(context().workspace(), *id);
    if (!seen) {
        context().report(seen.error());
        return false;
    }
    m_seen = *std::move(seen);
    m_roll->setMotion(*m_seen, isOfficer());
    m_view->setMotion(*m_seen, isOfficer(), context().clock().now());
    if (m_given && m_given->ballot.motion == m_seen->line.motion.id)
        m_view->showCode(*m_given);
    return true;
}

void MotionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    sizePanes();
}

void MotionsPage::sizePanes()
{
    if (m_isSizedByHand)
        return;
    const int list = m_splitter->isListFolded() ? 0 : scaled(listWidth);
    const int roll = m_splitter->isRightFolded() ? 0 : scaled(rollWidth);
    m_splitter->setSizes({list, std::max(1, width() - list - roll), roll});
}

void MotionsPage::fold()
{
    sizePanes();
    const bool isListFolded = m_splitter->isListFolded() && m_model->rowCount() > 0;
    m_header->setTitleVisible(!isListFolded);
    m_header->setLeading(isListFolded ? new ListChooser(*m_list) : nullptr);
    m_view->setFolded(m_splitter->isRightFolded(), m_roll->summary());
}

} // namespace rosette
