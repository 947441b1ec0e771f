// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewmaterial.h"
#include "core/reviews/reviewdraft.h"
#include "ui/widgets/card.h"

namespace rosette {

class CommentField;
class CriterionHead;
class OthersVerdicts;
class TextLabel;
class VerdictControl;

/// One criterion of the review: a line while it is not the current one, else its wording, the verdict and a
/// comment.
class CriterionCard : public Card
{
    Q_OBJECT

public:
    CriterionCard(int number, const Criterion &criterion, QWidget *parent = nullptr);

    /// What others found and whether one may judge at all.
    void setMaterial(const ReviewMaterial &material);
    void setDraft(const DraftVerdict &draft);
    void setOpen(bool open);
    /// Into the verdicts, on the one that was chosen or the first.
    void focusVerdict(std::optional<Verdict> verdict);
    void focusComment();
    QString comment() const;
    CriterionHead *head() const { return m_head; }

Q_SIGNALS:
    void opened();
    void verdictChosen(rosette::Verdict verdict);
    void commentEdited();

private:
    void fillDetails(const Criterion &criterion);

    std::size_t m_index;
    CriterionHead *m_head;
    QWidget *m_details;
    VerdictControl *m_verdicts;
    CommentField *m_comment;
    OthersVerdicts *m_others;
};

} // namespace rosette
