// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestdialog.h"

#include "ui/widgets/field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rosette {

namespace {

QHBoxLayout *sideBySide(QWidget *left, int leftShare, QWidget *right, int rightShare)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, leftShare, Qt::AlignTop);
    row->addWidget(right, rightShare, Qt::AlignTop);
    return row;
}

} // namespace

ContestDialog::ContestDialog(const QStringList &bodies, QWidget *parent)
    : FormDialog(tr("New contest"), tr("Set up the contest"), parent), m_body(new QComboBox),
      m_title(new QLineEdit), m_slug(new QLineEdit), m_system(new QComboBox), m_places(new QSpinBox),
      m_electorate(new QLineEdit), m_threshold(new QLineEdit), m_reservedGroup(new QLineEdit),
      m_reservedPlaces(new QSpinBox), m_route(new QComboBox)
{
    addNames(bodies);
    addSystem();
    addReserved();
}

void ContestDialog::addNames(const QStringList &bodies)
{
    m_body->setEditable(true);
    m_body->addItems(bodies);
    m_body->setCurrentText({});
    m_body->lineEdit()->setPlaceholderText(tr("NEC"));
    m_title->setPlaceholderText(tr("CLP section"));
    body()->addLayout(
        sideBySide(new Field(tr("Elected to"), m_body, this), 1, new Field(tr("Section"), m_title, this), 1));
    auto *slug = new Field(tr("Short name"), m_slug, this);
    slug->setHint(tr("For file names and the command line: small letters, digits and hyphens."));
    body()->addWidget(slug);
    connect(m_body, &QComboBox::editTextChanged, this, &ContestDialog::suggestSlug);
    connect(m_title, &QLineEdit::textChanged, this, &ContestDialog::suggestSlug);
}

void ContestDialog::addSystem()
{
    for (const EnumKey<ElectoralSystem> &entry : electoralSystemKeys)
        m_system->addItem(inWords(entry.value));
    m_places->setRange(1, 100);
    for (const EnumKey<DecisionRoute> &entry : decisionRouteKeys)
        m_route->addItem(inWords(entry.value));
    body()->addLayout(sideBySide(
        new Field(tr("Electoral system"), m_system, this), 3, new Field(tr("Places"), m_places, this), 1));
    m_electorate->setPlaceholderText(tr("All members"));
    m_threshold->setPlaceholderText(tr("Five local parties"));
    body()->addLayout(sideBySide(new Field(tr("Who votes"), m_electorate, this), 1,
        new Field(tr("Needed to be nominated"), m_threshold, this), 1));
    body()->addWidget(new Field(tr("We decide by"), m_route, this));
}

void ContestDialog::addReserved()
{
    m_reservedGroup->setPlaceholderText(tr("women"));
    m_reservedPlaces->setRange(1, 100);
    auto *group = new Field(tr("Places are reserved for"), m_reservedGroup, this);
    group->setHint(tr("Empty: no places are reserved."));
    body()->addLayout(sideBySide(group, 3, new Field(tr("At least"), m_reservedPlaces, this), 1));
}

void ContestDialog::suggestSlug()
{
    if (!m_slug->isModified())
        m_slug->setText(slugged(m_body->currentText() + u' ' + m_title->text()));
}

AddContest ContestDialog::contest() const
{
    AddContest input;
    input.slug = m_slug->text().trimmed();
    input.body = m_body->currentText().trimmed();
    input.title = m_title->text().trimmed();
    input.system = electoralSystemKeys[static_cast<std::size_t>(m_system->currentIndex())].value;
    input.places = m_places->value();
    input.electorate = m_electorate->text().trimmed();
    input.nominationThreshold = m_threshold->text().trimmed();
    input.route = decisionRouteKeys[static_cast<std::size_t>(m_route->currentIndex())].value;
    if (!m_reservedGroup->text().trimmed().isEmpty())
        input.reserved.push_back({m_reservedGroup->text().trimmed(), m_reservedPlaces->value()});
    return input;
}

} // namespace rosette
