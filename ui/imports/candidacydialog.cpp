// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/candidacydialog.h"

#include "core/actions/contests/seecontests.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

CandidacyDialog::CandidacyDialog(PageContext &context, const std::vector<Choice> &contests,
    const std::optional<ContestId> &chosen, QWidget *parent)
    : FormDialog(tr("Add a candidacy"), tr("Add the candidacy"), parent), m_context(context),
      m_contests(contests), m_name(new QLineEdit), m_contest(new QComboBox), m_slates(new QLineEdit),
      m_source(new QLineEdit)
{
    for (const Choice &contest : m_contests) {
        m_contest->addItem(contest.name);
        if (chosen && contest.id == *chosen)
            m_contest->setCurrentIndex(m_contest->count() - 1);
    }
    auto *name = new Field(tr("Name as on the ballot paper"), m_name, this);
    name->setHint(tr("If somebody of that name is in the file already, the candidacy is theirs."));
    name->setRequired(tr("Give the name as it stands on the ballot paper."));
    body()->addWidget(name);
    body()->addWidget(new Field(tr("Stands for"), m_contest, this));
    auto *slates = new Field(tr("Slates"), m_slates, this);
    slates->setHint(tr("Several are parted by semicolons; empty for none."));
    body()->addWidget(slates);
    m_source->setPlaceholderText(tr("Web address or document, may stay empty"));
    body()->addWidget(new Field(tr("Where it is on public record"), m_source, this));
    connect(this, &FormDialog::submitted, this, &CandidacyDialog::submit);
}

void CandidacyDialog::submit()
{
    QStringList slates;
    for (const QString &slate : m_slates->text().split(u';', Qt::SkipEmptyParts))
        if (!slate.trimmed().isEmpty())
            slates += slate.trimmed();
    const Choice &contest = m_contests[static_cast<std::size_t>(m_contest->currentIndex())];
    const AddCandidacy input{contest.id, m_name->text(), slates, m_source->text().trimmed()};
    const Result<Candidacy> candidacy =
        m_context.act(tr("Add the candidacy of %1").arg(m_name->text().trimmed()),
            [&] { return addCandidacy(m_context.workspace(), input); });
    if (!candidacy) {
        fail(candidacy.error().message);
        return;
    }
    Q_EMIT added(*candidacy);
    accept();
}

Result<std::vector<CandidacyDialog::Choice>> contestChoices(PageContext &context)
{
    const Result<std::vector<ContestSummary>> contests = seeContests(context.workspace());
    if (!contests)
        return contests.error();
    std::vector<CandidacyDialog::Choice> choices;
    for (const ContestSummary &summary : *contests)
        choices.push_back({summary.contest.id, CandidacyDialog::tr("%1, %2").arg(summary.body.name.toString(),
                                                   summary.contest.title.toString())});
    return choices;
}

} // namespace rosette
