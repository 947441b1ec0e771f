// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"

#include <QWidget>

namespace rosette {

class Button;
class ChoicesCard;
class CodeCard;
class DraftCard;
struct GivenCode;
class MotionHead;
class ResultCard;
class ScrollColumn;
class SumCard;
class TextLabel;
class VoteCard;

/// One motion: question, sum, and what the acting seat can do about it. In a small window the vote docks at
/// the foot and the rest scrolls above it.
class MotionView : public QWidget
{
    Q_OBJECT

public:
    explicit MotionView(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen, bool isOfficer, const QDateTime &now);
    /// In place of the vote, until it is kept.
    void showCode(const GivenCode &given);
    /// Leads to the code, wherever the page is scrolled to.
    void bringCode();
    /// @p rollSummary leads to the folded roll; empty: the roll stands beside.
    void setFolded(bool folded, const QString &rollSummary);

    MotionHead &head() const { return *m_head; }
    VoteCard &vote() const { return *m_vote; }
    DraftCard &draft() const { return *m_draft; }

Q_SIGNALS:
    void closingRequested();
    void withdrawalRequested();
    void extensionRequested();
    void receiptRequested();
    /// The code that is shown is kept.
    void codeKept();
    /// To enter the result of a vote that was held elsewhere, or to correct it.
    void resultRequested();
    /// To save what certifies that version of the result.
    void attachmentRequested(int version);
    void certificateRequested();
    /// To put the decided question again.
    void reconsiderationRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcuts();
    void addOfficerRow();
    void sayFoot(const SeenMotion &seen, bool isOfficer, const QDateTime &now);
    void sayFootElsewhere(const SeenMotion &seen, const QDateTime &now);
    void sayDecided(const SeenMotion &seen, bool isOfficer);
    void dock();

    ScrollColumn *m_column;
    MotionHead *m_head;
    SumCard *m_sum;
    VoteCard *m_vote;
    CodeCard *m_code;
    ResultCard *m_result;
    ChoicesCard *m_choices;
    DraftCard *m_draft;
    QWidget *m_foot;
    TextLabel *m_note;
    Button *m_withdraw;
    Button *m_extend;
    Button *m_receipt;
    Button *m_again;
    Button *m_certificate;
    Button *m_close;
    QWidget *m_dock;
    bool m_isFolded = false;
    bool m_isDocked = false;
};

} // namespace rosette
