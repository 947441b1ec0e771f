// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/withdrawalfields.h"

#include "core/actions/load.h"
#include "core/storage/conteststore.h"
#include "core/storage/endorsementstore.h"
#include "core/workspace/lookup.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/shortenedchoice.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rosette {

WithdrawalFields::WithdrawalFields(PageContext &context, QWidget *parent)
    : QWidget(parent), m_who(new QComboBox(this)), m_reason(new QPlainTextEdit(this))
{
    const Result<std::vector<Contest>> contests = ContestStore(context.database()).all();
    for (const Contest &contest : contests ? *contests : std::vector<Contest>()) {
        const Result<QString> name = contestName(context.database(), contest);
        const Result<std::vector<Endorsement>> endorsements =
            EndorsementStore(context.database()).forContest(contest.id);
        for (const Endorsement &endorsement : endorsements ? *endorsements : std::vector<Endorsement>()) {
            const Result<Candidacy> candidacy = loadCandidacy(context.database(), endorsement.candidacy);
            if (!isInForce(endorsement) || !candidacy || !name)
                continue;
            m_endorsed.push_back(candidacy->id);
            m_who->addItem(tr("%1, %2").arg(candidacy->ballotName.toString(), *name));
        }
    }
    allowShortened(*m_who);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaled(72));
    auto *reason = new Field(tr("What the public is told"), m_reason, this);
    reason->setHint(tr("It is part of the motion, and published if the motion is carried."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new Field(tr("Whose support"), m_who, this));
    layout->addWidget(reason);
    layout->addStretch(1);
    connect(m_who, &QComboBox::currentIndexChanged, this, &WithdrawalFields::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WithdrawalFields::changed);
}

std::optional<CandidacyId> WithdrawalFields::endorsed() const
{
    if (m_who->currentIndex() < 0)
        return std::nullopt;
    return m_endorsed.at(static_cast<std::size_t>(m_who->currentIndex()));
}

QString WithdrawalFields::publicReason() const
{
    return m_reason->toPlainText().trimmed();
}

QString WithdrawalFields::whyNot() const
{
    if (!endorsed())
        return tr("Nobody is supported now, so there is nothing to withdraw.");
    return publicReason().isEmpty() ? tr("Write what the public is told.") : QString();
}

} // namespace rosette
