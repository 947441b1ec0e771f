// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatespage.h"

#include "ui/candidates/candidatelistmodel.h"
#include "ui/candidates/personacts.h"
#include "ui/candidates/personpane.h"
#include "ui/imports/candidacydialog.h"
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
#include "ui/widgets/searchfield.h"
#include "ui/widgets/shownstack.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rosette {

namespace {

const QString panesKey = QStringLiteral("candidates.panes");
constexpr int usualList = 264;
constexpr int usualMiddle = 800;

QStringList tables()
{
    return {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
}

QStringList pictures()
{
    return {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp")};
}

} // namespace

CandidatesPage::CandidatesPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Candidates"), this)),
      m_import(new Button(tr("Import applications..."), ButtonKind::Flat, this)),
      m_new(new Button(tr("Add a candidacy..."))), m_message(new InlineMessage), m_body(new ShownStack(this)),
      m_empty(new EmptyState(EmptyState::Drawing::People, tr("Nobody stands yet"),
          tr("Candidates come from a contest: add them one by one, or import who stands from a CSV file."),
          this)),
      m_split(new FoldingSplitter(this)), m_search(new SearchField(tr("Search by name"))),
      m_list(new QListView), m_remark(new TextLabel(TextStyle::Caption, Role::Text3)),
      m_model(new CandidateListModel(context.database(), this)), m_pane(new PersonPane),
      m_acts(new PersonActs(context, this))
{
    setAcceptDrops(true);
    layOut();
    follow();
    followPane();
    addCommands();
    search();
    reload();
}

void CandidatesPage::layOut()
{
    m_new->setIcon(Icon::Plus);
    m_header->addButton(m_import);
    m_header->addButton(m_new);
    setHeader(m_header);
    addNotice(m_message);
    m_split->addPane(listPane(), FoldingSplitter::Pane::List, 232);
    m_split->addPane(m_pane, FoldingSplitter::Pane::Middle);
    m_split->setSizes({scaled(usualList), usualMiddle});
    context().state().keep(panesKey, m_split);
    auto *contests = new Button(tr("See contests"), ButtonKind::Primary, m_empty);
    connect(contests, &QAbstractButton::clicked, this,
        [this] { context().goTo(Place{QStringLiteral("contests")}); });
    m_empty->addButton(contests);
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    setBody(m_body);
    auto *imports = new QMenu(this);
    connect(imports, &QMenu::aboutToShow, this, [this, imports] { fillImports(imports, {}); });
    m_import->setMenu(imports);
}

QWidget *CandidatesPage::listPane()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 16, 12, 0);
    layout->setSpacing(8);
    m_search->setAccessibleName(tr("Search candidates by name"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Candidates"));
    prepareRowView(*m_list);
    layout->addWidget(m_search);
    layout->addWidget(m_remark);
    layout->addWidget(m_list, 1);
    return pane;
}

void CandidatesPage::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, &CandidatesPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const std::optional<PersonId> first = m_model->personAt(m_model->index(0)))
            show(first->toString());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (const std::optional<PersonId> person = m_model->personAt(current))
                choose(person->toString());
        });
    connect(m_split, &FoldingSplitter::foldingChanged, this, &CandidatesPage::fold);
    connect(m_new, &QAbstractButton::clicked, this, &CandidatesPage::addCandidacy);
    connect(m_acts, &PersonActs::failed, this, [this](const QString &sentence) { say(false, sentence); });
    connect(&context(), &PageContext::actorChanged, this, &CandidatesPage::reload);
}

void CandidatesPage::followPane()
{
    // The card that asks may be gone when the form closes, so the candidacy is taken along by value.
    const auto on = [this](auto signal, auto act) {
        connect(m_pane, signal, this, [this, act](std::size_t at) {
            const PersonCandidacy seen = m_view->candidacies.at(at);
            act(seen);
        });
    };
    on(&PersonPane::contestRequested, [this](const PersonCandidacy &seen) {
        context().goTo({QStringLiteral("contests"), seen.contest.id.toString()});
    });
    on(&PersonPane::readRequested, [this](const PersonCandidacy &seen) {
        context().goTo({QStringLiteral("reviews"), seen.application->id.toString()});
    });
    on(&PersonPane::applicationRequested,
        [this](const PersonCandidacy &seen) { m_acts->enterApplication(seen); });
    on(&PersonPane::photoRequested, [this](const PersonCandidacy &seen) { m_acts->setPhoto(seen); });
    on(&PersonPane::factsRequested, [this](const PersonCandidacy &seen) { m_acts->editFacts(seen); });
    on(&PersonPane::withdrawalRequested, [this](const PersonCandidacy &seen) { m_acts->withdraw(seen); });
}

Command CandidatesPage::newCandidacy()
{
    Command command;
    command.key = QStringLiteral("candidates.new");
    command.text = tr("Add a candidacy...");
    command.words = tr("new candidate person stands enter");
    return command;
}

void CandidatesPage::addCommands()
{
    const auto add = [this](const char *key, const QString &text, const std::function<void()> &run,
                         bool needsPerson, const QString &words) {
        const auto isEnabled = [this, needsPerson] {
            return readOnlyReason().isEmpty() && (!needsPerson || latest());
        };
        addPageCommand(*this, Command{.key = QString::fromLatin1(key),
                                  .text = text,
                                  .isEnabled = isEnabled,
                                  .run = run,
                                  .words = words});
    };
    add(
        "candidates.new", newCandidacy().text, [this] { addCandidacy(); }, false, newCandidacy().words);
    add(
        "candidates.application", tr("Enter or revise the application..."),
        [this] { m_acts->enterApplication(PersonCandidacy(*latest())); }, true,
        tr("statement add new answers consent"));
    add(
        "candidates.photo", tr("Choose the photo..."),
        [this] { m_acts->setPhoto(PersonCandidacy(*latest())); }, true, tr("picture portrait crop describe"));
    add(
        "candidates.facts", tr("Change the candidacy..."),
        [this] { m_acts->editFacts(PersonCandidacy(*latest())); }, true,
        tr("edit ballot name slate number source facts"));
    add(
        "candidates.withdraw", tr("Record that the candidacy is withdrawn..."),
        [this] { m_acts->withdraw(PersonCandidacy(*latest())); }, true, tr("stands no longer retire"));
    context().commands().add(Command{.key = QStringLiteral("candidates.search"),
                                 .text = tr("Search candidates by name"),
                                 .run = [this] { m_search->setFocus(Qt::ShortcutFocusReason); }},
        this);
}

const PersonCandidacy *CandidatesPage::latest() const
{
    return m_view && !m_view->candidacies.empty() ? &m_view->candidacies.front() : nullptr;
}

void CandidatesPage::fold()
{
    const bool folded = m_split->isListFolded();
    m_header->setTitleVisible(!folded);
    m_header->setLeading(folded ? new ListChooser(*m_list) : nullptr);
}

QList<QWidget *> CandidatesPage::panes() const
{
    return m_body->currentWidget() == m_split ? m_split->visiblePanes() : QList<QWidget *>{m_empty};
}

QString CandidatesPage::object() const
{
    return m_view ? m_view->person.id.toString() : QString();
}

void CandidatesPage::show(const QString &object)
{
    const QString wanted = object.isEmpty() ? this->object() : object;
    if (wanted.isEmpty()) {
        m_list->setCurrentIndex(m_model->index(0));
        return;
    }
    choose(wanted);
    if (!m_view || this->object() != wanted)
        return;
    m_model->include({m_view->person.id, m_view->person.name.toString()});
    m_list->setCurrentIndex(m_model->indexOf(wanted));
    m_list->scrollTo(m_list->currentIndex());
}

void CandidatesPage::refresh(const Changes &changes)
{
    Q_UNUSED(changes)
    m_model->forget();
    search();
    reload();
}

void CandidatesPage::search()
{
    const QString text = m_search->text();
    const QString present = object();
    if (const Result<void> found = m_model->search(text); !found) {
        say(false, found.error().message);
        return;
    }
    const bool isNobody = m_model->rowCount() == 0;
    m_body->setCurrentWidget(isNobody && text.trimmed().isEmpty() && present.isEmpty()
                                 ? static_cast<QWidget *>(m_empty)
                                 : m_split);
    m_remark->setText(isNobody           ? tr("Nobody of that name stands or stood.")
                      : m_model->isCut() ? tr("The first 200; type more of the name.")
                                         : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_list->setCurrentIndex(m_model->indexOf(present));
}

void CandidatesPage::reload()
{
    m_new->setReason(readOnlyReason());
    m_import->setEnabled(readOnlyReason().isEmpty());
    if (m_view)
        choose(object());
}

void CandidatesPage::choose(const QString &person)
{
    const Result<PersonId> id = PersonId::parse(person);
    Result<PersonView> view = id ? seePerson(context().workspace(), *id) : Result<PersonView>(id.error());
    if (!view) {
        say(false, view.error().message);
        return;
    }
    const bool isOther = person != object();
    m_view = *std::move(view);
    m_pane->setPerson(*m_view, readOnlyReason());
    if (isOther) {
        m_pane->verticalScrollBar()->setValue(0);
        context().moved(person);
    }
}

QString CandidatesPage::readOnlyReason() const
{
    const Result<Seat> officer = context().workspace().requireOfficer(tr("change a candidacy"));
    return officer ? QString() : officer.error().message;
}

void CandidatesPage::say(bool isGood, const QString &sentence)
{
    m_message->say(isGood ? Tone::Ok : Tone::Bad, sentence);
}

void CandidatesPage::addCandidacy()
{
    const Result<std::vector<CandidacyDialog::Choice>> contests = contestChoices(context());
    if (!contests || contests->empty()) {
        say(false, contests ? tr("Set up a contest first.") : contests.error().message);
        return;
    }
    const std::optional<ContestId> chosen = latest() ? std::optional(latest()->contest.id) : std::nullopt;
    CandidacyDialog dialog(context(), *contests, chosen, this);
    connect(&dialog, &CandidacyDialog::added, this,
        [this](const Candidacy &candidacy) { show(candidacy.person.toString()); });
    dialog.exec();
}

void CandidatesPage::fillImports(QMenu *menu, const QString &path)
{
    menu->clear();
    const Result<std::vector<CandidacyDialog::Choice>> contests = contestChoices(context());
    if (!contests)
        return;
    for (const CandidacyDialog::Choice &contest : *contests)
        menu->addAction(tr("For %1...").arg(contest.name), this, [this, contest, path] {
            const QString file = path.isEmpty() ? chooseFile(this, tr("Choose the responses of the form"),
                                                      tr("CSV files (*.csv *.tsv *.txt)"))
                                                : path;
            if (!file.isEmpty())
                import(contest.id, contest.name, file);
        });
}

void CandidatesPage::import(const ContestId &contest, const QString &name, const QString &path)
{
    ImportDialog dialog(context(), {ImportKind::Applications, contest, name}, path, this);
    connect(&dialog, &ImportDialog::imported, &context(), &PageContext::tell);
    dialog.exec();
}

void CandidatesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isPhoto = latest() && !droppedFile(event->mimeData(), pictures()).isEmpty();
    if (readOnlyReason().isEmpty() && (isPhoto || !droppedFile(event->mimeData(), tables()).isEmpty()))
        event->acceptProposedAction();
}

void CandidatesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString photo = droppedFile(event->mimeData(), pictures());
    const QString table = droppedFile(event->mimeData(), tables());
    // The drop must end before a form opens.
    const auto later = [this, photo, table] {
        if (!photo.isEmpty() && latest()) {
            m_acts->setPhoto(PersonCandidacy(*latest()), photo);
        } else if (!table.isEmpty()) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillImports(menu, table);
            menu->popup(QCursor::pos());
        }
    };
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

} // namespace rosette
