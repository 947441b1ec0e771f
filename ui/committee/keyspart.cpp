// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/keyspart.h"

#include "core/base/civiltime.h"
#include "core/base/moment.h"
#include "core/storage/keystore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/committee/wordtiles.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/besidelayout.h"
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

constexpr int avatar = 34;

/// A picture and words, beneath or beside which buttons go.
struct Row
{
    QWidget *widget;
    BesideLayout *layout;
    QVBoxLayout *words;
};

Row newRow(const QString &name, const QString &title)
{
    auto *widget = new QWidget;
    auto *layout = new BesideLayout(260, 12, widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setIndent(avatar);
    auto *said = new QHBoxLayout;
    said->setSpacing(14);
    said->addWidget(new Avatar(name, avatar, Avatar::Look::Soft, widget), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, title, widget));
    said->addLayout(words, 1);
    layout->addPart(said);
    return {widget, layout, words};
}

Button *smallButton(const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *button = new Button(text, ButtonKind::Flat, parent);
    button->setSmall();
    button->setAccessibleName(accessibleName);
    return button;
}

TextLabel *remark(const QString &text)
{
    return new TextLabel(TextStyle::Small, Role::Text2, text);
}

} // namespace

void KeysPart::reload()
{
    clear();
    if (!load())
        return;
    addTitle(tr("Keys"),
        tr("Whoever has a key signs with it, and nobody else can sign for that seat. For a seat without one "
           "the file’s keeper signs, and the record says so."));
    if (const KeySeat *own = mine())
        addOwn(*own);
    addSeats();
    addKept();
    addFormer();
}

bool KeysPart::load()
{
    const Result<std::vector<Seat>> seats = SeatStore(context().database()).all();
    Result<std::vector<SeatKey>> keys = KeyStore(context().database()).all();
    if (!isShown(seats) || !isShown(keys))
        return false;
    m_keys = *std::move(keys);
    m_kept = Workspace::keys().keys();
    m_seats.clear();
    m_names.clear();
    for (const Seat &seat : *seats) {
        const Result<QString> found = seatName(context().database(), seat.id);
        const QString name = found ? *found : tr("Unknown");
        m_names.emplace(seat.id, name);
        if (!isHeldOn(seat, context().clock().today()))
            continue;
        const auto key = std::find_if(m_keys.begin(), m_keys.end(),
            [&seat](const SeatKey &one) { return one.seat == seat.id && !one.revokedAt; });
        m_seats.push_back({seat, name, key == m_keys.end() ? std::nullopt : std::optional<SeatKey>(*key)});
    }
    return true;
}

const KeysPart::KeySeat *KeysPart::mine() const
{
    const std::optional<Seat> &actor = context().workspace().actor();
    const auto found = std::find_if(m_seats.begin(), m_seats.end(),
        [&actor](const KeySeat &line) { return actor && line.seat.id == actor->id; });
    return found == m_seats.end() ? nullptr : &*found;
}

bool KeysPart::isKnown(const QByteArray &key) const
{
    return std::any_of(
        m_keys.begin(), m_keys.end(), [&key](const SeatKey &known) { return known.key == key; });
}

QList<Button *> KeysPart::buttons()
{
    const QString reason = mine() ? QString() : tr("Only who has a seat has a key.");
    const bool hasKey = mine() && mine()->key;
    auto *import = new Button(tr("Import a key..."), ButtonKind::Flat);
    auto *make = new Button(tr("Make a key..."), hasKey ? ButtonKind::Normal : ButtonKind::Primary);
    make->setIcon(Icon::Key);
    import->setEnabled(reason.isEmpty());
    make->setReason(reason);
    connect(import, &QAbstractButton::clicked, this, &KeysPart::importKey);
    connect(make, &QAbstractButton::clicked, this, &KeysPart::makeKey);
    return {import, make};
}

void KeysPart::run(const QString &act)
{
    if (act == QLatin1String("make") && mine())
        makeKey();
    else if (act == QLatin1String("import") && mine())
        importKey();
}

void KeysPart::addOwn(const KeySeat &own)
{
    auto *card = new Card;
    card->setPadding(20);
    card->body()->setSpacing(12);
    auto *heading = new SectionHeading(tr("Your key"));
    card->body()->addWidget(heading);
    if (!own.key) {
        heading->addTool(new Chip(Icon::None, tr("No key"), Tone::Neutral));
        card->body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
            tr("What you do here is signed by the file’s keeper. With a key of your own, nobody can vote in "
               "your place without it being seen: make one, give the secretary its public half, and "
               "compare eight words.")));
        body()->addWidget(card);
        return;
    }
    heading->addTool(new Chip(Icon::Signed, tr("Enrolled"), Tone::Ok));
    auto *tiles = new WordTiles(WordTiles::Size::Row);
    tiles->setKey(own.key->key);
    card->body()->addWidget(tiles);
    const bool isHere = Workspace::keys().holds(own.key->key);
    card->body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        (isHere ? tr("Enrolled on %1. Its secret half is on this computer and signs what you do.")
                : tr("Enrolled on %1. Its secret half is not on this computer, so you cannot vote or record "
                     "anything here: import it."))
            .arg(dayInWords(own.key->enrolledAt))));
    body()->addWidget(card);
}

void KeysPart::addSeats()
{
    const auto with = std::count_if(
        m_seats.begin(), m_seats.end(), [](const KeySeat &line) { return line.key.has_value(); });
    body()->addSpacing(4);
    body()->addWidget(new SectionHeading(
        tr("Seats"), tr("%1 of %2 have a key").arg(with).arg(static_cast<qint64>(m_seats.size()))));
    auto *card = new Card;
    for (const KeySeat &line : m_seats)
        card->addRow(seatRow(line), avatar + 14);
    body()->addWidget(card);
}

QWidget *KeysPart::seatRow(const KeySeat &line)
{
    const bool isMine = mine() && mine()->seat.id == line.seat.id;
    const Row row = newRow(line.name, isMine ? tr("%1, you").arg(line.name) : line.name);
    row.words->addWidget(remark(line.key ? wordFingerprint(line.key->key) : roleInWords(line.seat.role)));
    row.layout->addWidget(
        line.key ? new Chip(Icon::Signed, tr("Since %1").arg(dayInWords(line.key->enrolledAt)), Tone::Ok)
                 : new Chip(Icon::None, tr("No key"), Tone::Neutral));
    if (isOfficer()) {
        auto *enrolment =
            line.key ? smallButton(tr("Replace..."), tr("Replace the key of %1").arg(line.name), row.widget)
                     : smallButton(tr("Enrol..."), tr("Enrol the key of %1").arg(line.name), row.widget);
        connect(enrolment, &QAbstractButton::clicked, this, [this, line] { enrol(line); });
        row.layout->addWidget(enrolment);
    }
    if (line.key && (isOfficer() || isMine)) {
        auto *end = smallButton(tr("Revoke..."), tr("Revoke the key of %1").arg(line.name), row.widget);
        connect(end, &QAbstractButton::clicked, this, [this, line] { revoke(line); });
        row.layout->addWidget(end);
    }
    return row.widget;
}

void KeysPart::addKept()
{
    const QStringList problems = Workspace::keys().problems();
    if (m_kept.empty() && problems.isEmpty())
        return;
    body()->addSpacing(4);
    body()->addWidget(new SectionHeading(tr("On this computer"), QString::number(m_kept.size())));
    for (const QString &problem : problems) {
        auto *message = new InlineMessage(Tone::Warn, problem, this);
        message->setClosable(false);
        body()->addWidget(message);
    }
    if (m_kept.empty())
        return;
    auto *card = new Card;
    for (const KeptKey &kept : m_kept)
        card->addRow(keptRow(kept), avatar + 14);
    body()->addWidget(card);
}

QWidget *KeysPart::keptRow(const KeptKey &kept)
{
    const QString name = kept.label.isEmpty() ? tr("Nobody named") : kept.label;
    const Row row = newRow(name, name);
    row.words->addWidget(remark(wordFingerprint(kept.key.bytes)));
    row.words->addWidget(
        remark(kept.isEncrypted ? tr("Number %1, behind a passphrase").arg(kept.key.id())
                                : tr("Number %1, without a passphrase: whoever gets hold of its file can "
                                     "sign with it")
                                      .arg(kept.key.id())));
    const bool known = isKnown(kept.key.bytes);
    if (!known)
        row.layout->addWidget(new Chip(Icon::Clock, tr("Not enrolled"), Tone::Warn));
    const auto seat = std::find_if(m_seats.begin(), m_seats.end(),
        [&kept](const KeySeat &line) { return line.name.compare(kept.label, Qt::CaseInsensitive) == 0; });
    if (isOfficer() && !known && seat != m_seats.end()) {
        auto *enrolment = smallButton(tr("Enrol..."), tr("Enrol this key for %1").arg(name), row.widget);
        connect(enrolment, &QAbstractButton::clicked, this,
            [this, line = *seat, key = kept.key] { enrol(line, key); });
        row.layout->addWidget(enrolment);
    }
    auto *open =
        smallButton(tr("Save public half..."), tr("Save the public half of %1").arg(name), row.widget);
    connect(open, &QAbstractButton::clicked, this, [this, kept] { savePublic(kept.key, kept.label); });
    row.layout->addWidget(open);
    auto *secret =
        smallButton(tr("Copy key..."), tr("Copy the secret key of %1 to a file").arg(name), row.widget);
    connect(secret, &QAbstractButton::clicked, this, [this, kept] { saveSecret(kept); });
    row.layout->addWidget(secret);
    return row.widget;
}

void KeysPart::addFormer()
{
    auto *card = new Card;
    int former = 0;
    for (const SeatKey &key : m_keys) {
        if (!key.revokedAt)
            continue;
        ++former;
        const auto found = m_names.find(key.seat);
        const QString name = found == m_names.end() ? tr("Unknown") : found->second;
        const Row row = newRow(name, name);
        row.words->addWidget(remark(wordFingerprint(key.key)));
        row.words->addWidget(remark(
            tr("%1 to %2: %3").arg(dayInWords(key.enrolledAt), dayInWords(*key.revokedAt), key.revocation)));
        row.layout->addWidget(new Chip(Icon::Close, tr("Over"), Tone::Neutral));
        card->addRow(row.widget, avatar + 14);
    }
    if (former == 0)
        return delete card;
    body()->addSpacing(4);
    body()->addWidget(new SectionHeading(tr("No longer in force"), QString::number(former)));
    body()->addWidget(card);
}

} // namespace rosette
