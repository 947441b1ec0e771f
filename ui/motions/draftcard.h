// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/draftmotion.h"
#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace rosette {

class Button;
class InlineMessage;
class SharedFields;
class TextLabel;

/// What a draft still needs before it opens: what stands in its way, a reason where it is to open regardless,
/// and when voting closes.
class DraftCard : public Card
{
    Q_OBJECT

public:
    explicit DraftCard(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen, bool isOfficer, const QDateTime &now);
    void fail(const QString &sentence);

Q_SIGNALS:
    void edited(const rosette::EditDraft &edit);
    void openingRequested();
    void discardRequested();

private:
    void addFields();
    /// A time that may be set or not, in a line of its own.
    void addTime(QVBoxLayout &layout, QCheckBox &isSet, QDateTimeEdit &time);
    void addButtons();
    void setGate(const SeenMotion &seen);
    void save();
    EditDraft edit() const;
    QString whyShut() const;

    std::optional<SeenMotion> m_seen;
    bool m_isOfficer = false;
    QVBoxLayout *m_gate;
    QWidget *m_fields;
    QWidget *m_regardlessField = nullptr;
    QPlainTextEdit *m_regardless;
    SharedFields *m_shared;
    QCheckBox *m_opens;
    QDateTimeEdit *m_opensAt;
    QCheckBox *m_closes;
    QDateTimeEdit *m_closesAt;
    InlineMessage *m_message;
    Button *m_discard;
    Button *m_open;
};

} // namespace rosette
