// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingstage.h"

#include "core/base/civiltime.h"
#include "core/base/moment.h"
#include "ui/meeting/choicetile.h"
#include "ui/meeting/moveband.h"
#include "ui/meeting/seattile.h"
#include "ui/meeting/stagebutton.h"
#include "ui/meeting/stagetext.h"

#include <QShortcut>

namespace rosette {

namespace {

/// Hands are votes by name.
bool takesHands(const SeenItem &item)
{
    return item.motion.voting == Voting::Recorded;
}

/// How a motion is voted on that takes no hands.
QString withoutHands(const SeenItem &item)
{
    switch (item.motion.voting) {
    case Voting::Recorded:
        return {};
    case Voting::Unattributed:
        return MeetingStage::tr(
            "The vote is unattributed: each seat votes in its own window, and no hands are "
            "raised.");
    case Voting::Paper:
        return MeetingStage::tr("The vote is on paper; its result is entered on the page of the motion.");
    case Voting::Belenios:
        return MeetingStage::tr(
            "The vote is with Belenios; its result is entered on the page of the motion.");
    }
    Q_UNREACHABLE();
}

} // namespace

MeetingStage::MeetingStage(QWidget *parent)
    : QWidget(parent), m_band(new MoveBand(this)),
      m_caption(new StageText(TextStyle::Body, Role::Text2, this)),
      m_clock(new StageText(TextStyle::TallySentence, Role::Text, this)),
      m_timer(new StageButton(tr("Start"), tr("T", "key: timer"), this)),
      m_moreTime(new StageButton(tr("1 minute more"), QStringLiteral("+"), this)),
      m_title(new StageText(TextStyle::ApplicationName, Role::Text, this)),
      m_facts(new StageText(TextStyle::Body, Role::Text2, this)),
      m_outcome(new StageText(TextStyle::ApplicationName, Role::Ok, this)),
      m_message(new StageText(TextStyle::BodyStrong, Role::Bad, this)), m_choices(new QWidget(this)),
      m_castFor(new StageButton(tr("Casting vote for..."), {}, this)),
      m_castAgainst(new StageButton(tr("Casting vote against..."), {}, this)),
      m_previous(new StageButton(tr("Back"), tr("PgUp"), this)),
      m_everybody(new StageButton(tr("All others"), tr("Ctrl+A"), this)),
      m_undo(new StageButton(tr("Undo"), tr("Ctrl+Z"), this)),
      m_close(new StageButton(tr("Close the item..."), tr("Ctrl+Enter"), this)),
      m_next(new StageButton(tr("Next"), tr("PgDn"), this))
{
    m_choices->setAccessibleName(tr("Which hands are counted"));
    const std::array<std::pair<std::optional<Choice>, QString>, 4> ways{
        {{Choice::For, tr("F", "key: vote for")}, {Choice::Against, tr("A", "key: vote against")},
            {Choice::Abstain, tr("S", "key: abstain")}, {std::nullopt, QStringLiteral("⌫")}}};
    for (const auto &[choice, key] : ways)
        m_choiceTiles += new ChoiceTile(choice, key, m_choices);
    m_message->setAccessibleName(tr("Why nothing was counted"));
    follow();
    addKeys();
    setChoice(m_choice);
    say({});
}

void MeetingStage::follow()
{
    connect(m_band, &MoveBand::done, this, &MeetingStage::moved);
    connect(m_timer, &QAbstractButton::clicked, this, &MeetingStage::timerPressed);
    connect(m_moreTime, &QAbstractButton::clicked, this, &MeetingStage::moreTimeRequested);
    for (ChoiceTile *tile : m_choiceTiles)
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT choiceChosen(tile->choice()); });
    connect(m_castFor, &QAbstractButton::clicked, this, [this] { Q_EMIT castingVoteChosen(Choice::For); });
    connect(m_castAgainst, &QAbstractButton::clicked, this,
        [this] { Q_EMIT castingVoteChosen(Choice::Against); });
    connect(m_previous, &QAbstractButton::clicked, this, &MeetingStage::previousRequested);
    connect(m_everybody, &QAbstractButton::clicked, this, &MeetingStage::everybodyCalled);
    connect(m_undo, &QAbstractButton::clicked, this, &MeetingStage::undoRequested);
    connect(m_close, &QAbstractButton::clicked, this, &MeetingStage::closingRequested);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        const SeenItem *item = m_motion ? m_meeting->itemOf(*m_motion) : nullptr;
        if (item && item == &m_meeting->items.back())
            Q_EMIT endRequested();
        else
            Q_EMIT nextRequested();
    });
}

void MeetingStage::addKey(const QKeySequence &keys, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setAutoRepeat(false); // a key that is held counts once
    connect(shortcut, &QShortcut::activated, this, run);
}

void MeetingStage::addKeys()
{
    for (ChoiceTile *tile : m_choiceTiles) {
        const auto choose = [this, tile] {
            if (!m_choices->isHidden())
                Q_EMIT choiceChosen(tile->choice());
        };
        if (!tile->choice())
            addKey(Qt::Key_Backspace, choose);
        else
            addKey(*tile->choice() == Choice::For       ? tr("F", "key: vote for")
                   : *tile->choice() == Choice::Against ? tr("A", "key: vote against")
                                                        : tr("S", "key: abstain"),
                choose);
    }
    const auto click = [this](const QKeySequence &keys, QAbstractButton *button) {
        addKey(keys, [button] {
            if (button->isVisible())
                button->click();
        });
    };
    addKey(tr("L", "key: they have left, or are back"), [this] {
        if (m_band->isNeeded())
            Q_EMIT moved();
    });
    click(tr("T", "key: timer"), m_timer);
    click(Qt::Key_Plus, m_moreTime);
    click(Qt::Key_PageUp, m_previous);
    click(Qt::CTRL | Qt::Key_A, m_everybody);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        click(Qt::CTRL | enter, m_close);
    addKey(Qt::Key_PageDown, [this] { Q_EMIT nextRequested(); });
    for (const QString &key : seatKeys(40))
        if (!key.isEmpty())
            addKey(QKeySequence(key), [this, key] {
                if (!m_meeting)
                    return;
                for (const MeetingSeat &seat : m_meeting->seats)
                    if (seat.key == key)
                        Q_EMIT seatCalled(seat.seat.id);
            });
}

void MeetingStage::setTiles(std::size_t count)
{
    while (m_tiles.size() > qsizetype(count))
        delete m_tiles.takeLast();
    while (m_tiles.size() < qsizetype(count)) {
        auto *tile = new SeatTile(this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT seatCalled(tile->seat()); });
        tile->setVisible(true); // a child that is added later is hidden until told
        m_tiles += tile;
    }
}

void MeetingStage::setMeeting(const SeenMeeting &meeting, const std::optional<MotionId> &motion)
{
    m_meeting = meeting;
    m_motion = motion;
    const SeenItem *item = motion ? m_meeting->itemOf(*motion) : nullptr;
    if (item)
        showItem(*item);
    else
        showRoom();
    showFoot(item);
    showTimer();
    // The order in which they are read is that of the keyboard too.
    QWidget *before = m_band;
    for (QWidget *part : findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus && part->parentWidget() == this) {
            setTabOrder(before, part);
            before = part;
        }
    Q_EMIT changed();
}

void MeetingStage::showRoom()
{
    const Meeting &meeting = m_meeting->meeting;
    m_band->setMoves({}, {});
    m_caption->setWords(
        tr("%1, since %2").arg(weekdayInWords(meeting.day), timeInWords(civilTimeOf(meeting.begunAt))));
    m_title->setWords(tr("Who is here?"));
    m_facts->setWords(m_meeting->attendance);
    m_outcome->setWords({});
    m_choices->hide();
    m_castFor->hide();
    m_castAgainst->hide();
    setTiles(m_meeting->seats.size());
    for (std::size_t at = 0; at < m_meeting->seats.size(); ++at)
        m_tiles[qsizetype(at)]->setPresence(m_meeting->seats[at]);
}

void MeetingStage::showItem(const SeenItem &item)
{
    m_band->setMoves(m_meeting->namesOf(item.leave), m_meeting->namesOf(item.comeBack));
    const auto at = &item - m_meeting->items.data();
    QStringList caption{tr("Item %1 of %2").arg(at + 1).arg(m_meeting->items.size()),
        tr("Motion %1").arg(item.motion.number)};
    if (!item.contest.isEmpty())
        caption += item.contest;
    m_caption->setWords(caption.join(QStringLiteral(" · ")));
    m_title->setWords(item.motion.question);
    m_facts->setWords(factsOf(item));
    showCount(item);
    showOutcome(item);
    std::vector<std::pair<const MeetingSeat *, const ItemVoter *>> shown;
    for (std::size_t seat = 0; takesHands(item) && seat < item.voters.size(); ++seat)
        if (m_meeting->seats[seat].seat.voting || item.voters[seat].standing != VoterStanding::NotOnRoll)
            shown.emplace_back(&m_meeting->seats[seat], &item.voters[seat]);
    setTiles(shown.size());
    for (std::size_t seat = 0; seat < shown.size(); ++seat)
        m_tiles[qsizetype(seat)]->setVoter(
            *shown[seat].first, *shown[seat].second, item.isOpen() && !item.item.countedAt);
}

QString MeetingStage::factsOf(const SeenItem &item) const
{
    if (!item.isOpen())
        return item.decision ? item.decision->explanation : QString();
    QStringList facts{item.requirement + u'.'};
    if (!takesHands(item))
        facts.prepend(withoutHands(item));
    else if (item.quorum.needed > 0)
        facts += inWords(item.quorum);
    if (item.motion.voting == Voting::Unattributed)
        facts += item.count.voted == 1 ? tr("1 has voted.") : tr("%n have voted.", nullptr, item.count.voted);
    if (takesHands(item) && item.count.voted > 0 && !item.item.countedAt)
        facts += item.count.voted == 1
                     ? tr("1 has voted before; how shows at the close.")
                     : tr("%n have voted before; how shows at the close.", nullptr, item.count.voted);
    if (!item.notYet.isEmpty())
        facts += item.notYet;
    return facts.join(u' ');
}

void MeetingStage::showCount(const SeenItem &item)
{
    m_choices->setVisible(takesHands(item) && item.isOpen() && !item.item.countedAt);
    const std::array counts{item.count.votesFor, item.count.votesAgainst, item.count.abstained};
    for (ChoiceTile *tile : m_choiceTiles)
        tile->setCount(tile->choice() ? counts[std::size_t(*tile->choice())] : -1);
}

void MeetingStage::showOutcome(const SeenItem &item)
{
    m_castFor->setVisible(item.awaitsChair && item.isForActor);
    m_castAgainst->setVisible(item.awaitsChair && item.isForActor);
    m_outcome->setRole(Role::Text);
    if (item.awaitsChair) {
        m_outcome->setWords(item.isForActor
                                ? tr("The votes are equal: the chair decides.")
                                : tr("The votes are equal: the chair decides, as the one who acts "
                                     "in this window."));
        return;
    }
    switch (item.motion.state) {
    case MotionState::Carried:
        m_outcome->setRole(Role::Ok);
        m_outcome->setWords(tr("Carried, %1 to %2").arg(item.count.votesFor).arg(item.count.votesAgainst));
        return;
    case MotionState::Fell:
        m_outcome->setRole(Role::Bad);
        m_outcome->setWords(tr("Fell, %1 to %2").arg(item.count.votesFor).arg(item.count.votesAgainst));
        return;
    case MotionState::Withdrawn:
        m_outcome->setWords(tr("Withdrawn"));
        return;
    case MotionState::Draft:
    case MotionState::Open:
        m_outcome->setWords(
            item.item.countedAt && takesHands(item) ? tr("The hands are on record.") : QString());
        return;
    }
}

void MeetingStage::showFoot(const SeenItem *item)
{
    const bool isCounting = item && takesHands(*item) && item->isOpen() && !item->item.countedAt;
    m_previous->setVisible(item);
    m_everybody->setVisible(!item || (isCounting && m_choice));
    m_everybody->setText(
        !item ? tr("Everybody is here") : tr("All others: %1").arg(wordOf(m_choice).toLower()));
    m_undo->setVisible(!item || isCounting);
    m_close->setVisible(item && item->isOpen() && !item->awaitsChair);
    m_close->setReason(item ? item->notYet : QString());
    m_close->setPrimary(true);
    const bool isLast = item && item == &m_meeting->items.back();
    m_next->setVisible(!m_meeting->items.empty() && (!isLast || !item->isOpen()));
    m_next->setText(!item ? tr("To the agenda") : isLast ? tr("End the meeting...") : tr("Next item"));
    m_next->setPrimary(!item || !item->isOpen());
}

void MeetingStage::setNow(const QDateTime &now)
{
    m_now = now;
    showTimer();
}

void MeetingStage::showTimer()
{
    const SeenItem *item = m_meeting && m_motion ? m_meeting->itemOf(*m_motion) : nullptr;
    const bool hasTimer = item && item->isOpen();
    m_timer->setVisible(hasTimer);
    m_moreTime->setVisible(hasTimer);
    if (!hasTimer) {
        m_clock->setWords({});
        return;
    }
    const ItemTimer &timer = item->item.timer;
    const int spent = secondsSpent(timer, m_now);
    const int over = spent - timer.allowed;
    m_clock->setRole(over >= 0 ? Role::Bad : timer.runningSince ? Role::Text : Role::Text2);
    m_clock->setWords(over >= 0 ? tr("Time is up, %1 over").arg(clockInWords(over))
                                : tr("%1 left").arg(clockInWords(-over)));
    m_timer->setText(timer.runningSince ? tr("Pause") : spent > 0 ? tr("Go on") : tr("Start"));
}

void MeetingStage::setChoice(const std::optional<Choice> &choice)
{
    m_choice = choice;
    for (ChoiceTile *tile : m_choiceTiles)
        tile->setChecked(tile->choice() == choice);
    if (m_meeting)
        showFoot(m_motion ? m_meeting->itemOf(*m_motion) : nullptr);
    Q_EMIT changed();
}

void MeetingStage::say(const QString &sentence)
{
    m_message->setWords(sentence);
    Q_EMIT changed();
}

} // namespace rosette
