// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "ui/meeting/stagelook.h"

#include <QRadioButton>

#include <optional>

namespace rosette {

/// One way to raise a hand, with how many have: large, because all count along. The chosen one says which
/// hands are counted now; it is a radio button with the key that chooses it.
class ChoiceTile : public QRadioButton
{
    Q_OBJECT

public:
    /// No choice: the tile with which a hand is taken down.
    ChoiceTile(const std::optional<Choice> &choice, const QString &key, QWidget *parent);

    const std::optional<Choice> &choice() const { return m_choice; }
    void setScale(const StageScale &scale);
    /// -1: none is shown.
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Choice> m_choice;
    QString m_key;
    int m_count = -1;
    StageScale m_scale;
};

/// "For", "Against", "Abstain"; "Take down" for none.
QString wordOf(const std::optional<Choice> &choice);
Icon iconOf(const std::optional<Choice> &choice);
/// The colour of the word, and of the soft ground behind it.
Role inkOf(const std::optional<Choice> &choice);
Role groundOf(const std::optional<Choice> &choice);

} // namespace rosette
