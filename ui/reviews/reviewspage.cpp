// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewspage.h"

#include "core/actions/load.h"
#include "ui/page/pagecontext.h"
#include "ui/reviews/matrixview.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/papertext.h"
#include "ui/reviews/queuechooser.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/verdictpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shownstack.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace rosette {

namespace {

constexpr QLatin1String contestKey("reviews.contest");
constexpr QLatin1String matrixPrefix("matrix/");

} // namespace

ReviewsPage::ReviewsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Reviews"))), m_chooser(new QComboBox),
      m_views(new SegmentedControl(tr("View"))), m_stack(new ShownStack), m_desk(new ReviewDesk(context)),
      m_matrix(new MatrixView(context)),
      m_nothing(new EmptyState(EmptyState::Drawing::Papers, tr("No applications yet"),
          tr("When candidates ask for support, their applications are read and judged here against the "
             "criteria of the rulebook."))),
      m_undo(new Button(Icon::Undo, tr("Undo")))
{
    makeHeader();
    setHeader(m_header);
    for (QWidget *view :
        {static_cast<QWidget *>(m_desk), static_cast<QWidget *>(m_matrix), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(view);
    setBody(m_stack);
    auto *candidates = new Button(tr("Go to candidates"), ButtonKind::Primary);
    connect(candidates, &QPushButton::clicked, this, [this] { this->context().goTo({"candidates"}); });
    m_nothing->addButton(candidates);
    connect(m_desk, &ReviewDesk::shown, this, [this](const ApplicationId &application) {
        if (m_queueChooser)
            m_queueChooser->setCurrent(application);
        this->context().moved(application.toString());
    });
    connect(&m_desk->queue(), &QueueModel::layoutChanged, this, [this] {
        if (m_queueChooser)
            m_queueChooser->setCurrent(m_desk->application());
    });
    connect(m_desk, &ReviewDesk::finished, this, &ReviewsPage::sayFinished);
    connect(m_desk->panes(), &FoldingSplitter::foldingChanged, this, &ReviewsPage::foldHeader);
    connect(m_matrix, &MatrixView::applicationRequested, this, [this](const ApplicationId &application) {
        this->context().goTo({QStringLiteral("reviews"), application.toString()});
    });
    addCommands();
}

void ReviewsPage::makeHeader()
{
    m_chooser->setAccessibleName(tr("Contest"));
    m_chooser->view()->setAccessibleName(tr("Contests"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->setContext(m_chooser);
    m_views->addPart(tr("Read"));
    m_views->addPart(tr("Matrix"));
    m_header->addTool(m_views);
    m_header->addButton(m_undo);
    auto *keys = new Button(Icon::Keyboard, tr("Keys of this page"));
    m_header->addButton(keys);
    connect(keys, &QPushButton::clicked, this, &ReviewsPage::showKeys);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        openContest(static_cast<std::size_t>(index));
        setView(static_cast<View>(m_views->current()));
        if (m_views->current() == Matrix)
            context().moved(object());
    });
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        setView(static_cast<View>(view));
        context().moved(object());
    });
    QUndoStack &undo = context().undo();
    const auto update = [this, &undo] {
        m_undo->setEnabled(undo.canUndo());
        m_undo->setToolTip(
            undo.canUndo() && !undo.undoText().isEmpty() ? tr("Undo: %1").arg(undo.undoText()) : tr("Undo"));
    };
    connect(m_undo, &QPushButton::clicked, &context(), &PageContext::undoLast);
    connect(&undo, &QUndoStack::indexChanged, this, update);
    update();
}

void ReviewsPage::show(const QString &object)
{
    if (!loadContests())
        return;
    if (object.isEmpty() && m_contest && m_desk->application())
        return setView(static_cast<View>(m_views->current()));
    if (object.isEmpty() || !openObject(object))
        openFirst();
}

void ReviewsPage::openFirst()
{
    const QString last = context().state().value(contestKey).toString();
    std::size_t index = 0;
    for (std::size_t at = 0; at < m_contests.size(); ++at)
        if (m_contests[at].contest.id.toString() == last && m_contests[at].toDo > 0)
            index = at;
    openContest(index);
    setView(static_cast<View>(m_views->current()));
}

bool ReviewsPage::openObject(const QString &object)
{
    const bool isMatrix = object.startsWith(matrixPrefix);
    const QString id = isMatrix ? object.mid(matrixPrefix.size()) : object;
    for (std::size_t at = 0; at < m_contests.size(); ++at)
        if (m_contests[at].contest.id.toString() == id) {
            // For its matrix the desk may stay as it is.
            if (!isMatrix || m_contest != at || !m_desk->application())
                openContest(at);
            setView(isMatrix ? Matrix : Read);
            return true;
        }
    const Result<ApplicationId> application = ApplicationId::parse(id);
    if (!application)
        return false;
    if (m_desk->queue().entry(*application)) {
        m_desk->show(*application);
        setView(Read);
        return true;
    }
    const Result<Application> found = loadApplication(context().database(), *application);
    const Result<Candidacy> candidacy =
        found ? loadCandidacy(context().database(), found->candidacy) : Result<Candidacy>(found.error());
    if (!candidacy) {
        context().report(candidacy.error());
        return false;
    }
    for (std::size_t at = 0; at < m_contests.size(); ++at)
        if (m_contests[at].contest.id == candidacy->contest)
            openContest(at, *application);
    setView(Read);
    return true;
}

bool ReviewsPage::loadContests()
{
    Result<std::vector<ReviewedContest>> contests = contestsToReview(context().workspace());
    if (!contests) {
        context().report(contests.error());
        return false;
    }
    std::optional<ContestId> current;
    if (m_contest)
        current = m_contests.at(*m_contest).contest.id;
    m_contests = *std::move(contests);
    m_contest.reset();
    for (std::size_t at = 0; at < m_contests.size(); ++at)
        if (m_contests[at].contest.id == current)
            m_contest = at;
    fillChooser();
    if (m_contests.empty())
        setView(Nothing);
    return !m_contests.empty();
}

void ReviewsPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const ReviewedContest &contest : m_contests)
        m_chooser->addItem(contest.name);
    m_chooser->setCurrentIndex(m_contest ? static_cast<int>(*m_contest) : -1);
}

void ReviewsPage::openContest(std::size_t index, const std::optional<ApplicationId> &application)
{
    m_contest = index;
    const ReviewedContest &contest = m_contests.at(index);
    m_chooser->setCurrentIndex(static_cast<int>(index));
    context().state().setValue(contestKey, contest.contest.id.toString());
    if (const Result<void> opened = m_desk->open(contest, application); !opened)
        context().report(opened.error());
}

void ReviewsPage::setView(View view)
{
    m_views->setVisible(view != Nothing);
    m_chooser->setVisible(view != Nothing);
    if (view != Nothing) {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrent(view);
    }
    m_stack->setCurrentIndex(view);
    if (view == Matrix && m_contest)
        m_matrix->open(m_contests.at(*m_contest).contest.id);
    foldHeader();
    setFocusProxy(view == Read ? static_cast<QWidget *>(m_desk->paper()->text()) : m_stack->currentWidget());
}

void ReviewsPage::foldHeader()
{
    const bool hasChooser = m_desk->panes()->isListFolded() && m_stack->currentWidget() == m_desk;
    m_header->setTitleVisible(!hasChooser);
    if (hasChooser == !m_queueChooser.isNull())
        return;
    if (!hasChooser) {
        m_header->setLeading(nullptr);
        m_queueChooser = nullptr;
        return;
    }
    m_queueChooser = new QueueChooser(m_desk->queue());
    connect(m_queueChooser, &QueueChooser::chosen, m_desk,
        [this](const ApplicationId &application) { m_desk->show(ApplicationId(application)); });
    connect(m_queueChooser, &QueueChooser::stepped, m_desk, &ReviewDesk::step);
    m_queueChooser->setCurrent(m_desk->application());
    m_header->setLeading(m_queueChooser);
}

void ReviewsPage::refresh(const Changes &changes)
{
    if (m_desk->isSaving() || !loadContests())
        return;
    if (!m_contest)
        return openFirst();
    if (const Result<void> refreshed = m_desk->refresh(changes); !refreshed)
        context().report(refreshed.error());
    if (m_stack->currentWidget() == m_matrix)
        m_matrix->open(m_contests.at(*m_contest).contest.id);
    else
        setView(Read);
}

void ReviewsPage::sayFinished()
{
    if (m_notice)
        m_notice->deleteLater();
    if (!loadContests() || !m_contest)
        return;
    const QString done = tr("You have reviewed every application in %1.").arg(m_contests.at(*m_contest).name);
    m_notice = new InlineMessage(Tone::Ok, done);
    connect(m_notice, &InlineMessage::closed, m_notice, &QObject::deleteLater);
    const auto next = std::find_if(m_contests.begin(), m_contests.end(),
        [](const ReviewedContest &contest) { return contest.toDo > 0; });
    if (next != m_contests.end()) {
        const auto index = static_cast<std::size_t>(next - m_contests.begin());
        m_notice->setAction(tr("Go on with %1 (%2)").arg(next->name).arg(next->toDo), [this, index] {
            m_notice->deleteLater();
            openContest(index);
            setView(static_cast<View>(m_views->current()));
        });
    }
    addNotice(m_notice);
}

QList<QWidget *> ReviewsPage::panes() const
{
    if (m_stack->currentWidget() == m_desk)
        return m_desk->panes()->visiblePanes();
    return {m_stack->currentWidget()};
}

QString ReviewsPage::object() const
{
    if (m_stack->currentWidget() == m_matrix && m_contest)
        return matrixPrefix + m_contests.at(*m_contest).contest.id.toString();
    return m_desk->application() ? m_desk->application()->toString() : QString();
}

void ReviewsPage::keepDrafts()
{
    m_desk->storePending();
    m_desk->keepDraft();
}

} // namespace rosette
