// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/recordvotedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr std::array choices{Choice::For, Choice::Against, Choice::Abstain};

} // namespace

RecordVoteDialog::RecordVoteDialog(const SeenMotion &seen, const std::optional<SeatId> &seat, QWidget *parent)
    : FormDialog(tr("Record a vote"), tr("Continue..."), parent), m_seats(new QComboBox(this)),
      m_choice(new SegmentedControl(tr("The vote"), this)),
      m_channel(new SegmentedControl(tr("How it came in"), this)), m_note(new QLineEdit(this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("For somebody who told you their vote and cannot cast it here. If they vote here themselves, that "
           "vote counts and not the one you record."),
        this));
    m_seats->setPlaceholderText(tr("Choose whose vote it is"));
    m_seats->setCurrentIndex(-1);
    for (const RollLine &line : seen.roll) {
        if (line.entry.recused || line.isMine || (line.hasVoted && line.channel == Channel::Own))
            continue;
        m_seats->addItem(line.name);
        m_lines.push_back(line);
        if (seat && line.entry.seat == *seat)
            m_seats->setCurrentIndex(m_seats->count() - 1);
    }
    for (const QString &part : {tr("For"), tr("Against"), tr("Abstain")})
        m_choice->addPart(part);
    // Raised hands and notes would say who votes how.
    const bool isUnattributed = seen.line.motion.voting == Voting::Unattributed;
    m_channels = {Channel::Phone, Channel::Email};
    for (const QString &part : {tr("By phone"), tr("By e-mail")})
        m_channel->addPart(part);
    if (!isUnattributed) {
        m_channels.push_back(Channel::ShowOfHands);
        m_channel->addPart(tr("By show of hands"));
    }
    m_choice->clearCurrent();
    m_channel->clearCurrent();
    body()->addWidget(new Field(tr("Whose vote"), m_seats, this));
    body()->addWidget(new Field(tr("The vote"), m_choice, this));
    body()->addWidget(new Field(tr("How it came in"), m_channel, this));
    auto *note = new Field(tr("Note"), m_note, this);
    note->setHint(tr("When and from where, such as: rang at 9.06 from the train."));
    body()->addWidget(note);
    note->setHidden(isUnattributed);
    if (isUnattributed)
        body()->addWidget(new TextLabel(TextStyle::Small, Role::Text2,
            tr("You know how they vote; nobody else is told. You get a code to give to them."), this));
    connect(m_seats, &QComboBox::currentIndexChanged, this, &RecordVoteDialog::check);
    connect(m_choice, &SegmentedControl::currentChanged, this, &RecordVoteDialog::check);
    connect(m_channel, &SegmentedControl::currentChanged, this, &RecordVoteDialog::check);
    check();
}

void RecordVoteDialog::check()
{
    verbButton()->setReason(m_seats->currentIndex() < 0 ? tr("Choose whose vote it is.")
                            : m_choice->current() < 0   ? tr("Choose how they vote.")
                            : m_channel->current() < 0  ? tr("Choose how the vote came in.")
                                                        : QString());
}

VoteOnBehalf RecordVoteDialog::vote() const
{
    const RollLine &line = m_lines.at(std::size_t(m_seats->currentIndex()));
    return VoteOnBehalf{line.entry.seat, line.name, choices.at(std::size_t(m_choice->current())),
        m_channels.at(std::size_t(m_channel->current())), m_note->text().trimmed()};
}

} // namespace rosette
