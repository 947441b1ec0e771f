// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/rulebookdialog.h"

#include "core/criteria/rulebookdifference.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rosette {

namespace {

QSpinBox *number(int least, int most, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

QComboBox *choice(const QStringList &texts, int current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(texts);
    box->setCurrentIndex(current);
    return box;
}

} // namespace

RulebookDialog::RulebookDialog(const Rulebook &rulebook, QWidget *parent)
    : FormDialog(tr("Draft of the next rulebook"), tr("Keep the draft"), parent), m_rulebook(rulebook),
      m_title(new QLineEdit(rulebook.title.toString(), this)),
      m_reviews(number(1, 99, rulebook.reviewsNeeded, this)),
      m_comparison(
          choice({tr("More than"), tr("At least")}, static_cast<int>(rulebook.majority.comparison), this)),
      m_numerator(number(1, 1000, rulebook.majority.numerator, this)),
      m_denominator(number(1, 1000, rulebook.majority.denominator, this)),
      m_base(choice({tr("the committee"), tr("the seats that vote"), tr("the votes cast")},
          static_cast<int>(rulebook.majority.base), this)),
      m_quorum(number(0, 1000, rulebook.majority.quorum, this)),
      m_tie(choice({inWords(TieRule::Falls), inWords(TieRule::ChairDecides)},
          static_cast<int>(rulebook.majority.tie), this)),
      m_totals(choice({inWords(RunningTotals::Hidden), inWords(RunningTotals::Shown)},
          static_cast<int>(rulebook.runningTotals), this))
{
    setWidth(680);
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("A draft binds nobody. It is adopted by a motion, or put in force provisionally."), this));
    body()->addWidget(new Field(tr("Title"), m_title, this));
    addRule();
    addCriteria();
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
    others->addWidget(new Field(tr("Reviews that settle"), m_reviews, this));
    others->addWidget(new Field(tr("A tie"), m_tie, this));
    body()->addLayout(others);
    body()->addWidget(new Field(tr("The sum of a motion"), m_totals, this));
}

void RulebookDialog::addCriteria()
{
    body()->addWidget(new SectionHeading(tr("Criteria")));
    int number = 0;
    for (const Criterion &criterion : m_rulebook.criteriaSet.criteria) {
        auto *title = new QLineEdit(criterion.title.toString(), this);
        auto *wording = new QPlainTextEdit(criterion.wording, this);
        wording->setTabChangesFocus(true);
        wording->setFixedHeight(scaled(72));
        body()->addWidget(new Field(tr("Criterion %1").arg(++number), title, this));
        body()->addWidget(new Field(tr("Wording of criterion %1").arg(number), wording, this));
        m_criteria.emplace_back(title, wording);
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
    rule.tie = static_cast<TieRule>(m_tie->currentIndex());
    rulebook.runningTotals = static_cast<RunningTotals>(m_totals->currentIndex());
    for (std::size_t index = 0; index < m_criteria.size(); ++index) {
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
