// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openascard.h"

#include "core/actions/demo/committeeclock.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>

namespace rosette {

namespace {

constexpr int leastWidthOfPerson = 240;

struct SeatChoice
{
    QString id;
    QString words;
};

/// The seats held today in the file at @p path, which is only looked at.
Result<std::vector<SeatChoice>> seatsIn(const QString &path)
{
    OpenOptions options;
    options.access = Access::ReadOnly;
    CommitteeClock clock;
    const Result<std::unique_ptr<Workspace>> committee = openCommittee(path, clock, options);
    if (!committee)
        return committee.error();
    Database &database = (*committee)->database();
    const Result<std::vector<Seat>> seats = SeatStore(database).heldOn(clock.today());
    if (!seats)
        return seats.error();
    std::vector<SeatChoice> choices;
    for (const Seat &seat : *seats) {
        const Result<QString> name = seatName(database, seat.id);
        choices.push_back({seat.id.toString(),
            OpenAsCard::tr("%1, %2").arg(name.value_or(QString()), roleInWords(seat.role).toLower())});
    }
    return choices;
}

} // namespace

OpenAsCard::OpenAsCard(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(TextStyle::Heading, Role::Text, {}, this)),
      m_card(new Card(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_card);
}

void OpenAsCard::setFile(const RecentFile &file)
{
    m_file = file;
    const QString why = whyMissing(file.path);
    m_heading->setText(
        why.isEmpty() ? tr("Open %1 as").arg(file.committee) : tr("%1 is not there").arg(file.committee));
    m_card->clear();
    m_card->body()->addWidget(why.isEmpty() ? makeSeatRow() : makeMissingRow(why));
}

QWidget *OpenAsCard::makeSeatRow()
{
    auto *row = new QWidget;
    // The buttons go beneath the person where there is no room beside.
    auto *line = new BesideLayout(leastWidthOfPerson, 14, row);
    line->setContentsMargins(4, 0, 4, 0);
    const QString who = m_file.person.isEmpty() ? tr("Who keeps the file") : m_file.person;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, who, row));
    if (!m_file.seatWords.isEmpty())
        words->addWidget(new TextLabel(TextStyle::Small, Role::Text2, m_file.seatWords, row));
    auto *others = new Button(tr("Someone else"), ButtonKind::Normal, row);
    auto *menu = new QMenu(others);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listSeats(*menu); });
    others->setMenu(menu);
    auto *open = new Button(
        m_file.person.isEmpty() ? tr("Open") : tr("Open as %1").arg(m_file.person), ButtonKind::Primary, row);
    connect(open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_file.path, m_file.seat); });
    auto *person = new QHBoxLayout;
    person->setSpacing(14);
    person->addWidget(new Avatar(who, 44, Avatar::Look::Accent, row));
    person->addLayout(words, 1);
    line->addPart(person);
    line->addWidget(others);
    line->addWidget(open);
    return row;
}

QWidget *OpenAsCard::makeMissingRow(const QString &why)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("%1. Nothing is lost by that: plug the drive in, or look for the file where it is now.").arg(why),
        row));
    auto *buttons = new FlowLayout;
    auto *search = new Button(tr("Look for it..."), ButtonKind::Normal, row);
    auto *forget = new Button(tr("Take it off this list"), ButtonKind::Flat, row);
    connect(search, &Button::clicked, this, &OpenAsCard::searchRequested);
    connect(forget, &Button::clicked, this, [this] { Q_EMIT forgetRequested(m_file.path); });
    buttons->addWidget(search);
    buttons->addWidget(forget);
    layout->addLayout(buttons);
    return row;
}

void OpenAsCard::listSeats(QMenu &menu)
{
    menu.clear();
    if (!Database::opensAtOnce(m_file.path)) {
        menu.addAction(tr("All of this file has to be read first. Open it; who acts is chosen there too."))
            ->setEnabled(false);
        return;
    }
    const Result<std::vector<SeatChoice>> seats = seatsIn(m_file.path);
    if (!seats) {
        menu.addAction(seats.error().message)->setEnabled(false);
        return;
    }
    for (const SeatChoice &seat : *seats)
        connect(menu.addAction(seat.words), &QAction::triggered, this,
            [this, id = seat.id] { Q_EMIT openRequested(m_file.path, id); });
}

} // namespace rosette
