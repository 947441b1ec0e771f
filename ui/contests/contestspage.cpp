// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestspage.h"

#include "ui/contests/contestlistmodel.h"
#include "ui/contests/contestoverview.h"
#include "ui/contests/contestpane.h"
#include "ui/contests/slatecards.h"
#include "ui/imports/filechoice.h"
#include "ui/imports/importdialog.h"
#include "ui/page/pagecommands.h"
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

#include <QDragEnterEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rosette {

namespace {

const QString newObject = QStringLiteral("new");
const QString orderKey = QStringLiteral("contests.byName");
const QString panesKey = QStringLiteral("contests.panes");
constexpr int usualList = 208;
constexpr int usualMiddle = 840;

} // namespace

ContestsPage::ContestsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Contests"), this)),
      m_import(new Button(tr("Import..."), ButtonKind::Flat, this)), m_new(new Button(tr("New contest..."))),
      m_message(new InlineMessage), m_body(new ShownStack(this)),
      m_empty(new EmptyState(EmptyState::Drawing::BallotBox, tr("No contest yet"),
          tr("A contest is what people stand for: its places, its dates, who stands, and whom we support."),
          this)),
      m_split(new FoldingSplitter(this)), m_list(new QListView), m_model(new ContestListModel(this)),
      m_middle(new ShownStack), m_pane(new ContestPane), m_overview(new ContestOverview)
{
    setAcceptDrops(true);
    layOut();
    addMenus();
    follow();
    addCommands();
    reload();
}

void ContestsPage::layOut()
{
    m_new->setIcon(Icon::Plus);
    m_header->addButton(m_import);
    m_header->addButton(m_new);
    setHeader(m_header);
    addNotice(m_message);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Contests"));
    prepareRowView(*m_list);
    m_pane->slates()->setByName(context().state().value(orderKey, false).toBool());
    auto *list = new QWidget;
    auto *margins = new QVBoxLayout(list);
    margins->setContentsMargins(12, 10, 12, 0);
    margins->addWidget(m_list);
    m_split->addPane(list, FoldingSplitter::Pane::List);
    m_middle->addWidget(m_pane);
    m_middle->addWidget(m_overview);
    m_split->addPane(m_middle, FoldingSplitter::Pane::Middle);
    m_split->setSizes({scaled(usualList), usualMiddle});
    context().state().keep(panesKey, m_split);
    auto *first = new Button(tr("New contest..."), ButtonKind::Primary, m_empty);
    connect(first, &QAbstractButton::clicked, this, &ContestsPage::newContest);
    m_empty->addButton(first);
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    setBody(m_body);
}

void ContestsPage::addMenus()
{
    auto *imports = new QMenu(this);
    for (QMenu *menu : {imports, m_pane->menu()}) {
        if (menu == m_pane->menu()) {
            menu->addAction(tr("Change the contest..."), this, &ContestsPage::editContest);
            menu->addAction(tr("Add a date..."), this, &ContestsPage::addMilestone);
            menu->addAction(tr("Add a candidacy..."), this, &ContestsPage::addCandidacy);
            menu->addSeparator();
        }
        menu->addAction(tr("Import candidacies..."), this, [this] { chooseImport(ImportKind::Candidacies); });
        menu->addAction(
            tr("Import the timetable..."), this, [this] { chooseImport(ImportKind::Milestones); });
        menu->addAction(
            tr("Import applications..."), this, [this] { chooseImport(ImportKind::Applications); });
    }
    m_pane->menu()->addSeparator();
    m_pane->menu()->addAction(tr("Go to its list and guide"), this, [this] {
        context().goTo({QStringLiteral("lists"), object()});
    });
    m_import->setMenu(imports);
}

void ContestsPage::addCommands()
{
    const auto add = [this](const char *key, const QString &text, const std::function<void()> &run) {
        addPageCommand(*this, Command{.key = QString::fromLatin1(key),
                                  .text = text,
                                  .isEnabled = [this] { return m_view && readOnlyReason().isEmpty(); },
                                  .run = run});
    };
    add("contests.edit", tr("Change the contest..."), [this] { editContest(); });
    add("contests.date", tr("Record a date of the contest..."), [this] { recordDate(std::nullopt); });
    add("contests.milestone", tr("Add a date to the contest..."), [this] { addMilestone(); });
    add("contests.candidacy", tr("Add a candidacy to the contest..."), [this] { addCandidacy(); });
    add("contests.importCandidacies", tr("Import candidacies..."),
        [this] { chooseImport(ImportKind::Candidacies); });
    add("contests.importTimetable", tr("Import the timetable..."),
        [this] { chooseImport(ImportKind::Milestones); });
    add("contests.importApplications", tr("Import applications..."),
        [this] { chooseImport(ImportKind::Applications); });
}

void ContestsPage::follow()
{
    connect(m_new, &QAbstractButton::clicked, this, &ContestsPage::newContest);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (const QString object = m_model->objectAt(current); !object.isEmpty())
                choose(object);
        });
    connect(m_split, &FoldingSplitter::foldingChanged, this, &ContestsPage::fold);
    connect(m_overview, &ContestOverview::contestChosen, this,
        [this](const ContestId &contest) { show(contest.toString()); });
    connect(m_pane, &ContestPane::editRequested, this, &ContestsPage::editContest);
    connect(m_pane, &ContestPane::dateRequested, this, [this] { recordDate(std::nullopt); });
    connect(m_pane, &ContestPane::milestoneChosen, this,
        [this](const MilestoneId &milestone) { recordDate(milestone); });
    connect(m_pane, &ContestPane::milestoneRequested, this, &ContestsPage::addMilestone);
    connect(m_pane, &ContestPane::candidacyRequested, this, &ContestsPage::addCandidacy);
    connect(m_pane->slates(), &SlateCards::personChosen, this, [this](const PersonId &person) {
        context().goTo({QStringLiteral("candidates"), person.toString()});
    });
    connect(m_pane->slates(), &SlateCards::orderChanged, this,
        [this](bool byName) { context().state().setValue(orderKey, byName); });
    connect(m_pane->slates(), &SlateCards::failed, this,
        [this](const Error &error) { say(false, error.message); });
    connect(&context(), &PageContext::actorChanged, this, &ContestsPage::reload);
}

void ContestsPage::fold()
{
    const bool folded = m_split->isListFolded();
    m_header->setTitleVisible(!folded);
    m_header->setLeading(folded ? new ListChooser(*m_list) : nullptr);
}

QList<QWidget *> ContestsPage::panes() const
{
    return m_body->currentWidget() == m_split ? m_split->visiblePanes() : QList<QWidget *>{m_empty};
}

QString ContestsPage::object() const
{
    if (m_showsAll)
        return ContestListModel::allObject();
    return m_view ? m_view->contest.id.toString() : QString();
}

void ContestsPage::show(const QString &object)
{
    if (object == newObject) {
        show(QString());
        context().moved(this->object()); // so that going back does not open the form again
        if (readOnlyReason().isEmpty())
            QMetaObject::invokeMethod(this, &ContestsPage::newContest, Qt::QueuedConnection);
        return;
    }
    const QModelIndex index = m_model->indexOf(object.isEmpty() ? this->object() : object);
    m_list->setCurrentIndex(index.isValid() ? index : m_model->first());
}

void ContestsPage::refresh(const Changes &changes)
{
    Q_UNUSED(changes)
    reload();
}

void ContestsPage::reload()
{
    const Result<std::vector<ContestSummary>> contests = seeContests(context().workspace());
    if (!contests) {
        say(false, contests.error().message);
        return;
    }
    const QString present = object();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setContests(*contests);
    }
    m_overview->setContests(*contests);
    m_body->setCurrentWidget(contests->empty() ? static_cast<QWidget *>(m_empty) : m_split);
    m_import->setVisible(m_view && !contests->empty());
    m_new->setVisible(!contests->empty());
    m_new->setReason(readOnlyReason());
    m_pane->setReadOnlyReason(readOnlyReason());
    const QModelIndex index = m_model->indexOf(present);
    m_list->setCurrentIndex(index.isValid() ? index : m_model->first());
    if (m_view && object() == present)
        choose(present);
}

void ContestsPage::chooseAll()
{
    m_view.reset();
    m_import->hide(); // into which?
    m_middle->setCurrentWidget(m_overview);
    if (!m_showsAll)
        context().moved(ContestListModel::allObject());
    m_showsAll = true;
}

void ContestsPage::choose(const QString &object)
{
    if (object == ContestListModel::allObject())
        return chooseAll();
    const bool isOther = object != this->object();
    Result<ContestView> view = seeContest(context().workspace(), ContestId::fromStored(object));
    if (!view) {
        say(false, view.error().message);
        return;
    }
    m_view = *std::move(view);
    m_import->show();
    m_showsAll = false;
    m_middle->setCurrentWidget(m_pane);
    m_pane->setContest(*m_view, context().clock().today());
    if (isOther) {
        m_pane->verticalScrollBar()->setValue(0);
        context().moved(object);
    }
}

QString ContestsPage::readOnlyReason() const
{
    const Result<Seat> officer = context().workspace().requireOfficer(tr("change a contest"));
    return officer ? QString() : officer.error().message;
}

void ContestsPage::say(bool isGood, const QString &sentence)
{
    m_message->say(isGood ? Tone::Ok : Tone::Bad, sentence);
}

void ContestsPage::chooseImport(ImportKind kind)
{
    const QString path = chooseFile(this, tr("Choose a CSV file"), tr("CSV files (*.csv *.tsv *.txt)"));
    if (!path.isEmpty())
        import(kind, path);
}

void ContestsPage::import(ImportKind kind, const QString &path)
{
    if (!m_view)
        return;
    const QString name = tr("%1, %2").arg(m_view->body.name.toString(), m_view->contest.title.toString());
    ImportDialog dialog(context(), {kind, m_view->contest.id, name}, path, this);
    connect(&dialog, &ImportDialog::imported, &context(), &PageContext::tell);
    dialog.exec();
}

void ContestsPage::askImport(const QString &path)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("Import as candidacies..."), this, [this, path] { import(ImportKind::Candidacies, path); });
    menu->addAction(
        tr("Import as a timetable..."), this, [this, path] { import(ImportKind::Milestones, path); });
    menu->addAction(
        tr("Import as applications..."), this, [this, path] { import(ImportKind::Applications, path); });
    menu->popup(QCursor::pos());
}

void ContestsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_view && !droppedFile(event->mimeData(), {QStringLiteral("csv"), QStringLiteral("tsv")}).isEmpty())
        event->acceptProposedAction();
}

void ContestsPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData(), {QStringLiteral("csv"), QStringLiteral("tsv")});
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { askImport(path); }, Qt::QueuedConnection);
}

} // namespace rosette
