// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/words.h"

#include <QLabel>

#include <optional>

namespace rosette {

/// A state in a word or two, with its icon: never a button. To a screen reader it is its words.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(Icon icon, const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    /// Without an icon: for facts that are no state, such as a slate's name.
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setState(Icon icon, const QString &text, Tone tone);

    QSize sizeHint() const override;
    /// Long words in a narrow place take a second line.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Words words() const;
    /// What the chip needs beside its words.
    int beside() const;

    std::optional<Icon> m_icon;
    Tone m_tone;
};

} // namespace rosette
