// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/seattile.h"

#include "ui/meeting/choicetile.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace rosette {

namespace {

constexpr int tileWidth = 190;
constexpr int padding = 7;
constexpr int side = 10;
constexpr int gap = 10;
constexpr int iconSide = 14;
constexpr int iconGap = 5;
constexpr int lineGap = 2;

constexpr TextStyle nameStyle = TextStyle::BodyStrong;
constexpr TextStyle standingStyle = TextStyle::Small;

} // namespace

SeatTile::SeatTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

SeatTile::Look SeatTile::lookOf(const MeetingSeat &seat, const ItemVoter &voter)
{
    switch (voter.standing) {
    case VoterStanding::NotOnRoll:
        return {tr("no vote on this"), Icon::None, Role::Text3, Role::Window, true};
    case VoterStanding::Interest:
        return seat.isHere ? Look{tr("leaves, has an interest"), Icon::Recused, Role::Warn, Role::WarnSoft}
                           : Look{tr("out, has an interest"), Icon::Recused, Role::Text3, Role::Window, true};
    case VoterStanding::Missing:
        if (seat.isHere)
            return {tr("no hand yet"), Icon::Open, Role::Text3, Role::Surface};
        return {seat.presences.empty() ? tr("not here") : tr("has left"), Icon::None, Role::Text3,
            Role::Window, true};
    case VoterStanding::Voted:
    case VoterStanding::Hand:
        return lookOfVote(voter.choice);
    }
    Q_UNREACHABLE();
}

SeatTile::Look SeatTile::lookAfterClose(const ItemVoter &voter)
{
    switch (voter.standing) {
    case VoterStanding::NotOnRoll:
        return {tr("no vote on this"), Icon::None, Role::Text3, Role::Window, true};
    case VoterStanding::Interest:
        return {tr("had an interest"), Icon::Recused, Role::Text3, Role::Window, true};
    case VoterStanding::Missing:
    case VoterStanding::Hand:
        return {tr("did not vote"), Icon::None, Role::Text3, Role::Window, true};
    case VoterStanding::Voted:
        return lookOfVote(voter.choice);
    }
    Q_UNREACHABLE();
}

SeatTile::Look SeatTile::lookOfVote(const std::optional<Choice> &choice)
{
    if (!choice)
        return {tr("has voted"), Icon::Check, Role::Text2, Role::Soft};
    return {choice == Choice::Abstain ? tr("Abstains") : wordOf(choice), iconOf(choice), inkOf(choice),
        groundOf(choice)};
}

void SeatTile::setVoter(const MeetingSeat &seat, const ItemVoter &voter, bool isOpen)
{
    setLook(seat, isOpen ? lookOf(seat, voter) : lookAfterClose(voter));
    if (isOpen)
        return;
    m_key.clear();
    setAccessibleDescription({});
}

void SeatTile::setPresence(const MeetingSeat &seat)
{
    Look look{tr("not here"), Icon::None, Role::Text3, Role::Window, true};
    if (seat.isHere)
        look = {
            seat.seat.voting ? tr("here") : tr("here, without a vote"), Icon::Check, Role::Ok, Role::OkSoft};
    else if (seat.isAwayForInterest())
        look = {tr("out for an item"), Icon::Recused, Role::Warn, Role::WarnSoft};
    else if (!seat.presences.empty())
        look.words = tr("has left");
    setLook(seat, look);
}

void SeatTile::setLook(const MeetingSeat &seat, const Look &look)
{
    m_seat = seat.seat.id;
    m_key = seat.key;
    m_look = look;
    m_standing = look.words;
    setText(seat.name);
    setAccessibleName(tr("%1: %2").arg(seat.name, look.words));
    setAccessibleDescription(m_key.isEmpty() ? QString() : tr("Key %1").arg(m_key));
    update();
}

void SeatTile::setScale(const StageScale &scale)
{
    m_scale = scale;
}

int SeatTile::leastWidth(const StageScale &scale)
{
    return scale(tileWidth);
}

QRect SeatTile::wordsPlace(int width, int height) const
{
    const int key = m_key.isEmpty() ? 0 : keySize(QStringLiteral("W"), m_scale).width() + m_scale(gap);
    const int left = m_scale(side) + key;
    return {left, 0, width - left - m_scale(side), height};
}

SeatTile::Lines SeatTile::linesAt(int width) const
{
    const int room = wordsPlace(width, 0).width();
    const auto high = [this](TextStyle style, const QString &words, int space) {
        const QFontMetrics metrics(m_scale.font(style));
        return metrics.boundingRect(QRect(0, 0, space, 10000), Qt::TextWordWrap, words).height();
    };
    return {high(nameStyle, text(), room),
        high(standingStyle, m_look.words, room - m_scale(iconSide) - m_scale(iconGap))};
}

int SeatTile::heightAt(int width) const
{
    const Lines lines = linesAt(width);
    return 2 * m_scale(padding) + lines.name + m_scale(lineGap) + lines.standing;
}

QSize SeatTile::sizeHint() const
{
    return {leastWidth(m_scale), heightAt(std::max(width(), leastWidth(m_scale)))};
}

void SeatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SeatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHover = isEnabled() && underMouse() && m_look.ground == Role::Surface;
    paintBox(painter, rect(),
        {isHover ? Role::Soft : m_look.ground, m_look.isQuiet ? Role::Line : Role::Control, 1,
            radius::control});
    const QSize key = keySize(QStringLiteral("W"), m_scale);
    if (!m_key.isEmpty())
        paintKey(painter, QRect(QPoint(m_scale(side), (height() - key.height()) / 2), key), m_key, m_scale);
    const QRect place = wordsPlace(width(), height());
    const Lines lines = linesAt(width());
    painter.setFont(m_scale.font(nameStyle));
    painter.setPen(colour(m_look.isQuiet ? Role::Text2 : Role::Text));
    const int top = (height() - lines.name - m_scale(lineGap) - lines.standing) / 2;
    painter.drawText(QRect(place.left(), top, place.width(), lines.name), Qt::TextWordWrap, text());
    painter.setFont(m_scale.font(standingStyle));
    painter.setPen(colour(m_look.ink));
    const int icon = m_scale(iconSide);
    const QRect standingAt(place.left() + icon + m_scale(iconGap), top + lines.name + m_scale(lineGap),
        place.width() - icon - m_scale(iconGap), lines.standing);
    painter.drawText(standingAt, Qt::TextWordWrap, m_look.words);
    paintIcon(painter,
        QRect(place.left(), standingAt.top() + (painter.fontMetrics().height() - icon) / 2, icon, icon),
        m_look.icon, m_look.ink);
}

} // namespace rosette
