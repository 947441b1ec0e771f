// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidacycard.h"

#include "core/base/civiltime.h"
#include "core/guides/photoshape.h"
#include "ui/candidates/photoview.h"
#include "ui/models/standinglook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int photoWidth = 96;
constexpr qsizetype excerptLetters = 280;

QString excerptOf(const ApplicationContent &content)
{
    const QString text = (content.summary.isEmpty() ? content.statement : content.summary).simplified();
    if (text.size() <= excerptLetters)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', excerptLetters);
    return text.left(end > 0 ? end : excerptLetters) + QStringLiteral("…");
}

Chip *consent(bool given, const QString &yes, const QString &no, QWidget *parent)
{
    return given ? new Chip(Icon::Check, yes, Tone::Ok, parent)
                 : new Chip(Icon::None, no, Tone::Neutral, parent);
}

} // namespace

CandidacyCard::CandidacyCard(const PersonCandidacy &candidacy, const QString &readOnly, QWidget *parent)
    : Card(parent), m_seen(candidacy), m_readOnly(readOnly)
{
    setPadding(20);
    setAccessibleName(m_seen.contestName);
    body()->setSpacing(12);
    addHead();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(photo(), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    columns->addLayout(words, 1);
    body()->addLayout(columns);
    auto *facts = new Facts(this);
    facts->setFacts({{tr("Slates"), m_seen.slates.isEmpty() ? tr("None") : m_seen.slates.join(tr(", "))},
        {tr("Ballot paper"), ballotInWords(m_seen.candidacy)},
        {tr("Result"), resultInWords(m_seen.candidacy)},
        {tr("Supported by others"), m_seen.candidacy.otherEndorsements},
        {tr("Source"), m_seen.candidacy.source}});
    words->addWidget(facts);
    addApplication();
    addEvents();
    addActs();
}

void CandidacyCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *contest = new Button(m_seen.contestName, ButtonKind::Link, this);
    contest->setAccessibleDescription(tr("Goes to the contest"));
    connect(contest, &QAbstractButton::clicked, this, &CandidacyCard::contestRequested);
    const StandingLook look = lookOf(m_seen.standing.state);
    head->addWidget(contest);
    head->addStretch(1);
    head->addWidget(new Chip(look.icon, inWords(m_seen.standing), look.tone, this));
    body()->addLayout(head);
}

QWidget *CandidacyCard::photo()
{
    auto *view = new PhotoView(this);
    view->setWidth(photoWidth);
    view->setPhoto(m_seen.photo ? m_seen.photo->jpeg : QByteArray());
    view->setAccessibleName(!m_seen.photo                     ? tr("No photo")
                            : m_seen.photo->altText.isEmpty() ? tr("Photo without a description")
                                                              : m_seen.photo->altText);
    return view;
}

void CandidacyCard::addApplication()
{
    body()->addWidget(new Separator(Qt::Horizontal, this));
    if (!m_seen.application) {
        body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, tr("No application to us."), this));
        return;
    }
    const ApplicationRevision &revision = currentRevision(*m_seen.application);
    auto *sentence = new TextLabel(TextStyle::Small, Role::Text2, {}, this);
    sentence->setSentence(tr("Application"),
        revision.number == 1 ? tr("received %1").arg(dateInWords(civilDateOf(revision.receivedAt)))
                             : tr("revision %1, received %2")
                                   .arg(revision.number)
                                   .arg(dateInWords(civilDateOf(revision.receivedAt))));
    body()->addWidget(sentence);
    const QString excerpt = excerptOf(revision.content);
    if (!excerpt.isEmpty())
        body()->addWidget(new TextLabel(TextStyle::Body, Role::Text, excerpt, this));
    auto *consents = new QWidget(this);
    auto *flow = new FlowLayout(consents, 8, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const Consents &given = revision.content.consents;
    flow->addWidget(consent(given.toBeNamed, tr("May be named"), tr("Not to be named"), consents));
    flow->addWidget(consent(
        given.toUseStatement, tr("Statement may be printed"), tr("Statement not to be printed"), consents));
    flow->addWidget(
        consent(given.toUsePhoto, tr("Photo may be printed"), tr("Photo not to be printed"), consents));
    body()->addWidget(consents);
}

void CandidacyCard::addEvents()
{
    if (m_seen.events.empty())
        return;
    auto *events = new QWidget(this);
    auto *layout = new QVBoxLayout(events);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (const CandidacyEvent &event : m_seen.events) {
        auto *row = new QWidget(events);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *words = new TextLabel(TextStyle::Small, Role::Text2, {}, row);
        words->setSentence(dateInWords(event.date), event.sentence);
        line->addWidget(new IconLabel(Icon::History, Role::Text3, 14, row), 0, Qt::AlignTop);
        line->addWidget(words, 1);
        layout->addWidget(row);
    }
    body()->addWidget(events);
}

void CandidacyCard::addActs()
{
    auto *acts = new QWidget(this);
    auto *flow = new FlowLayout(acts, 8, 8);
    flow->setContentsMargins(0, 4, 0, 0);
    const auto add = [&](const QString &text, Icon icon, auto signal, bool needsOfficer = true) {
        auto *button = new Button(text, ButtonKind::Normal, acts);
        button->setIcon(icon);
        button->setSmall();
        if (needsOfficer)
            button->setReason(m_readOnly);
        button->setAccessibleDescription(m_seen.contestName);
        connect(button, &QAbstractButton::clicked, this, signal);
        flow->addWidget(button);
    };
    if (m_seen.application)
        add(tr("Read it"), Icon::Page, &CandidacyCard::readRequested, false);
    add(m_seen.application ? tr("Revise the application...") : tr("Enter an application..."), Icon::Edit,
        &CandidacyCard::applicationRequested);
    add(m_seen.photo ? tr("Change the photo...") : tr("Choose a photo..."), Icon::Photo,
        &CandidacyCard::photoRequested);
    add(tr("Facts and result..."), Icon::Ballot, &CandidacyCard::factsRequested);
    if (m_seen.candidacy.status == CandidacyStatus::Standing)
        add(tr("Withdraw..."), Icon::Recused, &CandidacyCard::withdrawalRequested);
    body()->addWidget(acts);
}

} // namespace rosette
