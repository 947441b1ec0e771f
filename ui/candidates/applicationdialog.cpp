// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/applicationdialog.h"

#include "ui/page/sharedfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int wide = 720;

enum Joined
{
    NotKnown,
    HasJoined,
    HasNotJoined
};

QPlainTextEdit *textField(int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    const int height = lines * lineHeight(TextStyle::Body) + scaled(16);
    edit->setMinimumHeight(height);
    edit->setMaximumHeight(height);
    return edit;
}

} // namespace

ApplicationDialog::ApplicationDialog(const QString &title, const std::optional<Application> &known,
    const std::vector<Organisation> &organisations, const QDate &today, QWidget *parent)
    : FormDialog(title, known ? tr("Store as a new revision") : tr("Enter the application"), parent),
      m_known(known), m_organisations(organisations), m_today(today), m_statement(textField(7, this)),
      m_summary(textField(3, this)), m_pledges(textField(3, this)), m_asks(textField(2, this)),
      m_mayBeNamed(new QCheckBox(tr("May be named on the published support list"))),
      m_mayUseStatement(new QCheckBox(tr("Statement may be printed in the guide"))),
      m_mayUsePhoto(new QCheckBox(tr("Photo may be printed in the guide"))),
      m_longstanding(new QCheckBox(tr("Longstanding member of the grouping"))), m_hasJoined(new QComboBox),
      m_asksFor(new QComboBox), m_shared(new SharedFields(this))
{
    setWidth(wide);
    body()->addWidget(m_shared);
    addTexts();
    addConsents();
    addExpectations();
    if (known)
        fill(*known);
    for (QWidget *control : std::initializer_list<QWidget *>{m_statement, m_summary, m_pledges, m_asks,
             m_mayBeNamed, m_mayUseStatement, m_mayUsePhoto, m_longstanding, m_hasJoined, m_asksFor})
        m_shared->add(control);
    for (QCheckBox *box : std::as_const(m_memberOf))
        m_shared->add(box);
    connect(m_shared, &SharedFields::settled, this, [this] { verbButton()->setReason({}); });
}

bool ApplicationDialog::rebase(const Application &theirs)
{
    m_known = theirs;
    const bool isSettled = m_shared->rebase([&] { fill(theirs); });
    verbButton()->setReason(isSettled ? QString() : tr("Choose first which of the two stays."));
    return isSettled;
}

void ApplicationDialog::addTexts()
{
    body()->addWidget(new Field(tr("Why they ask for our support, in their words"), m_statement, this));
    auto *summary = new Field(tr("Short statement for the guide"), m_summary, this);
    summary->setHint(tr("Empty: the first words of the statement stand in."));
    body()->addWidget(summary);
    auto *pledges = new Field(tr("Pledges"), m_pledges, this);
    pledges->setHint(tr("One a line, in the exact wording."));
    body()->addWidget(pledges);
    body()->addWidget(new Field(tr("Help they ask for"), m_asks, this));
}

void ApplicationDialog::addConsents()
{
    body()->addWidget(new TextLabel(TextStyle::SmallStrong, Role::Text, tr("What they allow"), this));
    for (QCheckBox *box : {m_mayBeNamed, m_mayUseStatement, m_mayUsePhoto})
        body()->addWidget(box);
    body()->addWidget(
        new TextLabel(TextStyle::Caption, Role::Text3, tr("Nothing is allowed that was not said."), this));
}

void ApplicationDialog::addExpectations()
{
    m_hasJoined->addItems({tr("Not known"), tr("Yes"), tr("No")});
    for (const EnumKey<EndorsementKind> &entry : endorsementKindKeys)
        m_asksFor->addItem(inWords(entry.value, {}));
    m_asksFor->setCurrentText(inWords(EndorsementKind::Supported, {}));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("Has joined"), m_hasJoined, this), 1, Qt::AlignTop);
    row->addWidget(new Field(tr("Asks to be"), m_asksFor, this), 2, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(m_longstanding);
    if (m_organisations.empty())
        return;
    body()->addWidget(new TextLabel(TextStyle::SmallStrong, Role::Text, tr("Belongs to"), this));
    for (const Organisation &organisation : m_organisations) {
        auto *box = new QCheckBox(organisation.name.toString(), this);
        m_memberOf += box;
        body()->addWidget(box);
    }
}

void ApplicationDialog::fill(const Application &known)
{
    const ApplicationContent &content = currentRevision(known).content;
    m_statement->setPlainText(content.statement);
    m_summary->setPlainText(content.summary);
    QStringList wordings;
    for (const Pledge &pledge : content.pledges)
        wordings += pledge.wording;
    m_pledges->setPlainText(wordings.join(u'\n'));
    m_asks->setPlainText(content.asks);
    m_mayBeNamed->setChecked(content.consents.toBeNamed);
    m_mayUseStatement->setChecked(content.consents.toUseStatement);
    m_mayUsePhoto->setChecked(content.consents.toUsePhoto);
    m_longstanding->setChecked(content.longstandingMember);
    const std::optional<bool> &joined = known.expectations.hasJoined;
    m_hasJoined->setCurrentIndex(!joined ? NotKnown : *joined ? HasJoined : HasNotJoined);
    m_asksFor->setCurrentText(inWords(known.asksFor, {}));
    const std::vector<OrganisationId> &memberOf = known.expectations.memberOf;
    for (std::size_t at = 0; at < m_organisations.size(); ++at)
        m_memberOf.at(static_cast<qsizetype>(at))
            ->setChecked(
                std::find(memberOf.begin(), memberOf.end(), m_organisations[at].id) != memberOf.end());
}

std::vector<Pledge> ApplicationDialog::pledges() const
{
    std::vector<Pledge> before;
    if (m_known)
        before = currentRevision(*m_known).content.pledges;
    std::vector<Pledge> pledges;
    for (const QString &line : m_pledges->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const QString wording = line.trimmed();
        if (wording.isEmpty())
            continue;
        const auto same = std::find_if(
            before.begin(), before.end(), [&](const Pledge &pledge) { return pledge.wording == wording; });
        pledges.push_back(same == before.end() ? Pledge{wording, m_today} : *same);
    }
    return pledges;
}

std::vector<OrganisationId> ApplicationDialog::memberOf() const
{
    std::vector<OrganisationId> ids;
    for (std::size_t at = 0; at < m_organisations.size(); ++at)
        if (m_memberOf.at(static_cast<qsizetype>(at))->isChecked())
            ids.push_back(m_organisations[at].id);
    return ids;
}

SubmitApplication ApplicationDialog::application(const CandidacyId &candidacy) const
{
    SubmitApplication input{candidacy};
    input.revision = m_known ? m_known->revision : 0;
    if (m_known)
        input.content = currentRevision(*m_known).content;
    input.content.statement = m_statement->toPlainText().trimmed();
    input.content.summary = m_summary->toPlainText().trimmed();
    input.content.pledges = pledges();
    input.content.asks = m_asks->toPlainText().trimmed();
    input.content.consents = {
        m_mayBeNamed->isChecked(), m_mayUseStatement->isChecked(), m_mayUsePhoto->isChecked()};
    input.content.longstandingMember = m_longstanding->isChecked();
    if (m_hasJoined->currentIndex() != NotKnown)
        input.expectations.hasJoined = m_hasJoined->currentIndex() == HasJoined;
    input.expectations.memberOf = memberOf();
    input.asksFor = endorsementKindKeys[static_cast<std::size_t>(m_asksFor->currentIndex())].value;
    return input;
}

} // namespace rosette
