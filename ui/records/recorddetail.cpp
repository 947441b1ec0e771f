// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recorddetail.h"

#include "core/actions/records/recordsentence.h"
#include "core/base/moment.h"
#include "core/base/words.h"
#include "core/decisions/motion.h"
#include "core/signing/publickey.h"
#include "ui/records/recordlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

namespace {

QString momentWithYear(const QDateTime &at)
{
    return QStringLiteral("%1, %2").arg(dateInWords(civilDateOf(at)), timeInWords(civilTimeOf(at)));
}

QString choiceInWords(const QString &key)
{
    const std::optional<Choice> choice = fromKey(choiceKeys, key);
    if (!choice)
        return key;
    switch (*choice) {
    case Choice::For:
        return RecordDetail::tr("For");
    case Choice::Against:
        return RecordDetail::tr("Against");
    case Choice::Abstain:
        return RecordDetail::tr("Abstained");
    }
    Q_UNREACHABLE();
}

Channel channelOf(const RecordView &record)
{
    const QString key = record.payload.value(QStringLiteral("channel")).toString();
    return fromKey(channelKeys, key).value_or(Channel::Own);
}

/// A page and what its records call the id of what it shows.
struct Way
{
    const char *key = nullptr;
    QLatin1String page;
    const char *verb = nullptr;
};

constexpr std::array ways{
    Way{"motion", QLatin1String("motions"), QT_TRANSLATE_NOOP("rosette::RecordDetail", "See the motion")},
    Way{"list", QLatin1String("lists"), QT_TRANSLATE_NOOP("rosette::RecordDetail", "See the list")},
    Way{"contest", QLatin1String("contests"), QT_TRANSLATE_NOOP("rosette::RecordDetail", "See the contest")},
};

} // namespace

RecordDetail::RecordDetail(QWidget *parent) : ScrollColumn(parent)
{
    setAccessibleName(tr("The chosen record"));
    body()->setSpacing(2);
}

void RecordDetail::empty()
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RecordDetail::clear()
{
    empty();
    body()->addWidget(
        new TextLabel(TextStyle::Small, Role::Text2, tr("Choose a record to see all of it."), this));
}

void RecordDetail::setRecord(const RecordView &record)
{
    empty();
    body()->addWidget(
        new TextLabel(TextStyle::Small, Role::Text2, tr("Record %1").arg(record.sequence), this));
    auto *sentence = new TextLabel(TextStyle::Heading, Role::Text, record.sentence, this);
    sentence->setSelectable(true);
    body()->addWidget(sentence);
    if (record.type == RecordType::BallotCast)
        addVote(record);
    addFact(tr("Recorded"), momentWithYear(record.at));
    addFact(record.isSigned ? tr("Recorded and signed by") : tr("Recorded by"), record.actor);
    addHash(tr("This record"), record.hash);
    addFact(tr("The records up to here, as words"), wordFingerprint(record.hash));
    if (record.sequence > 1)
        addHash(tr("The one before, %1").arg(record.sequence - 1), record.parent);
    addWays(record);
}

void RecordDetail::addFact(const QString &label, const QString &value)
{
    body()->addSpacing(10);
    body()->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, label, this));
    auto *words = new TextLabel(TextStyle::Body, Role::Text, value, this);
    words->setSelectable(true);
    body()->addWidget(words);
}

void RecordDetail::addVote(const RecordView &record)
{
    const Channel channel = channelOf(record);
    const QString how = beginningSentence(inWords(channel));
    addFact(tr("How it came in"),
        channel == Channel::Own
            ? how + u'.'
            : tr("%1. A later vote cast by %2 would take its place.").arg(how, record.lead));
    if (!record.isChoiceHidden) {
        addFact(tr("The vote"), choiceInWords(record.payload.value(QStringLiteral("choice")).toString()));
        return;
    }
    body()->addSpacing(10);
    body()->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, tr("The vote"), this));
    auto *hidden = new QWidget(this);
    auto *row = new QHBoxLayout(hidden);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(Icon::Hidden, Role::Text2, 16, hidden));
    row->addWidget(
        new TextLabel(TextStyle::Body, Role::Text2, tr("Shown after the motion closes"), hidden), 1);
    body()->addWidget(hidden);
}

void RecordDetail::addHash(const QString &label, const QByteArray &hash)
{
    body()->addSpacing(10);
    body()->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, label, this));
    auto *digits = new TextLabel(TextStyle::Monospace, Role::Text, hashInGroups(hash), this);
    digits->setSelectable(true);
    digits->setAccessibleName(QStringLiteral("%1: %2").arg(label, hashInGroups(hash)));
    body()->addWidget(digits);
}

void RecordDetail::addWays(const RecordView &record)
{
    body()->addSpacing(16);
    const auto add = [this](const QString &text) {
        auto *button = new Button(text, ButtonKind::Normal, this);
        body()->addWidget(button);
        body()->addSpacing(6);
        return button;
    };
    for (const Way &way : ways) {
        const QString id = record.payload.value(QLatin1String(way.key)).toString();
        // The page of the lists goes by contest.
        const bool isList = way.page == QLatin1String("lists");
        const QString object = isList ? record.payload.value(QStringLiteral("contest")).toString() : id;
        if (id.isEmpty() || object.isEmpty())
            continue;
        connect(add(tr(way.verb)), &QAbstractButton::clicked, this,
            [this, place = Place{way.page, object}] { Q_EMIT placeChosen(place); });
        break;
    }
    if (record.sequence > 1)
        connect(add(tr("Show record %1").arg(record.sequence - 1)), &QAbstractButton::clicked, this,
            [this, before = record.sequence - 1] { Q_EMIT recordChosen(before); });
}

} // namespace rosette
