// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

#include <functional>

namespace rosette {

class Button;
class IconLabel;
class TextLabel;

/// A sentence in its place on the page, which stays until it is solved or closed. Neutral, Ok, Bad, Warn or
/// Info. Screen readers are told when it appears.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    /// Hidden while the sentence is empty.
    explicit InlineMessage(Tone tone = Tone::Info, const QString &sentence = {}, QWidget *parent = nullptr);

    /// Says it and shows the message; an empty sentence hides it. Takes the action and the details away.
    void say(Tone tone, const QString &sentence);
    /// A bold line above the sentence, as on a banner.
    void setHeadline(const QString &headline);
    QString sentence() const;
    Tone tone() const { return m_tone; }

    /// The one thing that can be done about it.
    void setAction(const QString &text, const std::function<void()> &run);
    /// Whether it can be closed by hand; it can unless told.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    Button *m_action;
    Button *m_close;
    std::function<void()> m_run;
};

} // namespace rosette
