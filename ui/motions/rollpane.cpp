// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/rollpane.h"

#include "ui/motions/rolldelegate.h"
#include "ui/motions/rollmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace rosette {

RollPane::RollPane(QWidget *parent)
    : QWidget(parent), m_model(new RollModel(this)),
      m_count(new TextLabel(TextStyle::Caption, Role::Text2, {}, this)),
      m_caption(new TextLabel(TextStyle::Caption, Role::Text2, {}, this)), m_view(new QListView(this)),
      m_record(new Button(tr("Record a vote..."), ButtonKind::Normal, this))
{
    setAccessibleName(tr("Roll"));
    m_count->setWraps(false);
    m_caption->setWidest(220);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::Heading, Role::Text, tr("Roll"), this), 1);
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->setContentsMargins(8, 0, 8, 0);
    prepareRowView(*m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RollDelegate(m_view));
    m_view->setAccessibleName(tr("Seats on the roll"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 8, 16);
    layout->setSpacing(6);
    layout->addLayout(head);
    m_caption->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_record);
    connect(m_record, &QAbstractButton::clicked, this, &RollPane::request);
    connect(m_view, &QAbstractItemView::activated, this, &RollPane::request);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RollPane::refreshButton);
}

void RollPane::setMotion(const SeenMotion &seen, bool isOfficer)
{
    const QModelIndex current = m_view->currentIndex();
    const std::optional<SeatId> chosen =
        current.isValid() ? std::optional<SeatId>(m_model->line(current.row()).entry.seat) : std::nullopt;
    m_isOfficer = isOfficer;
    const bool isOpen = seen.line.motion.state == MotionState::Open;
    m_takesVotes = isOpen && !isVotedElsewhere(seen.line.motion.voting);
    m_model->setMotion(seen);
    const bool isDraft = seen.line.motion.state == MotionState::Draft;
    const int seats = static_cast<int>(seen.roll.size());
    m_count->setText(isDraft      ? (seats == 1 ? tr("1 seat") : tr("%n seats", nullptr, seats))
                     : seats == 1 ? tr("1 seat, frozen")
                                  : tr("%n seats, frozen", nullptr, seats));
    const Voting voting = seen.line.motion.voting;
    if (isDraft)
        m_caption->setText(tr("The roll is frozen when the motion opens."));
    else if (isVotedElsewhere(voting))
        m_caption->setText(voting == Voting::Paper
                               ? tr("These seats vote on paper; who of them did is not known here.")
                               : tr("These seats vote with Belenios; who of them did is not known here."));
    else if (isOpen && voting == Voting::Unattributed)
        m_caption->setText(seen.voted == 1
                               ? tr("1 has voted. How each voted is not shown, not even after the close.")
                               : tr("%n have voted. How each voted is not shown, not even after the close.",
                                     nullptr, seen.voted));
    else if (isOpen)
        m_caption->setText(seen.voted == 1 ? tr("1 has voted. How each voted is shown after the close.")
                                           : tr("%n have voted. How each voted is shown after the close.",
                                                 nullptr, seen.voted));
    else if (seen.line.motion.state == MotionState::Withdrawn)
        m_caption->setText(tr("%1 had voted when it was withdrawn. How is not shown.").arg(seen.voted));
    else
        m_caption->setText(tr("%1 of %2 voted.").arg(seen.voted).arg(seats));
    m_summary = isDraft ? m_count->text()
                : isVotedElsewhere(voting)
                    ? (seats == 1 ? tr("Roll: 1 seat") : tr("Roll: %n seats", nullptr, seats))
                    : tr("Roll: %1 of %2 have voted").arg(seen.voted).arg(seats);
    if (chosen)
        if (const int row = m_model->rowOf(*chosen); row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
    m_record->setVisible(m_isOfficer && m_takesVotes);
    refreshButton();
}

void RollPane::refreshButton()
{
    const QModelIndex current = m_view->currentIndex();
    const bool can = current.isValid() && current.data(RollModel::CanBeRecordedRole).toBool();
    m_record->setText(
        can ? tr("Record the vote of %1...").arg(current.data().toString()) : tr("Record a vote..."));
}

void RollPane::request()
{
    if (!m_isOfficer || !m_takesVotes)
        return;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && current.data(RollModel::CanBeRecordedRole).toBool()) {
        Q_EMIT recordingRequested(m_model->line(current.row()).entry.seat);
        return;
    }
    Q_EMIT recordingRequested(std::nullopt);
}

} // namespace rosette
