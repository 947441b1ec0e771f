// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace rosette {

class MeetingStage;

/// The place of a stage: chooses the largest scale at which all of it is seen, and scrolls where even the
/// smallest has no room.
class StageView : public QScrollArea
{
    Q_OBJECT

public:
    /// How large it may get: in a page about as the rest of it, projected as large as it goes.
    enum class Use
    {
        Page,
        Projected
    };

    StageView(Use use, QWidget *parent = nullptr);

    MeetingStage &stage() const { return *m_stage; }
    /// The scale in use.
    qreal scale() const { return m_scale; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    Use m_use;
    MeetingStage *m_stage;
    qreal m_scale = 1;
    bool m_isFitting = false;
};

} // namespace rosette
