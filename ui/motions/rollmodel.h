// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

#include <QAbstractListModel>

namespace rosette {

/// The roll of a motion as rows.
class RollModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole
    {
        RemarkRole = Qt::UserRole + 1, ///< "Chair", "you", behind the name
        StateRole,                     ///< "Voted", at the right; empty in a draft
        StateIconRole,
        StateToneRole,
        NoteRole,         ///< the reason that was given, beneath
        MineRole,         ///< the acting seat's row
        QuietRole,        ///< recused
        CanBeRecordedRole ///< an officer may record a vote for this seat
    };

    using QAbstractListModel::QAbstractListModel;

    void setMotion(const SeenMotion &seen);
    const RollLine &line(int row) const { return m_lines.at(std::size_t(row)); }
    int rowOf(const SeatId &seat) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct State
    {
        QString words = {};
        Icon icon = Icon::Open;
        Tone tone = Tone::Neutral;
    };
    State stateOf(const RollLine &line) const;
    static QString remarkOf(const RollLine &line);
    bool canBeRecorded(const RollLine &line) const;

    std::vector<RollLine> m_lines;
    MotionState m_state = MotionState::Draft;
    bool m_isElsewhere = false;
};

} // namespace rosette
