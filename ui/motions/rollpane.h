// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"

#include <QWidget>

class QListView;

namespace rosette {

class Button;
class RollModel;
class TextLabel;

/// The roll of a motion: who is on it and who has voted. An officer chooses a seat to record its vote.
class RollPane : public QWidget
{
    Q_OBJECT

public:
    explicit RollPane(QWidget *parent = nullptr);

    /// @p isOfficer: the acting seat may record votes for others.
    void setMotion(const SeenMotion &seen, bool isOfficer);
    QListView *view() const { return m_view; }
    /// "Roll: 13 of 15 have voted".
    const QString &summary() const { return m_summary; }

Q_SIGNALS:
    /// The seat that is chosen and whose vote can be recorded, if one is.
    void recordingRequested(const std::optional<rosette::SeatId> &seat);

private:
    void request();
    void refreshButton();

    RollModel *m_model;
    TextLabel *m_count;
    TextLabel *m_caption;
    QListView *m_view;
    Button *m_record;
    QString m_summary;
    bool m_isOfficer = false;
    bool m_takesVotes = false;
};

} // namespace rosette
