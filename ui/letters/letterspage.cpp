// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterspage.h"

#include "core/base/words.h"
#include "core/storage/conteststore.h"
#include "core/workspace/lookup.h"
#include "ui/letters/letterview.h"
#include "ui/letters/outcomelook.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/listchooser.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/shortenedchoice.h"
#include "ui/widgets/shownstack.h"

#include <QComboBox>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int candidacyRole = Qt::UserRole + 1;
const QString contestKey = QStringLiteral("letters.contest");

} // namespace

LettersPage::LettersPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Letters"), this)), m_contest(new QComboBox(this)),
      m_drafts(new Button(tr("Save drafts..."), ButtonKind::Normal, this)),
      m_release(new Button(tr("Release..."), ButtonKind::Primary, this)), m_message(new InlineMessage),
      m_body(new ShownStack(this)),
      m_empty(new EmptyState(EmptyState::Drawing::Papers, tr("Nobody has asked for support"),
          tr("Whoever applies in this contest stands here, with what came of it and the letter that says "
             "so."),
          this)),
      m_split(new FoldingSplitter(this)), m_model(new QStandardItemModel(this)), m_list(new QListView),
      m_view(new LetterView)
{
    layOut();
    follow();
    addCommands();
}

void LettersPage::layOut()
{
    m_contest->setAccessibleName(tr("Contest"));
    allowShortened(*m_contest);
    m_header->setContext(m_contest);
    m_drafts->setIcon(Icon::Export);
    m_header->addButton(m_drafts);
    m_header->addButton(m_release);
    prepareRowView(*m_list);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Candidates"));
    auto *listPane = new QWidget;
    auto *layout = new QVBoxLayout(listPane);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_list);
    m_split->addPane(listPane, FoldingSplitter::Pane::List, 240);
    m_split->addPane(m_view, FoldingSplitter::Pane::Middle);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    context().state().keep(QStringLiteral("letters.panes"), m_split);
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    setHeader(m_header);
    addNotice(m_message);
    setBody(m_body);
}

void LettersPage::follow()
{
    connect(m_contest, &QComboBox::activated, this, [this](int index) {
        choose(m_contests.at(static_cast<std::size_t>(index)).id.toString());
        context().moved(object());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isFilling)
            return;
        showChosen();
        context().moved(object());
    });
    connect(m_split, &FoldingSplitter::foldingChanged, this, &LettersPage::fold);
    connect(m_release, &QAbstractButton::clicked, this, &LettersPage::release);
    connect(m_drafts, &QAbstractButton::clicked, this, &LettersPage::saveDrafts);
    connect(m_view, &LetterView::sentRequested, this, &LettersPage::markSent);
    connect(m_view, &LetterView::addressRequested, this, &LettersPage::enterAddress);
    connect(m_view, &LetterView::declineRequested, this, &LettersPage::decline);
    connect(m_view, &LetterView::motionsRequested, this,
        [this] { context().goTo(Place{QStringLiteral("motions")}); });
    connect(&context(), &PageContext::actorChanged, this, [this] { refresh(everything()); });
}

std::vector<Command> LettersPage::commands()
{
    return {{.key = QStringLiteral("letters.release"),
                .text = tr("Release the outcomes..."),
                .words = tr("letters candidates tell endorsed regret")},
        {.key = QStringLiteral("letters.drafts"),
            .text = tr("Save the letters as drafts..."),
            .words = tr("mail e-mail eml export send candidates")},
        {.key = QStringLiteral("letters.sent"),
            .text = tr("Mark the letter as sent..."),
            .words = tr("mail post posted")},
        {.key = QStringLiteral("letters.decline"),
            .text = tr("The candidate declines..."),
            .words = tr("refuse support endorsement end")}};
}

void LettersPage::addCommands()
{
    const auto add = [this, acts = commands()](const char *key, const std::function<bool()> &isEnabled,
                         void (LettersPage::*run)()) {
        Command command = commandOf(acts, QString::fromLatin1(key));
        command.isEnabled = [this, isEnabled] { return isOfficer() && isEnabled(); };
        command.run = [this, run] { (this->*run)(); };
        addPageCommand(*this, command);
    };
    add(
        "letters.release", [this] { return m_release->isEnabled(); }, &LettersPage::release);
    add(
        "letters.drafts", [this] { return m_drafts->isEnabled(); }, &LettersPage::saveDrafts);
    add(
        "letters.sent",
        [this] { return chosen() && chosen()->lastLetter() && !chosen()->lastLetter()->sent; },
        &LettersPage::markSent);
    add(
        "letters.decline", [this] { return chosen() && chosen()->outcome.kind == OutcomeKind::Endorsed; },
        &LettersPage::decline);
}

bool LettersPage::readContests()
{
    Result<std::vector<Contest>> contests = ContestStore(context().database()).all();
    if (!contests) {
        say(contests.error());
        return false;
    }
    m_contests = *std::move(contests);
    m_contest->clear();
    for (const Contest &contest : m_contests) {
        const Result<QString> name = contestName(context().database(), contest);
        m_contest->addItem(name ? *name : contest.title.toString());
    }
    m_contest->setVisible(!m_contests.empty());
    return true;
}

void LettersPage::show(const QString &object)
{
    if (!readContests())
        return;
    const QString wanted = object.section(u'/', 0, 0);
    const QString kept = m_chosen ? m_chosen->toString() : context().state().value(contestKey).toString();
    choose(wanted.isEmpty() ? kept : wanted);
    const QString candidacy = object.section(u'/', 1, 1);
    for (int row = 0; !candidacy.isEmpty() && row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(candidacyRole).toString() == candidacy)
            m_list->setCurrentIndex(m_model->index(row, 0));
}

void LettersPage::choose(const QString &contest)
{
    m_outcomes = {};
    m_chosen.reset();
    auto at = std::find_if(m_contests.begin(), m_contests.end(),
        [&contest](const Contest &one) { return one.id.toString() == contest; });
    if (at == m_contests.end())
        at = m_contests.begin();
    if (at != m_contests.end()) {
        m_chosen = at->id;
        m_contest->setCurrentIndex(static_cast<int>(at - m_contests.begin()));
        context().state().setValue(contestKey, at->id.toString());
        Result<ContestOutcomes> outcomes = seeOutcomes(context().database(), at->id);
        if (!outcomes)
            return say(outcomes.error());
        m_outcomes = *std::move(outcomes);
    }
    m_body->setCurrentWidget(m_outcomes.candidates.empty() ? static_cast<QWidget *>(m_empty) : m_split);
    fillList();
    showButtons();
    showChosen();
    fold();
}

void LettersPage::fillList()
{
    const QString kept = m_list->currentIndex().data(candidacyRole).toString();
    m_isFilling = true;
    m_model->clear();
    for (const CandidateOutcome &one : m_outcomes.candidates) {
        auto *item = new QStandardItem(one.candidacy.ballotName.toString());
        const OutcomeLook look = lookOf(one.outcome.kind);
        item->setData(one.candidacy.id.toString(), candidacyRole);
        item->setData(
            tr("%1, %2").arg(inWords(one.outcome.kind), letterState(one, !m_outcomes.openMotions().empty())),
            ListRowDelegate::StateRole);
        item->setData(static_cast<int>(look.icon), ListRowDelegate::StateIconRole);
        item->setData(static_cast<int>(look.tone), ListRowDelegate::StateToneRole);
        item->setEditable(false);
        m_model->appendRow(item);
        if (one.candidacy.id.toString() == kept)
            m_list->setCurrentIndex(item->index());
    }
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_isFilling = false;
}

const CandidateOutcome *LettersPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || m_outcomes.candidates.empty()
               ? nullptr
               : &m_outcomes.candidates.at(static_cast<std::size_t>(row));
}

void LettersPage::showChosen()
{
    if (const CandidateOutcome *one = chosen())
        m_view->setOutcome(context().workspace(), {*m_chosen, *one, whyHeld(), isOfficer()});
}

QString LettersPage::whyHeld() const
{
    QStringList numbers;
    for (const int number : m_outcomes.openMotions())
        numbers += QString::number(number);
    if (numbers.isEmpty())
        return {};
    return numbers.size() == 1 ? tr("Held until motion %1 is decided.").arg(numbers.first())
                               : tr("Held until motions %1 are decided.").arg(listInWords(numbers));
}

void LettersPage::showButtons()
{
    const int due = m_outcomes.due();
    const bool hasLetters = std::any_of(m_outcomes.candidates.begin(), m_outcomes.candidates.end(),
        [](const CandidateOutcome &one) { return one.lastLetter() != nullptr; });
    m_release->setText(due == 0   ? tr("Release...")
                       : due == 1 ? tr("Release 1 letter...")
                                  : tr("Release %n letters...", nullptr, due));
    m_release->setReason(!isOfficer()             ? tr("The chair or a secretary releases letters.")
                         : !whyHeld().isEmpty()   ? whyHeld()
                         : due == 0 && hasLetters ? tr("Everybody has the letter that is due.")
                         : due == 0               ? tr("There is nothing to tell.")
                                                  : QString());
    m_drafts->setEnabled(isOfficer() && hasLetters);
}

void LettersPage::refresh(const Changes &)
{
    if (readContests())
        choose(m_chosen ? m_chosen->toString() : QString());
}

QList<QWidget *> LettersPage::panes() const
{
    return m_body->currentWidget() == m_split ? m_split->visiblePanes() : QList<QWidget *>();
}

QString LettersPage::object() const
{
    if (!m_chosen)
        return {};
    const CandidateOutcome *one = chosen();
    return one ? m_chosen->toString() + u'/' + one->candidacy.id.toString() : m_chosen->toString();
}

bool LettersPage::isOfficer() const
{
    const std::optional<Seat> &actor = context().workspace().actor();
    return actor && rosette::isOfficer(*actor);
}

void LettersPage::fold()
{
    const bool isListFolded = m_split->isListFolded() && m_model->rowCount() > 0;
    m_header->setTitleVisible(!isListFolded);
    m_header->setLeading(isListFolded ? new ListChooser(*m_list) : nullptr);
}

void LettersPage::say(const Error &error)
{
    m_message->say(Tone::Bad, error.message);
}

} // namespace rosette
