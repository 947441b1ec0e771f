// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actorbutton.h"

#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace rosette {

namespace {

constexpr int discSize = 32;
constexpr int padding = 8;
constexpr int gap = 10;
constexpr int chevronSize = 16;

} // namespace

ActorButton::ActorButton(PageContext &context, QWidget *parent) : QPushButton(parent), m_context(context)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusVisibility::paintOwnFocus(*this);
    connect(this, &QPushButton::clicked, this, &ActorButton::chooseSeat);
    connect(&context, &PageContext::actorChanged, this, &ActorButton::refresh);
    refresh();
}

void ActorButton::refresh()
{
    const std::optional<Seat> &actor = m_context.workspace().actor();
    const Result<QString> name =
        actor ? seatName(m_context.database(), actor->id) : Result<QString>(QString());
    m_name = name && !name->isEmpty() ? *name : tr("Say who you are");
    m_role = actor ? roleInWords(actor->role) : tr("Nobody acts yet");
    setAccessibleName(tr("You are %1, %2").arg(m_name, m_role));
    setAccessibleDescription(tr("Opens the seats, to act as another"));
    setFolded(m_isFolded);
}

void ActorButton::setFolded(bool folded)
{
    m_isFolded = folded;
    setToolTip(folded ? tr("%1, %2").arg(m_name, m_role) : QString());
    updateGeometry();
    update();
}

QSize ActorButton::sizeHint() const
{
    const int disc = scaled(discSize);
    if (m_isFolded)
        return {disc + padding, disc + padding};
    const int words = QFontMetrics(rosette::font(TextStyle::BodyStrong)).horizontalAdvance(m_name);
    return {disc + words + scaled(chevronSize) + 2 * gap + 2 * padding,
        lineHeight(TextStyle::BodyStrong) + lineHeight(TextStyle::Caption) + 2 * padding};
}

void ActorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        paintBox(painter, rect(), {Role::Track, std::nullopt});
    const int disc = scaled(discSize);
    const int left = m_isFolded ? (width() - disc) / 2 : padding;
    const QRectF circle(left, (height() - disc) / 2.0, disc, disc);
    paintBox(painter, circle, {Role::Surface, Role::Line, 1, disc / 2.0});
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.setPen(colour(Role::Text2));
    painter.drawText(circle, Qt::AlignCenter, Avatar::initials(m_name));
    if (!m_isFolded) {
        const int side = scaled(chevronSize);
        const QRect chevron(width() - padding - side, (height() - side) / 2, side, side);
        QRect words =
            rect().adjusted(padding + disc + gap, padding, chevron.left() - width() - gap, -padding);
        painter.setFont(rosette::font(TextStyle::BodyStrong));
        painter.setPen(colour(Role::Text));
        painter.drawText(words, Qt::AlignTop, m_name);
        painter.setFont(rosette::font(TextStyle::Caption));
        painter.setPen(colour(Role::Text2));
        painter.drawText(words, Qt::AlignBottom, m_role);
        paintIcon(painter, chevron, Icon::ChevronDown, Role::Text2);
    }
    if (FocusVisibility::instance().isVisibleOn(this))
        paintFocusRing(painter, rect(), radius::control);
}

void ActorButton::chooseSeat()
{
    const Result<std::vector<Seat>> seats = SeatStore(m_context.database()).heldOn(m_context.clock().today());
    if (!seats)
        return m_context.report(seats.error());
    QMenu menu(this);
    menu.setAccessibleName(tr("Act as"));
    auto *group = new QActionGroup(&menu);
    for (const Seat &seat : *seats) {
        const Result<QString> name = seatName(m_context.database(), seat.id);
        QAction *action =
            menu.addAction(tr("%1, %2").arg(name ? *name : QString(), roleInWords(seat.role).toLower()));
        action->setCheckable(true);
        action->setChecked(m_context.workspace().actor() && m_context.workspace().actor()->id == seat.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, seat] { m_context.actAs(seat); });
    }
    menu.exec(mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

} // namespace rosette
