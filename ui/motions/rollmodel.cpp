// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/rollmodel.h"

#include "ui/motions/motionwords.h"

namespace rosette {

void RollModel::setMotion(const SeenMotion &seen)
{
    beginResetModel();
    m_lines = seen.roll;
    m_state = seen.line.motion.state;
    m_isElsewhere = isVotedElsewhere(seen.line.motion.voting);
    endResetModel();
}

int RollModel::rowOf(const SeatId &seat) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (line(row).entry.seat == seat)
            return row;
    return -1;
}

int RollModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RollModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RollLine &line = m_lines.at(std::size_t(index.row()));
    const State state = stateOf(line);
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case RemarkRole:
        return remarkOf(line);
    case StateRole:
        return state.words;
    case StateIconRole:
        return static_cast<int>(state.icon);
    case StateToneRole:
        return static_cast<int>(state.tone);
    case NoteRole:
        return line.note;
    case MineRole:
        return line.isMine;
    case QuietRole:
        return line.entry.recused;
    case CanBeRecordedRole:
        return canBeRecorded(line);
    case Qt::AccessibleTextRole: {
        QStringList parts{line.name};
        for (const QString &part : {remarkOf(line), state.words, line.note})
            if (!part.isEmpty())
                parts += part;
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

RollModel::State RollModel::stateOf(const RollLine &line) const
{
    if (line.entry.recused)
        return {tr("Recused"), Icon::Recused, Tone::Neutral};
    if (m_state == MotionState::Draft || m_isElsewhere)
        return {};
    if (!line.hasVoted) {
        if (m_state == MotionState::Open)
            return {tr("Not yet"), line.isMine ? Icon::Clock : Icon::Open,
                line.isMine ? Tone::Accent : Tone::Neutral};
        return {tr("Did not vote"), Icon::None, Tone::Neutral};
    }
    const QString channel = line.channel ? channelInWords(*line.channel) : QString();
    State state{tr("Voted"), channel.isEmpty() ? Icon::Check : Icon::Phone, Tone::Ok};
    if (line.choice) {
        state.words = votedInWords(*line.choice);
        state.icon = *line.choice == Choice::For       ? Icon::Check
                     : *line.choice == Choice::Against ? Icon::Close
                                                       : Icon::Minus;
        state.tone = *line.choice == Choice::For ? Tone::Ok : Tone::Neutral;
    }
    if (!channel.isEmpty())
        state.words = tr("%1, %2").arg(state.words, channel);
    return state;
}

QString RollModel::remarkOf(const RollLine &line)
{
    if (line.isMine)
        return tr("you");
    switch (line.entry.role) {
    case SeatRole::Chair:
    case SeatRole::Secretary:
        return roleInWords(line.entry.role);
    case SeatRole::Member:
    case SeatRole::Observer:
        return {};
    }
    Q_UNREACHABLE();
}

bool RollModel::canBeRecorded(const RollLine &line) const
{
    return m_state == MotionState::Open && !m_isElsewhere && !line.entry.recused && !line.isMine &&
           (!line.hasVoted || line.channel != Channel::Own);
}

} // namespace rosette
