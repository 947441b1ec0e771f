// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/candidacybutton.h"

#include "ui/models/standinglook.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rosette {

namespace {

constexpr int disc = 28;
constexpr int side = 4;
constexpr int gap = 8;
constexpr int stateIcon = 14;
constexpr int iconGap = 4;

int wordsLeft()
{
    return side + scaled(disc) + gap;
}

int stateLeft()
{
    return wordsLeft() + scaled(stateIcon) + iconGap;
}

Words nameWords(const QString &text)
{
    return {text, TextStyle::BodyStrong};
}

Words stateWords(const QString &text)
{
    return {text, TextStyle::Caption};
}

} // namespace

CandidacyButton::CandidacyButton(
    const Candidacy &candidacy, const CandidacyStanding &standing, QWidget *parent)
    : QAbstractButton(parent), m_person(candidacy.person), m_state(standing.state), m_words(inWords(standing))
{
    setText(candidacy.ballotName.toString());
    setAccessibleName(tr("%1, %2").arg(text(), m_words));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CandidacyButton::sizeHint() const
{
    const int wide = std::max(
        wordsLeft() + widthOfWords(nameWords(text())), stateLeft() + widthOfWords(stateWords(m_words)));
    return {wide + side, heightForWidth(wide + side)};
}

QSize CandidacyButton::minimumSizeHint() const
{
    const int wide =
        std::max(wordsLeft() + widestWord(nameWords(text())), stateLeft() + widestWord(stateWords(m_words)));
    return {wide + side, scaled(disc) + 2 * side};
}

int CandidacyButton::heightForWidth(int width) const
{
    return heightOfWords(nameWords(text()), std::max(1, width - wordsLeft() - side)) +
           heightOfWords(stateWords(m_words), std::max(1, width - stateLeft() - side)) + 2 * side + 1;
}

void CandidacyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paintBox(painter, rect(), {isDown() ? Role::Track : Role::Soft, std::nullopt});
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int size = scaled(disc);
    const QRect circle = mirrored(QRect(side, (height() - size) / 2, size, size));
    paintBox(painter, circle, {underMouse() ? Role::Surface : Role::Soft, std::nullopt, 1, size / 2.0});
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.setPen(colour(Role::Text2));
    painter.drawText(circle, Qt::AlignCenter, Avatar::initials(text()));

    QRect name(wordsLeft(), side, width() - wordsLeft() - side, 0);
    name.setHeight(heightOfWords(nameWords(text()), name.width()));
    painter.setPen(colour(Role::Text));
    paintWords(painter, mirrored(name), nameWords(text()));

    const StandingLook look = lookOf(m_state);
    const int icon = scaled(stateIcon);
    const int line = lineHeight(TextStyle::Caption);
    const QRect state(stateLeft(), name.bottom() + 2, width() - stateLeft() - side, height() - name.bottom());
    paintIcon(painter, mirrored(QRect(wordsLeft(), state.top() + (line - icon) / 2, icon, icon)), look.icon,
        toneRole(look.tone));
    painter.setPen(colour(Role::Text2));
    paintWords(painter, mirrored(state), stateWords(m_words));
}

} // namespace rosette
