// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/codecard.h"

#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace rosette {

CodeCard::CodeCard(QWidget *parent)
    : Card(parent), m_title(new TextLabel(TextStyle::Heading, Role::Text, {}, this)),
      m_words(new TextLabel(TextStyle::Body, Role::Text2, {}, this)),
      m_code(new TextLabel(TextStyle::Monospace, Role::Text)),
      m_copied(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_copy(new Button(tr("Copy"), ButtonKind::Normal, this)),
      m_receipt(new Button(tr("Save the receipt..."), ButtonKind::Normal, this)),
      m_kept(new Button(tr("I have kept it"), ButtonKind::Primary, this))
{
    setPadding(20);
    body()->setSpacing(12);
    m_code->setSelectable(true);
    m_words->setWidest(1200);
    auto *sunken = new Card(this);
    sunken->setGround(Role::Sunken);
    sunken->setPadding(12);
    sunken->body()->addWidget(m_code);
    auto *foot = new BesideLayout(120);
    foot->addWidget(m_copied);
    for (Button *button : {m_copy, m_receipt, m_kept})
        foot->addWidget(button);
    body()->addWidget(m_title);
    body()->addWidget(m_words);
    body()->addWidget(sunken);
    body()->addLayout(foot);
    connect(m_copy, &QAbstractButton::clicked, this, &CodeCard::copy);
    connect(m_receipt, &QAbstractButton::clicked, this, &CodeCard::receiptRequested);
    connect(m_kept, &QAbstractButton::clicked, this, &CodeCard::kept);
}

void CodeCard::setCode(const GivenCode &given)
{
    const QString digits = QString::fromLatin1(given.ballot.code.toHex());
    if (digits == m_digits)
        return;
    m_digits = digits;
    m_title->setText(given.voter.isEmpty()
                         ? tr("Your vote is in, and this is its code")
                         : tr("The vote of %1 is in, and this is its code").arg(given.voter));
    m_words->setText(
        given.voter.isEmpty()
            ? tr("After the close the code stands beside your vote, here and on the certificate: look "
                 "there whether it is counted as you cast it. The code is shown only now and is kept "
                 "nowhere else. Show it to nobody, for it tells how you voted.")
            : tr("Give it to %1 and to nobody else: after the close it stands beside that vote, here and on "
                 "the certificate. It is shown only now.")
                  .arg(given.voter));
    m_code->setText(digits);
    m_code->setAccessibleName(tr("Code: %1").arg(digits));
    m_copied->setText({});
}

void CodeCard::bring()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

void CodeCard::copy()
{
    QGuiApplication::clipboard()->setText(m_digits);
    m_copied->setText(tr("The code is copied."));
}

} // namespace rosette
