// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/newmotiondialog.h"

#include "core/actions/decisions/draftmotion.h"
#include "core/decisions/motionlife.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/workspace/lookup.h"
#include "ui/motions/endorsementfields.h"
#include "ui/motions/votingfield.h"
#include "ui/motions/withdrawalfields.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shownstack.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tone.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr std::array kinds{MotionKind::Endorse, MotionKind::WithdrawEndorsement, MotionKind::OwnSlate,
    MotionKind::PublishEarly, MotionKind::Rulebook, MotionKind::Other};
constexpr int indexRole = Qt::UserRole + 1;

} // namespace

NewMotionDialog::NewMotionDialog(PageContext &context, const NewMotionStart &start, QWidget *parent)
    : FormDialog(tr("New motion"), tr("Make a draft"), parent), m_context(context), m_start(start),
      m_kind(new SegmentedControl(tr("What the motion is about"), this)), m_parts(new ShownStack(this)),
      m_search(new SearchField(tr("Find an application"))), m_model(new QStandardItemModel(this)),
      m_list(new QListView), m_none(new TextLabel(TextStyle::Body, Role::Text2)),
      m_fields(new EndorsementFields(context)), m_question(new QPlainTextEdit), m_contest(new QComboBox),
      m_withdrawal(new WithdrawalFields(context)), m_voting(new VotingField(this)),
      m_new(new QPlainTextEdit(this)), m_newField(new Field(tr("What is new since then"), m_new, this))
{
    setWidth(620);
    for (const QString &part : {tr("Support"), tr("Withdraw support"), tr("Own slate"), tr("Publish early"),
             tr("Rulebook"), tr("Other")})
        m_kind->addPart(part);
    body()->addWidget(m_kind);
    m_parts->addWidget(candidatePart());
    m_parts->addWidget(questionPart());
    m_parts->addWidget(m_withdrawal);
    body()->addWidget(m_parts);
    addReconsideration();
    body()->addWidget(m_voting);
    body()->addWidget(new TextLabel(TextStyle::Small, Role::Text2,
        tr("A draft is seen by everybody and can be changed or discarded. It goes to the committee when it "
           "is "
           "opened."),
        this));
    connect(m_kind, &SegmentedControl::currentChanged, this, &NewMotionDialog::refresh);
    connect(this, &FormDialog::submitted, this, &NewMotionDialog::make);
    connect(m_withdrawal, &WithdrawalFields::changed, this, &NewMotionDialog::refresh);
    begin();
    load();
    refresh();
}

void NewMotionDialog::addReconsideration()
{
    m_new->setTabChangesFocus(true);
    m_new->setFixedHeight(scaled(64));
    body()->addWidget(m_newField);
    connect(m_new, &QPlainTextEdit::textChanged, this, &NewMotionDialog::refresh);
}

void NewMotionDialog::begin()
{
    if (!m_start.reconsidered)
        return;
    const Motion &former = *m_start.reconsidered;
    const auto found = std::find(kinds.begin(), kinds.end(), former.kind);
    m_kind->setCurrent(static_cast<int>(std::distance(kinds.begin(), found)));
    if (former.subject)
        m_start.application = former.subject->application.toString();
    else
        m_question->setPlainText(former.question);
    for (std::size_t at = 0; at < m_contests.size(); ++at)
        if (former.contest == m_contests.at(at).id)
            m_contest->setCurrentIndex(static_cast<int>(at));
}

MotionKind NewMotionDialog::kind() const
{
    return kinds.at(std::size_t(m_kind->current()));
}

std::optional<Motion> NewMotionDialog::reconsidered() const
{
    const MotionChoice *choice = chosen();
    if (kind() != MotionKind::Endorse)
        return m_start.reconsidered && m_start.reconsidered->kind == kind() ? m_start.reconsidered
                                                                            : std::nullopt;
    if (!choice)
        return std::nullopt;
    const Result<std::vector<Motion>> others =
        MotionStore(m_context.database()).forApplication(choice->application);
    return others ? latestDecided(*others) : std::nullopt;
}

void NewMotionDialog::propose()
{
    const QString written = m_question->toPlainText();
    if ((!written.isEmpty() && written != m_proposed) || m_start.reconsidered)
        return;
    const QString contest = m_contest->currentText();
    m_proposed = kind() == MotionKind::OwnSlate && !contest.isEmpty()
                     ? tr("Run a slate of our own in the %1?").arg(contest)
                 : kind() == MotionKind::PublishEarly && !contest.isEmpty()
                     ? tr("Publish our list for the %1 before ballot papers are out?").arg(contest)
                     : QString();
    if (written != m_proposed)
        m_question->setPlainText(m_proposed);
}

QWidget *NewMotionDialog::candidatePart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    prepareRowView(*m_list);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Applications"));
    m_list->setMinimumHeight(scaled(180));
    m_none->setText(tr("Looking for applications."));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_fields);
    connect(m_search, &QLineEdit::textChanged, this, &NewMotionDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NewMotionDialog::refresh);
    connect(m_fields, &EndorsementFields::changed, this, &NewMotionDialog::refresh);
    return part;
}

QWidget *NewMotionDialog::questionPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(scaled(84));
    auto *question = new Field(tr("The question, to be answered with for or against"), m_question, part);
    m_contestField = new Field(tr("Contest"), m_contest, part);
    layout->addWidget(question);
    layout->addWidget(m_contestField);
    layout->addStretch(1);
    connect(m_question, &QPlainTextEdit::textChanged, this, &NewMotionDialog::refresh);
    connect(m_contest, &QComboBox::currentIndexChanged, this, &NewMotionDialog::refresh);
    if (Result<std::vector<Contest>> contests = ContestStore(m_context.database()).all())
        m_contests = *std::move(contests);
    for (const Contest &contest : m_contests) {
        const Result<QString> name = contestName(m_context.database(), contest);
        m_contest->addItem(name ? *name : contest.title.toString());
    }
    return part;
}

void NewMotionDialog::load()
{
    m_context.tasks().run(
        tr("Looking for applications"),
        [](Workspace &workspace, const Cancellation &cancellation, const Progress &progress) {
            return motionChoices(workspace, [&](qint64 done, qint64 total) {
                progress.report(done, total);
                return !cancellation.isRequested();
            });
        },
        [this](const Result<std::vector<MotionChoice>> &choices) {
            if (choices)
                fill(*choices);
            else
                m_none->setText(choices.error().message);
        },
        this);
}

void NewMotionDialog::fill(const std::vector<MotionChoice> &choices)
{
    m_choices = choices;
    m_none->setVisible(choices.empty());
    m_none->setText(tr("No application waits for a motion."));
    filter(m_search->text());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int index = m_model->index(row, 0).data(indexRole).toInt();
        if (index >= 0 && m_choices.at(std::size_t(index)).application.toString() == m_start.application)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void NewMotionDialog::filter(const QString &text)
{
    const QString wanted = folded(text);
    m_model->clear();
    for (std::size_t index = 0; index < m_choices.size(); ++index) {
        const MotionChoice &choice = m_choices.at(index);
        if (!folded(choice.name + u' ' + choice.contest).contains(wanted))
            continue;
        auto *item = new QStandardItem(choice.name);
        item->setData(static_cast<int>(index), indexRole);
        item->setData(tr("%1, %2").arg(choice.contest, choice.state), ListRowDelegate::StateRole);
        item->setData(
            static_cast<int>(choice.fits ? Icon::Meets : Icon::Open), ListRowDelegate::StateIconRole);
        item->setData(
            static_cast<int>(choice.fits ? Tone::Ok : Tone::Neutral), ListRowDelegate::StateToneRole);
        m_model->appendRow(item);
    }
    refresh();
}

const MotionChoice *NewMotionDialog::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_choices.at(std::size_t(current.data(indexRole).toInt())) : nullptr;
}

void NewMotionDialog::refresh()
{
    const bool isQuestion = kind() != MotionKind::Endorse && kind() != MotionKind::WithdrawEndorsement;
    m_parts->setCurrentIndex(kind() == MotionKind::Endorse ? 0 : isQuestion ? 1 : 2);
    m_contestField->setVisible(kind() == MotionKind::OwnSlate || kind() == MotionKind::PublishEarly);
    if (isQuestion)
        propose();
    const MotionChoice *choice = chosen();
    m_fields->setVisible(choice != nullptr);
    if (choice)
        m_fields->setChoice(*choice);
    const std::optional<Motion> former = reconsidered();
    m_newField->setVisible(former.has_value());
    if (former)
        m_newField->setHint(
            former->state == MotionState::Carried
                ? tr("Motion %1 decided this before and was carried. The new motion names it.")
                      .arg(former->number)
                : tr("Motion %1 decided this before and fell. The new motion names it.").arg(former->number));
    verbButton()->setReason(whyNot());
}

QString NewMotionDialog::whyNot() const
{
    QString reason;
    if (kind() == MotionKind::Endorse)
        reason = chosen() ? m_fields->whyNot() : tr("Choose an application first.");
    else if (kind() == MotionKind::WithdrawEndorsement)
        reason = m_withdrawal->whyNot();
    else if (m_question->toPlainText().trimmed().isEmpty())
        reason = tr("Write the question first.");
    if (reason.isEmpty() && reconsidered() && m_new->toPlainText().trimmed().isEmpty())
        return tr("Write what is new since then.");
    return reason;
}

void NewMotionDialog::make()
{
    const bool isEndorsement = kind() == MotionKind::Endorse;
    const Result<Motion> motion = m_context.act(
        tr("Make the draft of a motion"), [&] { return isEndorsement ? makeEndorsement() : makeQuestion(); });
    if (!motion) {
        fail(motion.error().message);
        return;
    }
    m_made = *motion;
    accept();
}

Result<Motion> NewMotionDialog::makeEndorsement()
{
    OpenMotion input{chosen()->application};
    input.kind = m_fields->kind();
    input.jointWith = m_fields->jointWith();
    input.regardless = m_fields->regardless();
    input.voting = m_voting->voting();
    if (const std::optional<Motion> former = reconsidered()) {
        input.reconsiders = former->id;
        input.whatIsNew = m_new->toPlainText();
    }
    return draftMotion(m_context.workspace(), input);
}

Result<Motion> NewMotionDialog::makeQuestion()
{
    OpenQuestion input{kind(), m_question->toPlainText()};
    input.voting = m_voting->voting();
    const bool namesContest = input.kind == MotionKind::OwnSlate || input.kind == MotionKind::PublishEarly;
    if (namesContest && m_contest->currentIndex() >= 0)
        input.contest = m_contests.at(std::size_t(m_contest->currentIndex())).id;
    if (input.kind == MotionKind::WithdrawEndorsement) {
        input.endorsed = m_withdrawal->endorsed();
        input.publicReason = m_withdrawal->publicReason();
    }
    if (const std::optional<Motion> former = reconsidered()) {
        input.reconsiders = former->id;
        input.whatIsNew = m_new->toPlainText();
    }
    return draftQuestion(m_context.workspace(), input);
}

} // namespace rosette
