// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/factsdialog.h"

#include "ui/page/sharedfields.h"
#include "ui/widgets/button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int mostNominations = 100'000;
constexpr int notesHeight = 76;

QComboBox *yesOrNo()
{
    auto *box = new QComboBox;
    box->addItems({FactsDialog::tr("Not known"), FactsDialog::tr("Yes"), FactsDialog::tr("No")});
    return box;
}

void setAnswer(QComboBox *box, const std::optional<bool> &value)
{
    box->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
}

std::optional<bool> valueOf(const QComboBox *box)
{
    return box->currentIndex() == 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
}

} // namespace

FactsDialog::FactsDialog(const Candidacy &candidacy, const QString &contest, QWidget *parent)
    : FormDialog(tr("%1, %2").arg(candidacy.ballotName.toString(), contest), tr("Store the facts"), parent),
      m_candidacy(candidacy), m_nominations(new QSpinBox), m_onBallot(yesOrNo()), m_elected(yesOrNo()),
      m_others(new QLineEdit), m_source(new QLineEdit), m_notes(new QPlainTextEdit),
      m_shared(new SharedFields(this))
{
    m_nominations->setRange(-1, mostNominations);
    m_nominations->setSpecialValueText(tr("Not known"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(scaled(notesHeight));
    fill(candidacy);
    body()->addWidget(m_shared);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("Nominations"), m_nominations, this), 1, Qt::AlignTop);
    row->addWidget(new Field(tr("On the ballot paper"), m_onBallot, this), 1, Qt::AlignTop);
    row->addWidget(new Field(tr("Elected"), m_elected, this), 1, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(new Field(tr("Supported by others"), m_others, this));
    m_source->setPlaceholderText(tr("Web address or document, may stay empty"));
    body()->addWidget(new Field(tr("Where it is on public record"), m_source, this));
    body()->addWidget(new Field(tr("Notes"), m_notes, this));
    for (QWidget *control :
        std::initializer_list<QWidget *>{m_nominations, m_onBallot, m_elected, m_others, m_source, m_notes})
        m_shared->add(control);
    connect(m_shared, &SharedFields::settled, this, [this] { verbButton()->setReason({}); });
}

void FactsDialog::fill(const Candidacy &candidacy)
{
    m_candidacy = candidacy;
    m_nominations->setValue(candidacy.nominations.value_or(-1));
    setAnswer(m_onBallot, candidacy.onBallot);
    setAnswer(m_elected, candidacy.elected);
    m_others->setText(candidacy.otherEndorsements);
    m_source->setText(candidacy.source);
    m_notes->setPlainText(candidacy.notes);
}

bool FactsDialog::rebase(const Candidacy &theirs)
{
    const bool isSettled = m_shared->rebase([&] { fill(theirs); });
    verbButton()->setReason(isSettled ? QString() : tr("Choose first which of the two stays."));
    return isSettled;
}

EditCandidacy FactsDialog::facts() const
{
    EditCandidacy facts{m_candidacy.id, m_candidacy.revision};
    if (m_nominations->value() >= 0)
        facts.nominations = m_nominations->value();
    facts.onBallot = valueOf(m_onBallot);
    facts.elected = valueOf(m_elected);
    facts.otherEndorsements = m_others->text();
    facts.source = m_source->text();
    facts.notes = m_notes->toPlainText();
    return facts;
}

} // namespace rosette
