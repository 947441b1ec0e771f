// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/settingspart.h"

#include "core/actions/committee/editcommittee.h"
#include "core/storage/committeestore.h"
#include "ui/page/pagecontext.h"
#include "ui/page/sharedfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rosette {

SettingsPart::SettingsPart(PageContext &context, QWidget *parent)
    : CommitteePart(context, parent), m_name(new QLineEdit), m_grouping(new QLineEdit),
      m_imprint(new QPlainTextEdit), m_shared(new SharedFields),
      m_save(new Button(tr("Save"), ButtonKind::Primary))
{
    addTitle(tr("Settings"), tr("What stands on everything that the committee publishes."));
    auto *card = new Card;
    card->setPadding(20);
    card->body()->setSpacing(14);
    card->body()->addWidget(m_shared);
    card->body()->addWidget(new Field(tr("Name of the committee"), m_name));
    auto *grouping = new Field(tr("Whose committee it is"), m_grouping);
    grouping->setHint(
        tr("As it stands on what is published. Until you say otherwise, it is the committee's own name."));
    card->body()->addWidget(grouping);
    m_imprint->setTabChangesFocus(true);
    m_imprint->setFixedHeight(scaled(84));
    m_imprint->setPlaceholderText(
        tr("For example: Promoted by Ada Fox on behalf of Fairfield, both at 1 High Street, Fairfield."));
    auto *imprint = new Field(tr("Imprint"), m_imprint);
    imprint->setHint(
        tr("Who promotes what is published and on whose behalf, with addresses. Nothing can be published "
           "without it."));
    card->body()->addWidget(imprint);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_save);
    card->body()->addLayout(foot);
    body()->addWidget(card);
    for (QLineEdit *edit : {m_name, m_grouping})
        connect(edit, &QLineEdit::textChanged, this, &SettingsPart::refresh);
    for (QWidget *edit : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_grouping),
             static_cast<QWidget *>(m_imprint)})
        m_shared->add(edit);
    connect(m_shared, &SharedFields::settled, this, &SettingsPart::refresh);
    connect(m_imprint, &QPlainTextEdit::textChanged, this, &SettingsPart::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &SettingsPart::save);
}

void SettingsPart::reload()
{
    const Result<std::optional<Committee>> committee = CommitteeStore(context().database()).find();
    if (!isShown(committee) || !*committee)
        return;
    if (std::exchange(m_revision, (*committee)->revision) != m_revision)
        m_shared->rebase([this, &stored = **committee] {
            m_name->setText(stored.name.toString());
            m_grouping->setText(stored.grouping.toString());
            m_imprint->setPlainText(stored.imprint);
        });
    for (QLineEdit *edit : {m_name, m_grouping})
        edit->setReadOnly(!isOfficer());
    m_imprint->setReadOnly(!isOfficer());
    refresh();
}

void SettingsPart::refresh()
{
    const bool isTyped =
        m_shared->isTyped(m_name) || m_shared->isTyped(m_grouping) || m_shared->isTyped(m_imprint);
    QString reason;
    if (!isOfficer())
        reason = tr("Only the chair or a secretary may change the committee's details.");
    else if (!m_shared->isSettled())
        reason = tr("Choose first which of the two texts stays.");
    else if (!isTyped)
        reason = tr("Everything is saved.");
    m_save->setReason(reason);
}

void SettingsPart::save()
{
    const EditCommittee input{m_name->text(), m_grouping->text(), m_imprint->toPlainText(), m_revision};
    const int over = m_revision;
    const Result<Committee> committee = context().act(
        tr("Change the committee's details"), [&] { return editCommittee(context().workspace(), input); });
    if (!committee && committee.error().code == ErrorCode::Conflict) {
        context().lookForChanges();
        if (m_shared->isSettled() && m_revision != over)
            save(); // they changed another of the fields
        return;
    }
    if (!committee) {
        fail(committee.error().message);
        return;
    }
    context().tell(tr("The details are saved."));
}

} // namespace rosette
