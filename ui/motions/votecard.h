// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QLineEdit;

namespace rosette {

class Button;
class ChoiceButton;
class InlineMessage;
class TextLabel;

/// The acting seat's own vote: for, against or abstain, a reason, and what the chosen vote would do, said
/// before it is cast. What is chosen and written stays while the motion is shown and others vote.
class VoteCard : public Card
{
    Q_OBJECT

public:
    explicit VoteCard(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen);
    /// The next motion is shown as if for the first time: with nothing chosen where no choice is known.
    void forget() { m_seen.reset(); }
    /// Docked at the foot of a small window: without heading, the reason only when asked for.
    void setDocked(bool docked);
    void choose(Choice choice);
    std::optional<Choice> chosen() const;
    QString reason() const;
    /// Why the ballot was refused.
    void fail(const QString &sentence);
    /// Chooses, and leads to the button that casts it.
    void bring(Choice choice);
    /// Presses the button if it can be pressed.
    void submit();

Q_SIGNALS:
    void cast(rosette::Choice choice, const QString &reason);
    void receiptRequested();

private:
    void addChoices();
    void refresh();
    void addFoot();
    void refreshButton();
    void refreshReason();
    bool takesReason() const;
    /// The seat has voted, and what it chose is not known here.
    bool isMarked() const;
    bool lacksReason() const;
    bool isAsCast() const;
    void sayEffect();

    std::optional<SeenMotion> m_seen;
    QWidget *m_heading;
    TextLabel *m_remark;
    ChoiceButton *m_for;
    ChoiceButton *m_against;
    ChoiceButton *m_abstain;
    QLineEdit *m_reason;
    Button *m_addReason;
    TextLabel *m_effect;
    Button *m_receipt;
    Button *m_vote;
    InlineMessage *m_message;
    bool m_isDocked = false;
};

} // namespace rosette
