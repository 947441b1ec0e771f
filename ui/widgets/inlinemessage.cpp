// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/widgets/accessibleroles.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace rosette {

InlineMessage::InlineMessage(Tone tone, const QString &sentence, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_icon(new IconLabel(toneIcon(tone), toneRole(tone), 16, this)),
      m_headline(new TextLabel(TextStyle::BodyStrong, Role::Text, {}, this)),
      m_sentence(new TextLabel(TextStyle::Small, Role::Text, sentence, this)),
      m_action(new Button(QString(), ButtonKind::Normal, this)),
      m_close(new Button(Icon::Close, tr("Close the message"), ButtonKind::Flat, this))
{
    provideAccessibleRoles();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_action->setSmall();
    m_close->setSmall();
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        // The act may say the next thing, which replaces this one.
        const std::function<void()> run = m_run;
        if (run)
            run();
    });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    say(tone, sentence);
}

void InlineMessage::say(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_run = nullptr;
    m_icon->setIcon(toneIcon(tone), toneRole(tone));
    m_headline->setText({});
    m_headline->hide();
    m_sentence->setText(sentence);
    m_action->hide();
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::setHeadline(const QString &headline)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    setAccessibleName(headline.isEmpty() ? sentence() : headline + u' ' + sentence());
}

QString InlineMessage::sentence() const
{
    return m_sentence->text();
}

void InlineMessage::setAction(const QString &text, const std::function<void()> &run)
{
    m_run = run;
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {toneSoftRole(m_tone), std::nullopt});
}

} // namespace rosette
