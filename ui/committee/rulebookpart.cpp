// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/rulebookpart.h"

#include "core/actions/committee/rulebookdraft.h"
#include "core/base/words.h"
#include "core/contests/milestone.h"
#include "core/criteria/rulebookdifference.h"
#include "core/storage/rulebookstore.h"
#include "ui/committee/adoptdialog.h"
#include "ui/committee/rulebookdialog.h"
#include "ui/committee/rulebookrows.h"
#include "ui/page/pagecontext.h"
#include "ui/page/storeover.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rosette {

void RulebookPart::reload()
{
    clear();
    Result<std::vector<Rulebook>> versions = RulebookStore(context().database()).all();
    const Result<std::optional<Rulebook>> draft = rulebookDraft(context().workspace());
    if (!isShown(versions) || !isShown(draft) || versions->empty())
        return;
    m_versions = *std::move(versions);
    m_draft = *draft;
    if (m_draft)
        addDraft(*m_draft, m_versions.back());
    const Rulebook &rulebook = *shown();
    addTitle(tr("%1, version %2").arg(rulebook.title.toString()).arg(rulebook.version),
        (rulebook.provisional
                ? tr("In force provisionally since %1, until the members' conference adopts it.")
                : tr("Adopted on %1."))
            .arg(dateInWords(rulebook.adopted)));
    addVersions();
    addRules(rulebook);
    addCriteria(rulebook);
}

const Rulebook *RulebookPart::shown() const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
        [this](const Rulebook &rulebook) { return rulebook.version == m_shown; });
    return found == m_versions.end() ? &m_versions.back() : &*found;
}

QList<Button *> RulebookPart::buttons()
{
    auto *edit =
        new Button(m_draft ? tr("Edit the draft...") : tr("Draft a new version..."), ButtonKind::Normal);
    edit->setReason(isOfficer() ? QString() : tr("Only the chair or a secretary may draft a rulebook."));
    connect(edit, &QAbstractButton::clicked, this, &RulebookPart::editDraft);
    return {edit};
}

void RulebookPart::run(const QString &act)
{
    if (act == QLatin1String("draft"))
        editDraft();
    else if (act == QLatin1String("adopt"))
        adopt();
}

void RulebookPart::addVersions()
{
    if (m_versions.size() < 2)
        return;
    auto *versions = new SegmentedControl(tr("Version of the rulebook"));
    for (const Rulebook &rulebook : m_versions)
        versions->addPart(tr("Version %1").arg(rulebook.version));
    versions->setCurrent(static_cast<int>(shown() - m_versions.data()));
    connect(versions, &SegmentedControl::currentChanged, this, [this](int index) {
        m_shown = m_versions.at(std::size_t(index)).version;
        QMetaObject::invokeMethod(
            this, [this] { reload(); }, Qt::QueuedConnection);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(versions);
    row->addStretch(1);
    auto *holder = new QWidget;
    row->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(row);
    body()->addWidget(holder);
}

void RulebookPart::addRules(const Rulebook &rulebook)
{
    const MajorityRule &rule = rulebook.majority;
    QStringList triggers;
    for (const MilestoneKind kind : rulebook.publicationTriggers)
        triggers += insideSentence(inWords(kind));
    body()->addSpacing(4);
    body()->addWidget(new SectionHeading(tr("How it decides")));
    auto *card = new Card;
    card->addRow(ruleRow(Icon::Motions, tr("What carries a motion"), inWords(rule) + u'.'));
    card->addRow(ruleRow(Icon::People, tr("Quorum"),
        rule.quorum == 0 ? tr("None is asked for.") : tr("%n seats must vote.", nullptr, rule.quorum)));
    if (rule.floor > 0)
        card->addRow(ruleRow(Icon::Check, tr("Least votes for"),
            rule.floor == 1 ? tr("1 seat must vote for it, whatever the base.")
                            : tr("%n seats must vote for it, whatever the base.", nullptr, rule.floor)));
    card->addRow(ruleRow(Icon::Ballot, tr("A tie"), inWords(rule.tie) + u'.'));
    card->addRow(ruleRow(Icon::Recused, tr("Recused seats"),
        rule.recusedStayInBase ? tr("They stay in what the votes are measured against.")
                               : tr("They are left out of what the votes are measured against.")));
    card->addRow(ruleRow(Icon::Eye, tr("The sum of a motion"), inWords(rulebook.runningTotals) + u'.'));
    card->addRow(
        ruleRow(Icon::Comment, tr("A reason with each ballot"), inWords(rulebook.ballotReasons) + u'.'));
    card->addRow(ruleRow(Icon::Reviews, tr("Reviews"),
        rulebook.reviewsNeeded == 1 ? tr("1 review settles a criterion.")
                                    : tr("%1 reviews settle a criterion.", nullptr, rulebook.reviewsNeeded)
                                          .arg(beginningSentence(countInWords(rulebook.reviewsNeeded)))));
    card->addRow(ruleRow(Icon::Lists, tr("Publication"),
        tr("A list can come out after: %1.").arg(triggers.join(tr(", or ")))));
    body()->addWidget(card);
}

void RulebookPart::addCriteria(const Rulebook &rulebook)
{
    body()->addSpacing(4);
    body()->addWidget(
        new SectionHeading(tr("What a supported candidate must meet"), rulebook.criteriaSet.source));
    auto *card = new Card;
    card->setPadding(20);
    int number = 0;
    for (const Criterion &criterion : rulebook.criteriaSet.criteria)
        card->addRow(criterionRow(++number, criterion), 40);
    body()->addWidget(card);
}

void RulebookPart::addDraft(const Rulebook &draft, const Rulebook &latest)
{
    auto *card = new Card;
    card->setPadding(20);
    card->setCurrent(true);
    const std::vector<RulebookChange> changes = rulebookDifference(latest, draft);
    card->body()->addWidget(new SectionHeading(tr("Draft of version %1").arg(latest.version + 1),
        changes.empty()       ? tr("says the same as version %1").arg(latest.version)
        : changes.size() == 1 ? tr("1 change")
                              : tr("%n changes", nullptr, static_cast<int>(changes.size()))));
    for (const RulebookChange &change : changes)
        card->addRow(changeRow(change));
    auto *foot = new QHBoxLayout;
    auto *discard = new Button(tr("Discard the draft"), ButtonKind::Flat, card);
    auto *take = new Button(tr("Adopt..."), ButtonKind::Primary, card);
    const QString notOfficer =
        isOfficer() ? QString() : tr("Only the chair or a secretary may adopt a rulebook.");
    discard->setEnabled(notOfficer.isEmpty());
    take->setReason(changes.empty() ? tr("The draft changes nothing.") : notOfficer);
    foot->addWidget(discard);
    foot->addStretch(1);
    foot->addWidget(take);
    card->body()->addSpacing(8);
    card->body()->addLayout(foot);
    connect(discard, &QAbstractButton::clicked, this, &RulebookPart::discardDraft);
    connect(take, &QAbstractButton::clicked, this, &RulebookPart::adopt);
    body()->addWidget(card);
    body()->addSpacing(8);
}

void RulebookPart::editDraft()
{
    if (m_versions.empty())
        return;
    RulebookDialog dialog(m_draft.value_or(m_versions.back()), window());
    std::optional<Rulebook> former = m_draft;
    const auto keep = [&]() -> Result<void> {
        const Result<Rulebook> draft = dialog.rulebook();
        if (!draft)
            return draft.error();
        return context().act(tr("Change the draft of the rulebook"),
            [&] { return keepRulebookDraft(context().workspace(), *draft, former); });
    };
    connect(&dialog, &FormDialog::submitted, this, [&] {
        storeOver(dialog, keep, [&]() -> std::optional<bool> {
            const Result<std::optional<Rulebook>> theirs = rulebookDraft(context().workspace());
            if (!theirs || *theirs == former)
                return std::nullopt;
            former = *theirs;
            return !former || dialog.rebase(*former); // a draft that was discarded is none to ask about
        });
    });
    dialog.exec();
}

void RulebookPart::discardDraft()
{
    if (isShown(context().act(tr("Discard the draft of the rulebook"),
            [&] { return discardRulebookDraft(context().workspace()); })))
        context().tell(tr("The draft is discarded."));
}

void RulebookPart::adopt()
{
    if (!m_draft)
        return;
    const Result<std::optional<Rulebook>> adopted =
        adoptByDialog(context(), *m_draft, m_versions.back(), window());
    if (!isShown(adopted) || !*adopted)
        return;
    m_shown = 0;
    if (!isShown(discardRulebookDraft(context().workspace())))
        return;
    message().say(Tone::Ok,
        tr("Version %1 is in force. Contests keep the version they run under unless the motion named them.")
            .arg((*adopted)->version));
}

} // namespace rosette
