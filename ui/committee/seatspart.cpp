// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/seatspart.h"

#include "core/actions/committee/enrolseat.h"
#include "core/storage/committeestore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/committee/seatdialogs.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

QString termInWords(const Seat &seat)
{
    if (seat.to)
        return SeatsPart::tr("%1 to %2").arg(dateInWords(seat.from), dateInWords(*seat.to));
    return SeatsPart::tr("since %1").arg(dateInWords(seat.from));
}

} // namespace

void SeatsPart::reload()
{
    clear();
    const Result<std::vector<Seat>> seats = SeatStore(context().database()).all();
    if (!isShown(seats))
        return;
    const QDate today = context().clock().today();
    std::vector<Seat> now;
    std::vector<Seat> coming;
    std::vector<Seat> former;
    for (const Seat &seat : *seats)
        (isHeldOn(seat, today) ? now : seat.from > today ? coming : former).push_back(seat);
    const auto voting = std::count_if(now.begin(), now.end(), [](const Seat &seat) { return seat.voting; });
    const QString held =
        now.size() == 1
            ? (voting == 1 ? tr("1 seat today, with a vote.") : tr("1 seat today, without a vote."))
            : tr("%n seats today, %1 of them with a vote.", nullptr, static_cast<int>(now.size()))
                  .arg(voting);
    addTitle(tr("Seats"), tr("%1 A motion that opens takes those that vote on its roll.").arg(held));
    addSeats(tr("Today"), now);
    addSeats(tr("To come"), coming);
    addSeats(tr("Former"), former);
}

QList<Button *> SeatsPart::buttons()
{
    const QString reason =
        isOfficer() ? QString() : tr("Only the chair or a secretary may change the seats.");
    auto *import = new Button(tr("Import seats..."), ButtonKind::Flat);
    auto *add = new Button(tr("Add a seat..."), ButtonKind::Primary);
    add->setIcon(Icon::Plus);
    import->setEnabled(reason.isEmpty());
    add->setReason(reason);
    connect(import, &QAbstractButton::clicked, this, &SeatsPart::import);
    connect(add, &QAbstractButton::clicked, this, &SeatsPart::addSeat);
    return {import, add};
}

void SeatsPart::run(const QString &act)
{
    if (act == QLatin1String("add"))
        addSeat();
    else if (act == QLatin1String("import"))
        import();
}

void SeatsPart::addSeats(const QString &heading, const std::vector<Seat> &seats)
{
    if (seats.empty())
        return;
    body()->addSpacing(4);
    body()->addWidget(new SectionHeading(heading, QString::number(seats.size())));
    auto *card = new Card;
    for (const Seat &seat : seats)
        card->addRow(row(seat), 48);
    body()->addWidget(card);
}

QWidget *SeatsPart::row(const Seat &seat)
{
    const Result<QString> found = seatName(context().database(), seat.id);
    const QString name = found ? *found : tr("Unknown");
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(new Avatar(name, 34, Avatar::Look::Soft, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool isMine = context().workspace().actor() && context().workspace().actor()->id == seat.id;
    words->addWidget(
        new TextLabel(TextStyle::BodyStrong, Role::Text, isMine ? tr("%1, you").arg(name) : name, row));
    words->addWidget(new TextLabel(
        TextStyle::Small, Role::Text2, tr("%1, %2").arg(roleInWords(seat.role), termInWords(seat)), row));
    layout->addLayout(words, 1);
    layout->addWidget(seat.voting ? new Chip(Icon::Check, tr("Votes"), Tone::Ok, row)
                                  : new Chip(Icon::Eye, tr("No vote"), Tone::Neutral, row));
    const bool hasEnded = seat.to && *seat.to < context().clock().today();
    if (!isOfficer() || hasEnded)
        return row;
    auto *end = new Button(seat.to ? tr("Change the end...") : tr("End..."), ButtonKind::Flat, row);
    end->setSmall();
    end->setAccessibleName(tr("End the seat of %1").arg(name));
    connect(end, &QAbstractButton::clicked, this, [this, seat, name] { endSeat(seat, name); });
    layout->addWidget(end);
    return row;
}

void SeatsPart::addSeat()
{
    AddSeatDialog dialog(context(), window());
    dialog.exec();
}

void SeatsPart::endSeat(const Seat &seat, const QString &name)
{
    EndSeatDialog dialog(context(), seat, name, window());
    dialog.exec();
}

void SeatsPart::import()
{
    message().say(Tone::Info, {});
    importSeatsByDialog(
        context(), window(), [this](const QString &sentence) { message().say(Tone::Ok, sentence); });
}

} // namespace rosette
