// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestdialog.h"

#include "ui/page/sharedfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

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
    : ContestDialog(tr("New contest"), tr("Set up the contest"), bodies, parent)
{
}

ContestDialog::ContestDialog(const Contest &contest, const QString &kept, QWidget *parent)
    : ContestDialog(tr("Change the contest"), tr("Store the changes"), {}, parent)
{
    for (QWidget *fixed : {m_bodyField, m_slugField, m_routeField})
        fixed->hide();
    fill(contest);
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_title, m_system, m_places, m_electorate, m_threshold, m_reservedGroup, m_reservedPlaces})
        m_shared->add(control);
    connect(m_shared, &SharedFields::settled, this, [this] { verbButton()->setReason({}); });
    if (kept.isEmpty())
        return;
    for (QWidget *control :
        std::initializer_list<QWidget *>{m_title, m_system, m_places, m_reservedGroup, m_reservedPlaces})
        control->setEnabled(false);
    body()->insertWidget(0, new TextLabel(TextStyle::Small, Role::Text2, kept, this));
}

ContestDialog::ContestDialog(
    const QString &title, const QString &verb, const QStringList &bodies, QWidget *parent)
    : FormDialog(title, verb, parent), m_known(bodies.isEmpty() ? nullptr : new QComboBox),
      m_body(m_known ? nullptr : new QLineEdit), m_title(new QLineEdit), m_slug(new QLineEdit),
      m_system(new QComboBox), m_places(new QSpinBox), m_electorate(new QLineEdit),
      m_threshold(new QLineEdit), m_reservedGroup(new QLineEdit), m_reservedPlaces(new QSpinBox),
      m_route(new QComboBox), m_shared(new SharedFields(this))
{
    body()->addWidget(m_shared);
    addNames(bodies);
    addSystem();
    addReserved();
    addChecks();
}

void ContestDialog::addNames(const QStringList &bodies)
{
    if (m_known) {
        m_known->setEditable(true);
        m_known->addItems(bodies);
        m_known->setCurrentText({});
        m_body = m_known->lineEdit();
    }
    m_body->setPlaceholderText(tr("For example NEC"));
    m_title->setPlaceholderText(tr("For example CLP section"));
    QWidget *control = m_known;
    m_bodyField = new Field(tr("Elected to"), control ? control : m_body, this);
    m_titleField = new Field(tr("Section"), m_title, this);
    body()->addLayout(sideBySide(m_bodyField, 1, m_titleField, 1));
    m_slugField = new Field(tr("Short name"), m_slug, this);
    m_slugField->setHint(tr("For file names and the command line: small letters, digits and hyphens."));
    body()->addWidget(m_slugField);
    connect(m_body, &QLineEdit::textChanged, this, &ContestDialog::suggestSlug);
    connect(m_title, &QLineEdit::textChanged, this, &ContestDialog::suggestSlug);
}

void ContestDialog::addSystem()
{
    for (const EnumKey<ElectoralSystem> &entry : electoralSystemKeys)
        m_system->addItem(inWords(entry.value));
    m_places->setRange(1, 100);
    for (const EnumKey<DecisionRoute> &entry : decisionRouteKeys)
        m_route->addItem(inWords(entry.value));
    // One after the other: Tab goes through the fields in the order in which they are made.
    auto *system = new Field(tr("Electoral system"), m_system, this);
    m_placesField = new Field(tr("Places"), m_places, this);
    body()->addLayout(sideBySide(system, 3, m_placesField, 1));
    auto *electorate = new Field(tr("Who votes"), m_electorate, this);
    auto *threshold = new Field(tr("Needed to be nominated"), m_threshold, this);
    // Beneath, where an example wraps: in half a line a longer language would cut it off.
    electorate->setHint(tr("For example all members"));
    threshold->setHint(tr("For example five local parties"));
    body()->addLayout(sideBySide(electorate, 1, threshold, 1));
    m_routeField = new Field(tr("We decide by"), m_route, this);
    body()->addWidget(m_routeField);
}

void ContestDialog::addReserved()
{
    m_reservedGroup->setPlaceholderText(tr("For example women"));
    m_reservedPlaces->setRange(1, 100);
    auto *group = new Field(tr("Places are reserved for"), m_reservedGroup, this);
    group->setHint(tr("Empty: no places are reserved."));
    m_reservedField = new Field(tr("At least"), m_reservedPlaces, this);
    body()->addLayout(sideBySide(group, 3, m_reservedField, 1));
}

void ContestDialog::addChecks()
{
    m_bodyField->setRequired(tr("Say what is elected."));
    m_titleField->setRequired(tr("Say which section of it."));
    m_slugField->setCheck([this] {
        const Result<Slug> slug = Slug::parse(m_slug->text());
        return slug ? QString() : slug.error().message;
    });
    m_placesField->setCheck([this] { return faultWith({}); });
    m_reservedField->setCheck(
        [this] { return faultWith({}).isEmpty() ? faultWith(contest().reserved) : QString(); });
}

QString ContestDialog::faultWith(const std::vector<ReservedPlaces> &reserved) const
{
    // The rules look at nothing else; the names may still be empty.
    const QString any = QStringLiteral("any");
    const AddContest input = contest();
    const Result<void> sound = checkContest(
        Contest{ContestId::create(), Slug::fromStored(any), BodyId::create(), Name::fromStored(any),
            input.system, input.places, {}, {}, reserved, input.route, RulebookId::create(), 1});
    return sound ? QString() : sound.error().message;
}

bool ContestDialog::rebase(const Contest &theirs)
{
    const bool isSettled = m_shared->rebase([&] { fill(theirs); });
    verbButton()->setReason(isSettled ? QString() : tr("Choose first which of the two stays."));
    return isSettled;
}

void ContestDialog::refuse(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        m_slugField->setFault(error.message);
    else
        fail(error.message);
}

QString ContestDialog::bodyName() const
{
    return m_body->text().trimmed();
}

void ContestDialog::fill(const Contest &contest)
{
    m_title->setText(contest.title.toString());
    m_system->setCurrentText(inWords(contest.system));
    m_places->setValue(contest.places);
    m_electorate->setText(contest.electorate);
    m_threshold->setText(contest.nominationThreshold);
    m_reservedGroup->clear();
    if (contest.reserved.empty())
        return;
    m_reservedGroup->setText(contest.reserved.front().group);
    m_reservedPlaces->setValue(contest.reserved.front().atLeast);
}

EditContest ContestDialog::changesTo(const Contest &contest) const
{
    const AddContest form = this->contest();
    EditContest changes{contest.id, contest.revision, form.title, form.system, form.places, form.electorate,
        form.nominationThreshold, form.reserved};
    // The form shows the first group; a file may have brought more.
    if (contest.reserved.size() > 1)
        changes.reserved.insert(changes.reserved.end(), contest.reserved.begin() + 1, contest.reserved.end());
    return changes;
}

void ContestDialog::suggestSlug()
{
    if (!m_slug->isModified())
        m_slug->setText(slugged(bodyName() + u' ' + m_title->text()));
}

AddContest ContestDialog::contest() const
{
    AddContest input;
    input.slug = m_slug->text().trimmed();
    input.body = bodyName();
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
