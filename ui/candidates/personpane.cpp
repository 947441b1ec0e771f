// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/personpane.h"

#include "ui/candidates/candidacycard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int widest = 860;

QString detailOf(const PersonView &view)
{
    const std::size_t count = view.candidacies.size();
    const QString candidacies = count == 0 ? PersonPane::tr("No candidacy")
                                : count == 1
                                    ? PersonPane::tr("1 candidacy")
                                    : PersonPane::tr("%n candidacies", nullptr, static_cast<int>(count));
    return view.person.email.isEmpty() ? candidacies
                                       : PersonPane::tr("%1, %2").arg(candidacies, view.person.email);
}

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : ScrollColumn(parent), m_name(new TextLabel(TextStyle::ApplicationName, Role::Text)),
      m_detail(new TextLabel(TextStyle::Small, Role::Text2))
{
    setPadding({28, 18, 28, 28});
    setWidest(widest);
    m_detail->setSelectable(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_detail);
    body()->addLayout(head);
}

void PersonPane::setPerson(const PersonView &view, const QString &readOnly)
{
    m_name->setText(view.person.name.toString());
    m_detail->setText(detailOf(view));
    // A card may be the sender of the signal that led here.
    for (CandidacyCard *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (std::size_t at = 0; at < view.candidacies.size(); ++at) {
        auto *card = new CandidacyCard(view.candidacies[at], readOnly);
        follow(card, at);
        m_cards += card;
        body()->addWidget(card);
    }
}

void PersonPane::follow(CandidacyCard *card, std::size_t candidacy)
{
    const auto forward = [&](auto from, auto to) {
        connect(card, from, this, [this, to, candidacy] { Q_EMIT(this->*to)(candidacy); });
    };
    forward(&CandidacyCard::contestRequested, &PersonPane::contestRequested);
    forward(&CandidacyCard::applicationRequested, &PersonPane::applicationRequested);
    forward(&CandidacyCard::readRequested, &PersonPane::readRequested);
    forward(&CandidacyCard::photoRequested, &PersonPane::photoRequested);
    forward(&CandidacyCard::factsRequested, &PersonPane::factsRequested);
    forward(&CandidacyCard::withdrawalRequested, &PersonPane::withdrawalRequested);
}

} // namespace rosette
