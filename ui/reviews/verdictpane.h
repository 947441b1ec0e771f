// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewmaterial.h"
#include "core/reviews/reviewdraft.h"

#include <QWidget>

class QVBoxLayout;

namespace rosette {

class Button;
class CommentField;
class CriterionCard;
class IconLabel;
class InlineMessage;
class OthersComments;
class ScrollColumn;
class TextLabel;

/// How far the shown review is: what the foot of the pane says.
struct ReviewStanding
{
    bool isSubmitted = false; ///< and nothing was changed since
    bool isKept = false;      ///< the draft is kept as it is now
    bool hasNext = false;
};

/// The seat's review: the criteria as cards, what others found once one may see it, and the way to save.
class VerdictPane : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPane(QWidget *parent = nullptr);

    void setApplication(const ReviewMaterial &material, const ReviewDraft &draft);
    void setDraft(const ReviewDraft &draft);
    void setStanding(const ReviewDraft &draft, const ReviewStanding &standing);
    void say(const QString &problem);

    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_cards.size()); }
    /// Opens the card and brings it into sight. With @p takesFocus the keyboard goes to its verdicts.
    void setCurrent(int index, bool takesFocus = false, std::optional<Verdict> verdict = std::nullopt);
    void focusComment();
    bool canJudge() const { return m_canJudge; }
    Button *saveButton() const { return m_save; }
    QString comment(int index) const;
    QString comment() const;

Q_SIGNALS:
    void verdictChosen(int index, rosette::Verdict verdict);
    void commentEdited();
    void saveRequested();
    void interestRequested();
    void startOverRequested();

private:
    QWidget *makeFoot();
    void makeCards(const CriteriaSet &criteria);
    void openMenu();

    CriteriaSet m_criteria;
    std::vector<CriterionCard *> m_cards;
    int m_current = 0;
    bool m_canJudge = false;
    TextLabel *m_given;
    InlineMessage *m_problem;
    InlineMessage *m_whyNot;
    ScrollColumn *m_column;
    QVBoxLayout *m_cardPlace;
    QWidget *m_wholePlace;
    CommentField *m_whole;
    OthersComments *m_others;
    QWidget *m_hiddenLine = nullptr;
    TextLabel *m_hidden = nullptr;
    Button *m_save = nullptr;
    Button *m_more = nullptr;
    TextLabel *m_toDo = nullptr;
    QWidget *m_keptLine = nullptr;
    TextLabel *m_kept = nullptr;
};

} // namespace rosette
