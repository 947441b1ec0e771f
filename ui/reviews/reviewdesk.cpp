// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewdesk.h"

#include "core/actions/load.h"
#include "core/actions/reviews/submitreview.h"
#include "ui/page/pagecontext.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/papertext.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewdock.h"
#include "ui/reviews/verdictpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/foldingsplitter.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int keepAfterMilliseconds = 400;
constexpr int storeAfterMilliseconds = 15; ///< later than the painting of the next application
constexpr int verdictsWidth = 368;

} // namespace

ReviewDesk::ReviewDesk(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_drafts(context.state()),
      m_preparations(context.workspace(), m_drafts), m_splitter(new FoldingSplitter(this)),
      m_queuePane(new QueuePane(m_queue)), m_paper(new Paper), m_verdicts(new VerdictPane),
      m_dock(new ReviewDock)
{
    layOut();
    connectPanes();
    addKeys();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMilliseconds);
    connect(&m_keepSoon, &QTimer::timeout, this, &ReviewDesk::keepDraft);
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storeAfterMilliseconds);
    connect(&m_storeSoon, &QTimer::timeout, this, &ReviewDesk::storePending);
    connect(&context, &PageContext::aboutToAct, this, &ReviewDesk::storePending);
}

ReviewDesk::~ReviewDesk()
{
    // The window is going: those who would hear of the change are going too.
    const QSignalBlocker quiet(&m_context.workspace());
    const QSignalBlocker quietStack(&m_context.undo());
    storePending();
    keepDraft();
}

void ReviewDesk::layOut()
{
    auto *middle = new QWidget;
    middle->setAccessibleName(tr("Application"));
    middle->setFocusProxy(m_paper->text());
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_paper, 1);
    column->addWidget(m_dock);
    m_dock->hide();
    m_splitter->addPane(m_queuePane, FoldingSplitter::Pane::List, 216);
    m_splitter->addPane(middle, FoldingSplitter::Pane::Middle);
    m_splitter->addPane(m_verdicts, FoldingSplitter::Pane::Right, verdictsWidth);
    m_splitter->setSizes({scaled(216), 1000, scaled(verdictsWidth)});
    m_context.state().keep(QStringLiteral("reviews.panes"), m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void ReviewDesk::connectPanes()
{
    connect(m_queuePane, &QueuePane::chosen, this, [this](const ApplicationId &id) { show(id); });
    connect(m_verdicts, &VerdictPane::verdictChosen, this, [this](int criterion, Verdict verdict) {
        choose(criterion, verdict);
        // The button that was pressed went with its card; the keyboard goes on in the next one.
        m_verdicts->setCurrent(m_verdicts->current(), true, verdict);
    });
    connect(m_verdicts, &VerdictPane::commentEdited, this, &ReviewDesk::takeComments);
    connect(m_verdicts, &VerdictPane::saveRequested, this, &ReviewDesk::save);
    connect(m_verdicts, &VerdictPane::interestRequested, this, &ReviewDesk::declareInterest);
    connect(m_verdicts, &VerdictPane::startOverRequested, this, &ReviewDesk::startOver);
    connect(m_dock, &ReviewDock::openRequested, m_splitter, &FoldingSplitter::openRight);
    connect(m_splitter, &FoldingSplitter::foldingChanged, this,
        [this] { m_dock->setVisible(m_splitter->isRightFolded()); });
}

Result<void> ReviewDesk::open(const ReviewedContest &contest, const std::optional<ApplicationId> &application)
{
    storePending();
    keepDraft();
    Result<std::vector<QueueEntry>> queue = reviewQueue(m_context.workspace(), contest.contest.id);
    if (!queue)
        return queue.error();
    m_contest = contest.contest.id;
    m_application.reset();
    m_queue.setQueue(*queue);
    const std::optional<ApplicationId> wanted = application ? application : firstInQueue();
    if (wanted)
        show(*wanted);
    return {};
}

std::optional<ApplicationId> ReviewDesk::firstInQueue() const
{
    if (const std::optional<ApplicationId> toDo = m_queue.nextToDo(std::nullopt))
        return toDo;
    return m_queue.entries().empty() ? std::nullopt : std::optional(m_queue.entries().front().application);
}

Result<void> ReviewDesk::refresh(const Changes &)
{
    if (m_isSaving || !m_contest)
        return {};
    storePending();
    keepDraft();
    m_preparations.clear();
    const Result<std::vector<QueueEntry>> queue = reviewQueue(m_context.workspace(), *m_contest);
    if (!queue)
        return queue.error();
    m_queue.setQueue(*queue);
    std::optional<ApplicationId> wanted = std::exchange(m_application, std::nullopt);
    // One that was entered by mistake and taken back is gone.
    if (wanted && !m_queue.entry(*wanted) && !loadApplication(m_context.database(), *wanted))
        wanted = firstInQueue();
    if (wanted)
        show(*wanted);
    return {};
}

void ReviewDesk::show(const ApplicationId &application)
{
    if (m_application == application)
        return;
    if (m_pending && m_pending->application == application)
        storePending();
    keepDraft();
    Result<PreparedApplication> prepared = m_preparations.take(application);
    if (!prepared) {
        m_context.report(prepared.error());
        return;
    }
    m_application = application;
    m_draft = std::move(prepared->draft);
    m_isKept = prepared->isKept;
    m_paper->setApplication(prepared->material, prepared->content, std::move(prepared->document));
    m_verdicts->setApplication(prepared->material, m_draft);
    m_material = std::move(prepared->material);
    m_queuePane->setCurrent(application);
    updateStanding();
    Q_EMIT shown(application);
    std::vector<ApplicationId> soon;
    if (const std::optional<ApplicationId> next = m_queue.nextToDo(application))
        soon.push_back(*next);
    const QModelIndex here = m_queue.indexOf(application);
    for (const int way : {1, -1})
        if (const QueueEntry *entry = m_queue.entry(m_queue.neighbour(here, way)))
            soon.push_back(entry->application);
    m_preparations.prepareSoon(soon, m_paper->text()->width());
}

void ReviewDesk::step(int step)
{
    const QModelIndex here = m_application ? m_queue.indexOf(*m_application) : QModelIndex();
    if (const QueueEntry *entry = m_queue.entry(m_queue.neighbour(here, step)))
        show(ApplicationId(entry->application));
}

std::optional<SeatId> ReviewDesk::seat() const
{
    const std::optional<Seat> &actor = m_context.workspace().actor();
    return actor ? std::optional(actor->id) : std::nullopt;
}

bool ReviewDesk::isSubmitted() const
{
    return m_material && m_material->own &&
           m_material->own->applicationRevision == m_material->current().number &&
           draftFrom(*m_material->own, m_material->criteria, m_draft.applicationRevision) == m_draft;
}

bool ReviewDesk::isAsBegun() const
{
    const ReviewDraft begun =
        m_material->own ? draftFrom(*m_material->own, m_material->criteria, m_draft.applicationRevision)
                        : emptyDraft(m_material->criteria, m_draft.applicationRevision);
    return m_draft == begun;
}

void ReviewDesk::updateStanding()
{
    const bool hasNext = m_queue.nextToDo(m_application).has_value();
    m_verdicts->setStanding(m_draft, ReviewStanding{isSubmitted(), m_isKept && !m_isWaiting, hasNext});
    m_dock->setWords(tr("Your review: %1 of %2 given").arg(m_draft.given()).arg(m_draft.verdicts.size()));
    const QueueEntry *entry = m_application ? m_queue.entry(*m_application) : nullptr;
    if (entry && entry->state == QueueState::ToDo)
        m_queue.setBegun(*m_application,
            m_draft.isEmpty() ? QString()
                              : tr("%1 of %2 given").arg(m_draft.given()).arg(m_draft.verdicts.size()));
}

} // namespace rosette
