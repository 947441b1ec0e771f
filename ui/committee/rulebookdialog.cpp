// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/rulebookdialog.h"

#include "core/criteria/rulebookdifference.h"
#include "ui/page/sharedfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rosette {

namespace {

QSpinBox *number(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    return box;
}

QComboBox *choice(const QStringList &texts, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(texts);
    return box;
}

/// What can allow that a list comes out.
constexpr std::array triggerKinds{MilestoneKind::NominationsClose, MilestoneKind::CommitteeDecides,
    MilestoneKind::BallotsIssued, MilestoneKind::ElectionMeeting};

} // namespace

RulebookDialog::RulebookDialog(const Rulebook &rulebook, QWidget *parent)
    : FormDialog(tr("Draft of the next rulebook"), tr("Keep the draft"), parent), m_rulebook(rulebook),
      m_shared(new SharedFields(this)), m_title(new QLineEdit(this)), m_reviews(number(1, 99, this)),
      m_comparison(choice({tr("More than"), tr("At least")}, this)), m_numerator(number(1, 1000, this)),
      m_denominator(number(1, 1000, this)),
      m_base(choice({tr("the committee"), tr("the seats that vote"), tr("the votes cast")}, this)),
      m_quorum(number(0, 1000, this)), m_floor(number(0, 1000, this)),
      m_recused(choice({tr("Stay in the base"), tr("Leave the base")}, this)),
      m_tie(choice({inWords(TieRule::Falls), inWords(TieRule::ChairDecides)}, this)),
      m_totals(
          choice({inWords(RunningTotals::Hidden), inWords(RunningTotals::Shown), inWords(RunningTotals::All)},
              this)),
      m_reasons(choice(
          {inWords(BallotReasons::None), inWords(BallotReasons::Optional), inWords(BallotReasons::Required)},
          this))
{
    setWidth(680);
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("A draft binds nobody. It is adopted by a motion, or put in force provisionally."), this));
    body()->addWidget(m_shared);
    body()->addWidget(new Field(tr("Title"), m_title, this));
    addRule();
    addVoting();
    addTriggers();
    addCriteria();
    fill();
    share();
    connect(m_shared, &SharedFields::settled, this, [this] { verbButton()->setReason({}); });
}

void RulebookDialog::share()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_title, m_comparison, m_numerator,
             m_denominator, m_base, m_quorum, m_floor, m_recused, m_reviews, m_tie, m_totals, m_reasons})
        m_shared->add(control);
    for (QCheckBox *trigger : m_triggers)
        m_shared->add(trigger);
    for (const auto &[title, wording] : m_criteria) {
        m_shared->add(title);
        m_shared->add(wording);
    }
}

void RulebookDialog::fill()
{
    m_title->setText(m_rulebook.title.toString());
    const MajorityRule &rule = m_rulebook.majority;
    m_comparison->setCurrentIndex(static_cast<int>(rule.comparison));
    m_numerator->setValue(rule.numerator);
    m_denominator->setValue(rule.denominator);
    m_base->setCurrentIndex(static_cast<int>(rule.base));
    m_quorum->setValue(rule.quorum);
    m_floor->setValue(rule.floor);
    m_recused->setCurrentIndex(rule.recusedStayInBase ? 0 : 1);
    m_reviews->setValue(m_rulebook.reviewsNeeded);
    m_tie->setCurrentIndex(static_cast<int>(rule.tie));
    m_totals->setCurrentIndex(static_cast<int>(m_rulebook.runningTotals));
    m_reasons->setCurrentIndex(static_cast<int>(m_rulebook.ballotReasons));
    const std::vector<MilestoneKind> &triggers = m_rulebook.publicationTriggers;
    for (std::size_t at = 0; at < m_triggers.size(); ++at)
        m_triggers.at(at)->setChecked(
            std::find(triggers.begin(), triggers.end(), triggerKinds.at(at)) != triggers.end());
    // The form has as many as it began with; a draft of other criteria shows those that it has.
    const std::vector<Criterion> &criteria = m_rulebook.criteriaSet.criteria;
    for (std::size_t index = 0; index < std::min(criteria.size(), m_criteria.size()); ++index) {
        m_criteria.at(index).first->setText(criteria.at(index).title.toString());
        m_criteria.at(index).second->setPlainText(criteria.at(index).wording);
    }
}

bool RulebookDialog::rebase(const Rulebook &theirs)
{
    m_rulebook = theirs;
    const bool isSettled = m_shared->rebase([this] { fill(); });
    verbButton()->setReason(isSettled ? QString() : tr("Choose first which of the two stays."));
    return isSettled;
}

void RulebookDialog::addRule()
{
    auto *carried = new FlowLayout(nullptr, 12, 10);
    carried->addWidget(new Field(tr("A motion is carried by"), m_comparison, this));
    carried->addWidget(new Field(tr("so many parts"), m_numerator, this));
    carried->addWidget(new Field(tr("out of"), m_denominator, this));
    carried->addWidget(new Field(tr("of"), m_base, this));
    body()->addLayout(carried);
    auto *others = new FlowLayout(nullptr, 12, 10);
    others->addWidget(new Field(tr("Quorum, 0 for none"), m_quorum, this));
    others->addWidget(new Field(tr("Least votes for, 0 for none"), m_floor, this));
    others->addWidget(new Field(tr("Reviews that settle"), m_reviews, this));
    body()->addLayout(others);
    auto *cases = new FlowLayout(nullptr, 12, 10);
    cases->addWidget(new Field(tr("A tie"), m_tie, this));
    cases->addWidget(new Field(tr("Recused seats"), m_recused, this));
    body()->addLayout(cases);
}

void RulebookDialog::addVoting()
{
    auto *voting = new FlowLayout(nullptr, 12, 10);
    voting->addWidget(new Field(tr("The sum of a motion"), m_totals, this));
    voting->addWidget(new Field(tr("A reason with each ballot"), m_reasons, this));
    body()->addLayout(voting);
}

void RulebookDialog::addTriggers()
{
    body()->addWidget(new SectionHeading(tr("A list can come out after")));
    auto *triggers = new FlowLayout(nullptr, 18, 8);
    for (const MilestoneKind kind : triggerKinds) {
        m_triggers.push_back(new QCheckBox(inWords(kind), this));
        triggers->addWidget(m_triggers.back());
    }
    body()->addLayout(triggers);
}

void RulebookDialog::addCriteria()
{
    body()->addWidget(new SectionHeading(tr("Criteria")));
    const int count = static_cast<int>(m_rulebook.criteriaSet.criteria.size());
    for (int number = 1; number <= count; ++number) {
        auto *title = new QLineEdit(this);
        auto *wording = new QPlainTextEdit(this);
        wording->setTabChangesFocus(true);
        wording->setFixedHeight(scaled(72));
        body()->addWidget(new Field(tr("Criterion %1").arg(number), title, this));
        body()->addWidget(new Field(tr("Wording of criterion %1").arg(number), wording, this));
        m_criteria.emplace_back(title, wording);
    }
}

/// Those that the form does not show stay.
void RulebookDialog::takeTriggers(Rulebook &rulebook) const
{
    std::vector<MilestoneKind> &triggers = rulebook.publicationTriggers;
    for (std::size_t at = 0; at < m_triggers.size(); ++at) {
        const auto found = std::find(triggers.begin(), triggers.end(), triggerKinds.at(at));
        const bool isThere = found != triggers.end();
        if (isThere && !m_triggers.at(at)->isChecked())
            triggers.erase(found);
        else if (!isThere && m_triggers.at(at)->isChecked())
            triggers.push_back(triggerKinds.at(at));
    }
}

Result<Rulebook> RulebookDialog::rulebook() const
{
    Rulebook rulebook = m_rulebook;
    const Result<Name> title = Name::parse(m_title->text());
    if (!title)
        return title.error();
    rulebook.title = *title;
    rulebook.reviewsNeeded = m_reviews->value();
    MajorityRule &rule = rulebook.majority;
    rule.comparison = static_cast<Comparison>(m_comparison->currentIndex());
    rule.numerator = m_numerator->value();
    rule.denominator = m_denominator->value();
    rule.base = static_cast<MajorityBase>(m_base->currentIndex());
    rule.quorum = m_quorum->value();
    rule.floor = m_floor->value();
    rule.recusedStayInBase = m_recused->currentIndex() == 0;
    rule.tie = static_cast<TieRule>(m_tie->currentIndex());
    rulebook.runningTotals = static_cast<RunningTotals>(m_totals->currentIndex());
    rulebook.ballotReasons = static_cast<BallotReasons>(m_reasons->currentIndex());
    takeTriggers(rulebook);
    const std::size_t count = std::min(m_criteria.size(), m_rulebook.criteriaSet.criteria.size());
    for (std::size_t index = 0; index < count; ++index) {
        const Result<Name> name = Name::parse(m_criteria.at(index).first->text());
        if (!name)
            return name.error();
        rulebook.criteriaSet.criteria.at(index).title = *name;
        rulebook.criteriaSet.criteria.at(index).wording =
            m_criteria.at(index).second->toPlainText().trimmed();
    }
    if (!(rulebook.criteriaSet == m_rulebook.criteriaSet))
        ++rulebook.criteriaSet.version;
    return rulebook;
}

} // namespace rosette
