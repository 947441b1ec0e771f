// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listspage.h"

#include "core/endorsements/publicationwait.h"
#include "ui/lists/findingspanel.h"
#include "ui/lists/guideeditor.h"
#include "ui/lists/guidepane.h"
#include "ui/lists/listacts.h"
#include "ui/lists/listcommands.h"
#include "ui/lists/printpages.h"
#include "ui/lists/publishedpanel.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document/documentview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/shownstack.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace rosette {

namespace {

const QString contestKey = QStringLiteral("lists.contest");
const QString panesKey = QStringLiteral("lists.panes");
/// Pixels at 100 %.
constexpr int leastFindings = 300;
constexpr int usualFindings = 336;
/// The guide is looked at, so its pane grows less than the text does.
constexpr int leastGuide = 440;

} // namespace

ListsPage::ListsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Lists and guides"), this)),
      m_contests(new QComboBox(this)), m_publish(new Button(tr("Publish..."), ButtonKind::Primary, this)),
      m_export(new Button(tr("Export guide..."), ButtonKind::Normal, this)), m_message(new InlineMessage),
      m_body(new ShownStack(this)),
      m_empty(new EmptyState(EmptyState::Drawing::List, tr("No contest yet"),
          tr("A support list belongs to a contest. Set one up, and what it takes to publish its list stands "
             "here."),
          this)),
      m_split(new FoldingSplitter(this)), m_left(new ShownStack), m_findings(new FindingsPanel),
      m_editor(new GuideEditor), m_guide(new GuidePane), m_setter(new GuideSetter(context, this)),
      m_acts(new ListActs(context, this))
{
    layOut();
    follow();
    addCommands();
}

ListsPage::~ListsPage()
{
    // The window hides its children as it goes, and the editor stores when its fields are left: keepDrafts()
    // came before.
    disconnect(m_editor, nullptr, this, nullptr);
}

void ListsPage::layOut()
{
    m_contests->setAccessibleName(tr("Contest"));
    m_contests->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->setContext(m_contests);
    m_export->setIcon(Icon::Export);
    m_header->addButton(m_export);
    m_header->addButton(m_publish);
    setHeader(m_header);
    addNotice(m_message);
    auto *contests = new Button(tr("See contests"), ButtonKind::Primary, m_empty);
    connect(contests, &QAbstractButton::clicked, this,
        [this] { context().goTo(Place{QStringLiteral("contests")}); });
    m_empty->addButton(contests);
    m_left->addWidget(m_findings);
    m_left->addWidget(m_editor);
    m_split->addWidget(m_left);
    m_split->addWidget(m_guide);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({scaled(usualFindings), 4 * usualFindings});
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    setBody(m_body);
    context().state().keep(panesKey, m_split);
}

void ListsPage::follow()
{
    connect(m_contests, &QComboBox::activated, this,
        [this](int index) { choose(m_choices.at(static_cast<std::size_t>(index)).id); });
    connect(m_publish, &QAbstractButton::clicked, this, [this] {
        if (m_view)
            m_acts->publish(*m_view);
    });
    connect(m_export, &QAbstractButton::clicked, this, [this] {
        if (m_view)
            m_acts->exportGuide(*m_view, m_guide->wantsDraft());
    });
    connect(m_findings, &FindingsPanel::acceptRequested, this,
        [this](const Finding &finding) { m_acts->accept(*m_view, finding); });
    connect(m_findings, &FindingsPanel::remedyRequested, this, &ListsPage::remedy);
    connect(m_guide, &GuidePane::versionChosen, this, &ListsPage::readGuide);
    connect(m_guide, &GuidePane::editRequested, this, [this] { edit(m_left->currentWidget() != m_editor); });
    connect(m_guide, &GuidePane::printRequested, this, &ListsPage::print);
    connect(m_guide, &GuidePane::motionsRequested, this,
        [this] { context().goTo(Place{QStringLiteral("motions")}); });
    connect(m_guide->published(), &PublishedPanel::exportRequested, this,
        [this](int number) { m_acts->exportList(*m_view, number); });
    connect(m_guide->published(), &PublishedPanel::textCopied, this,
        [this](int number) { say(Tone::Ok, tr("Support list %1 is copied as text.").arg(number)); });
    connect(m_editor, &GuideEditor::textsTyped, m_setter, &GuideSetter::setTexts);
    connect(m_editor, &GuideEditor::storeRequested, this, [this](const GuideTexts &texts) {
        if (m_acts->storeTexts(texts, m_editor->revision()))
            m_editor->setStored(texts);
    });
    connect(&context(), &PageContext::aboutToAct, m_editor, &GuideEditor::storeTyped);
    connect(m_editor, &GuideEditor::closed, this, [this] { edit(false); });
    connect(m_editor, &GuideEditor::contestRequested, this, [this] {
        context().goTo(Place{QStringLiteral("contests"), object()});
    });
    connect(m_editor, &GuideEditor::applicationsRequested, this,
        [this] { context().goTo(Place{QStringLiteral("candidates")}); });
    connect(m_setter, &GuideSetter::guideSet, this, [this](const std::shared_ptr<const GuidePreview> &guide) {
        m_guide->setPreview(guide);
        m_findings->setGuideFindings(guide->findings);
        if (m_isPrintWanted)
            print();
    });
    connect(
        m_setter, &GuideSetter::failed, this, [this](const Error &error) { say(Tone::Bad, error.message); });
    connect(m_acts, &ListActs::said, this, &ListsPage::say);
    connect(m_acts, &ListActs::exported, this, &ListsPage::showExported);
}

void ListsPage::addCommands()
{
    const auto add = [this, acts = listCommands()](const char *key, const std::function<bool()> &isEnabled,
                         const std::function<void()> &run) {
        Command command = commandOf(acts, QString::fromLatin1(key));
        command.isEnabled = [this, isEnabled] { return m_view && isEnabled(); };
        command.run = run;
        addPageCommand(*this, command);
    };
    const auto hasGuide = [this] { return m_export->isEnabled(); };
    add(
        "lists.publish", [this] { return m_publish->isEnabled(); }, [this] { m_acts->publish(*m_view); });
    add(
        "lists.date", [this] { return m_view->isOfficer && m_view->awaited; },
        [this] { m_acts->recordMilestone(*m_view); });
    add(
        "lists.exportList", [this] { return m_view->inForce() != nullptr; },
        [this] { m_acts->exportList(*m_view, m_view->inForce()->number); });
    add("lists.export", hasGuide, [this] { m_acts->exportGuide(*m_view, m_guide->wantsDraft()); });
    add("lists.print", hasGuide, [this] { print(); });
    add("lists.edit", hasGuide, [this] { edit(true); });
}

QString ListsPage::object() const
{
    return m_view ? m_view->contest.id.toString() : QString();
}

QList<QWidget *> ListsPage::panes() const
{
    QList<QWidget *> panes;
    for (int index = 0; index < m_split->count(); ++index) // the guide alone once it has taken the other in
        if (QWidget *pane = m_split->widget(index); pane->isVisible())
            panes += pane;
    return panes;
}

void ListsPage::keepDrafts()
{
    m_editor->store();
}

bool ListsPage::readChoices()
{
    Result<std::vector<ContestChoice>> choices = contestChoices(context().database());
    if (!choices) {
        say(Tone::Bad, choices.error().message);
        return false;
    }
    m_choices = *std::move(choices);
    m_contests->clear();
    for (const ContestChoice &choice : m_choices)
        m_contests->addItem(choice.name);
    const bool isEmpty = m_choices.empty();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_split);
    for (QWidget *part : {static_cast<QWidget *>(m_contests), static_cast<QWidget *>(m_publish),
             static_cast<QWidget *>(m_export)})
        part->setVisible(!isEmpty);
    return !isEmpty;
}

void ListsPage::show(const QString &object)
{
    if (!readChoices())
        return;
    const QString kept = m_view ? this->object() : context().state().value(contestKey).toString();
    const QString wanted = object.isEmpty() ? kept : object;
    auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
        [&](const ContestChoice &choice) { return choice.id.toString() == wanted; });
    if (chosen == m_choices.end())
        chosen = m_choices.begin();
    choose(chosen->id);
}

void ListsPage::choose(const ContestId &contest)
{
    const bool isOther = !m_view || m_view->contest.id != contest;
    if (isOther) {
        m_isPrintWanted = false;
        m_editor->store();
        say(Tone::Info, {});
    }
    const Result<ListsView> view = readListsView(context().workspace(), contest);
    if (!view)
        return say(Tone::Bad, view.error().message);
    if (isOther)
        m_guideChoice.reset();
    showView(*view);
    context().state().setValue(contestKey, object());
    context().moved(object());
}

void ListsPage::refresh(const Changes &changes)
{
    if (touches(changes, Entity::Contest) || touches(changes, Entity::Body))
        readChoices();
    if (m_choices.empty())
        return;
    m_guideChoice.reset(); // anything may stand in the guide
    sayOutdated();
    choose(m_view ? m_view->contest.id : m_choices.front().id);
}

void ListsPage::showView(const ListsView &view)
{
    m_view = view;
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
        [&](const ContestChoice &choice) { return choice.id == view.contest.id; });
    m_contests->setCurrentIndex(static_cast<int>(at - m_choices.begin()));
    m_findings->setView(view);
    m_editor->setCommittee(view.committee, view.isOfficer);
    m_guide->setView(view);
    showButtons(view);
    readGuide();
    fold();
}

void ListsPage::showButtons(const ListsView &view)
{
    const bool differs = view.differsFromPublished();
    m_publish->setText(
        view.inForce() ? tr("Publish correction...") : tr("Publish list %1...").arg(view.nextNumber()));
    m_publish->setKind(differs ? ButtonKind::Primary : ButtonKind::Normal);
    m_publish->setReason(view.isOfficer ? publicationWait(view.input, view.report)
                                        : tr("The chair or a secretary publishes."));
    m_export->setEnabled(!view.entries.empty() || view.inForce());
}

void ListsPage::readGuide()
{
    const GuideChoice choice{m_view->contest.id, m_guide->wantsDraft()};
    if (m_guideChoice == choice)
        return;
    m_guideChoice = choice;
    m_setter->setTexts(m_editor->texts());
    m_setter->read(choice);
}

void ListsPage::remedy(const Finding &finding)
{
    const Remedy remedy = remedyFor(finding, *m_view);
    switch (remedy.act) {
    case RemedyAct::None:
        break;
    case RemedyAct::Go:
        context().goTo(remedy.place);
        break;
    case RemedyAct::RecordMilestone:
        m_acts->recordMilestone(*m_view);
        break;
    case RemedyAct::DescribePhoto:
        m_acts->describePhoto(finding);
        break;
    case RemedyAct::WriteImprint:
        edit(true);
        m_editor->editImprint();
        break;
    case RemedyAct::WithdrawEndorsement:
        m_acts->withdrawEndorsement(finding);
        break;
    }
}

void ListsPage::edit(bool isEditing)
{
    if (!isEditing)
        m_editor->store();
    m_left->setCurrentWidget(isEditing ? static_cast<QWidget *>(m_editor) : m_findings);
    fold();
    if (isEditing)
        m_editor->editImprint();
    else
        m_guide->document()->setFocus(Qt::OtherFocusReason);
}

void ListsPage::fold()
{
    m_left->setMinimumWidth(scaled(leastFindings));
    m_guide->setMinimumWidth(leastGuide);
    const bool isNarrow = width() < scaled(leastFindings) + leastGuide + 8;
    const bool isTakenIn = m_left->parentWidget() != m_split;
    if (isNarrow == isTakenIn)
        return;
    if (isNarrow) {
        m_guide->takeIn(m_left);
        m_guide->setPart(GuidePane::Part::Findings);
    } else {
        m_guide->takeIn(nullptr);
        m_split->insertWidget(0, m_left);
        m_split->setStretchFactor(0, 0);
        m_split->setStretchFactor(1, 1);
        m_left->show();
    }
}

void ListsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

void ListsPage::say(Tone tone, const QString &sentence)
{
    m_exported.clear();
    m_message->say(tone, sentence);
}

void ListsPage::showExported(const QString &path, const QString &sentence)
{
    say(Tone::Ok, sentence);
    m_exported = path;
    m_message->setAction(tr("Open it"), [this] { openExported(); });
}

void ListsPage::openExported()
{
    const QString file = QDir::toNativeSeparators(m_exported);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_exported)))
        m_message->say(Tone::Warn, tr("No program was found that opens it. The file is %1.").arg(file));
    // The system may also have started what then opens nothing: the folder is the other way to it.
    m_message->setAction(tr("Show the folder"), [this] { showFolder(); });
}

void ListsPage::showFolder()
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_exported).absolutePath())))
        return;
    const QString file = QDir::toNativeSeparators(m_exported);
    QGuiApplication::clipboard()->setText(file);
    m_message->say(Tone::Warn,
        tr("No program was found that shows folders. The file is %1; this path is copied.").arg(file));
}

void ListsPage::sayOutdated()
{
    if (m_exported.isEmpty() || m_message->isHidden())
        return;
    const QString file = QDir::toNativeSeparators(std::exchange(m_exported, {}));
    m_message->say(Tone::Info,
        tr("%1 was written before the latest change here. Export it again to have it as it is now.")
            .arg(file));
}

void ListsPage::print()
{
    m_isPrintWanted = !m_setter->preview(); // as soon as it is set
    if (!m_isPrintWanted)
        printWithDialog(m_setter->preview()->pages, this);
}

} // namespace rosette
