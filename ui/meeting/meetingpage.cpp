// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingpage.h"

#include "core/actions/meetings/planmeeting.h"
#include "core/base/words.h"
#include "core/storage/meetingstore.h"
#include "core/workspace/lookup.h"
#include "ui/meeting/agendamodel.h"
#include "ui/meeting/meetingscreen.h"
#include "ui/meeting/meetingstage.h"
#include "ui/meeting/planview.h"
#include "ui/meeting/stageview.h"
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
#include <QTimer>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int listWidth = 244;
constexpr int stageWidth = 816;

} // namespace

MeetingPage::MeetingPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Meeting"), this)),
      m_minutes(new Button(tr("Minutes..."), ButtonKind::Flat, m_header)),
      m_project(new Button(tr("Full screen"), ButtonKind::Normal, m_header)),
      m_begin(new Button(tr("Begin the meeting"), ButtonKind::Primary, m_header)),
      m_end(new Button(tr("End the meeting..."), ButtonKind::Normal, m_header)),
      m_views(new ShownStack(this)), m_plan(new PlanView),
      m_empty(new EmptyState(EmptyState::Drawing::BallotBox, tr("Nothing is on the agenda"),
          tr("When motions are open, they stand here in the order in which a meeting "
             "takes them."))),
      m_splitter(new FoldingSplitter), m_list(new QListView), m_model(new AgendaModel(this)),
      m_opened(new InlineMessage(Tone::Info)), m_stage(new StageView(StageView::Use::Page)),
      m_seconds(new QTimer(this))
{
    addParts();
    addActs();
    follow(m_stage->stage());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            const QString object = index.data(AgendaModel::ObjectRole).toString();
            if (m_isLoading || object.isEmpty() || object == m_object)
                return;
            select(object);
            this->context().moved(object);
        });
    connect(m_splitter, &FoldingSplitter::foldingChanged, this, &MeetingPage::fold);
    connect(m_seconds, &QTimer::timeout, this, &MeetingPage::tick);
    connect(m_minutes, &QAbstractButton::clicked, this, &MeetingPage::writeMinutes);
    connect(m_project, &QAbstractButton::clicked, this, &MeetingPage::project);
    connect(m_begin, &QAbstractButton::clicked, this, &MeetingPage::begin);
    connect(m_end, &QAbstractButton::clicked, this, &MeetingPage::end);
    m_seconds->setInterval(1000);
}

MeetingPage::~MeetingPage()
{
    delete m_screen;
}

void MeetingPage::addParts()
{
    prepareRowView(*m_list);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Agenda"));
    auto *listPane = new QWidget;
    auto *layout = new QVBoxLayout(listPane);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    m_opened->setClosable(false);
    layout->addWidget(m_opened);
    layout->addWidget(m_list, 1);
    m_splitter->addPane(listPane, FoldingSplitter::Pane::List, 232);
    m_splitter->addPane(m_stage, FoldingSplitter::Pane::Middle);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(listWidth), scaled(stageWidth)});
    context().state().keep(QStringLiteral("meeting.panes"), m_splitter);
    for (QWidget *view : std::initializer_list<QWidget *>{m_empty, m_plan, m_splitter})
        m_views->addWidget(view);
    m_project->setIcon(Icon::OpenOutside);
    for (Button *button : {m_minutes, m_end, m_project, m_begin})
        m_header->addButton(button);
    setHeader(m_header);
    setBody(m_views);
}

void MeetingPage::follow(MeetingStage &stage)
{
    connect(&stage, &MeetingStage::choiceChosen, this, [this](const std::optional<Choice> &choice) {
        m_choice = choice;
        forStages([&](MeetingStage &each) { each.setChoice(choice); });
    });
    connect(&stage, &MeetingStage::seatCalled, this, &MeetingPage::callSeat);
    connect(&stage, &MeetingStage::everybodyCalled, this, &MeetingPage::callEverybody);
    connect(&stage, &MeetingStage::moved, this, &MeetingPage::moveOut);
    connect(&stage, &MeetingStage::timerPressed, this, &MeetingPage::pressTimer);
    connect(&stage, &MeetingStage::moreTimeRequested, this, &MeetingPage::allowMore);
    connect(&stage, &MeetingStage::closingRequested, this, &MeetingPage::closeItem);
    connect(&stage, &MeetingStage::castingVoteChosen, this, &MeetingPage::castVote);
    connect(&stage, &MeetingStage::undoRequested, this, [this] { context().undoLast(); });
    connect(&stage, &MeetingStage::nextRequested, this, [this] { step(1); });
    connect(&stage, &MeetingStage::previousRequested, this, [this] { step(-1); });
    connect(&stage, &MeetingStage::endRequested, this, &MeetingPage::end);
}

void MeetingPage::forStages(const std::function<void(MeetingStage &)> &run)
{
    run(m_stage->stage());
    if (m_screen)
        run(m_screen->stage());
}

MeetingScreen *MeetingPage::screen() const
{
    return m_screen;
}

void MeetingPage::show(const QString &object)
{
    reload();
    if (!m_seen)
        return;
    select(m_model->rowOf(object) >= 0 ? object : m_object);
}

void MeetingPage::refresh(const Changes &changes)
{
    for (const Entity entity : {Entity::Meeting, Entity::Motion, Entity::Ballot, Entity::Decision,
             Entity::Seat, Entity::Person, Entity::Interest, Entity::Review, Entity::Rulebook})
        if (touches(changes, entity)) {
            reload();
            if (m_seen)
                select(m_object);
            return;
        }
}

void MeetingPage::reload()
{
    Result<std::optional<SeenMeeting>> seen = seeMeetingInSession(context().workspace());
    m_seen.reset();
    if (!seen)
        context().report(seen.error());
    else
        m_seen = *std::move(seen);
    const Result<std::vector<Meeting>> all = MeetingStore(context().database()).all();
    m_minutes->setVisible(all && !all->empty());
    m_begin->setVisible(!m_seen);
    m_end->setVisible(m_seen.has_value());
    m_project->setVisible(m_seen.has_value());
    if (!m_seen) {
        if (m_screen)
            m_screen->close();
        showPlan();
        return;
    }
    m_header->setSubtitle(m_seen->attendance);
    m_isLoading = true;
    m_model->setMeeting(*m_seen);
    m_isLoading = false;
    m_opened->say(Tone::Info, m_seen->openedSince == 0 ? QString()
                              : m_seen->openedSince == 1
                                  ? tr("1 motion was opened since.")
                                  : tr("%n motions were opened since.", nullptr, m_seen->openedSince));
    m_opened->setAction(tr("Add to the agenda"), [this] { addMotions(); });
    m_views->setCurrentWidget(m_splitter);
}

void MeetingPage::showPlan()
{
    m_object.clear();
    m_seconds->stop();
    m_header->setSubtitle({});
    const Result<std::vector<PlannedItem>> plan = planMeeting(context().workspace());
    if (!plan)
        return context().report(plan.error());
    m_views->setCurrentWidget(plan->empty() ? static_cast<QWidget *>(m_empty) : m_plan);
    m_plan->setPlan(*plan, [this](const std::vector<SeatId> &seats) {
        QStringList names;
        for (const SeatId &seat : seats)
            names += seatName(context().database(), seat).value_or(QString());
        return names;
    });
    fold();
}

void MeetingPage::select(const QString &object)
{
    QString wanted = object;
    if (m_model->rowOf(wanted) < 0) {
        const auto open = std::find_if(
            m_seen->items.begin(), m_seen->items.end(), [](const SeenItem &each) { return each.isOpen(); });
        const bool isRoom = m_seen->votingHere == 0 || open == m_seen->items.end();
        wanted = isRoom ? AgendaModel::roomObject() : open->motion.id.toString();
    }
    if (wanted != m_object) {
        m_choice = Choice::For; // a new item is counted from the hands for it
        forStages([this](MeetingStage &stage) { stage.setChoice(m_choice); });
    }
    m_object = wanted;
    m_isLoading = true;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(wanted)));
    m_isLoading = false;
    showStage();
}

void MeetingPage::showStage()
{
    forStages([this](MeetingStage &stage) {
        stage.setNow(context().clock().now());
        stage.say({});
        stage.setMeeting(*m_seen, motion());
    });
    const SeenItem *shown = item();
    if (shown && shown->item.timer.runningSince)
        m_seconds->start();
    else
        m_seconds->stop();
    fold();
}

void MeetingPage::step(int by)
{
    if (!m_seen)
        return;
    int at = -1;
    for (std::size_t each = 0; each < m_seen->items.size(); ++each)
        if (m_seen->items[each].motion.id.toString() == m_object)
            at = static_cast<int>(each);
    at += by;
    if (at < -1 || at >= static_cast<int>(m_seen->items.size()))
        return;
    select(at < 0 ? AgendaModel::roomObject() : m_seen->items[std::size_t(at)].motion.id.toString());
    context().moved(m_object);
}

void MeetingPage::tick()
{
    forStages([this](MeetingStage &stage) { stage.setNow(context().clock().now()); });
}

void MeetingPage::fold()
{
    const bool isChooser = m_seen && m_splitter->isListFolded();
    m_header->setTitleVisible(!isChooser);
    m_header->setLeading(isChooser ? new ListChooser(*m_list) : nullptr);
}

QList<QWidget *> MeetingPage::panes() const
{
    if (m_seen)
        return m_splitter->visiblePanes();
    return {m_views->currentWidget()};
}

std::optional<MotionId> MeetingPage::motion() const
{
    const Result<MotionId> id = MotionId::parse(m_object);
    return id ? std::optional(*id) : std::nullopt;
}

const SeenItem *MeetingPage::item() const
{
    const std::optional<MotionId> id = motion();
    return m_seen && id ? m_seen->itemOf(*id) : nullptr;
}

} // namespace rosette
