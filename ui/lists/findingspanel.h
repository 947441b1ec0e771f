// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listsview.h"
#include "ui/lists/remedy.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

class Button;
class Card;
class FindingRow;
class SectionHeading;
class TextLabel;

/// What stands before publication, in the order in which it is worked off: blockers, warnings, accepted ones,
/// notes, and folded what is in order. Beneath, what only the set guide shows. Of many of a kind the first
/// are shown and more on demand, so that hundreds cost no more than a screen of them.
class FindingsPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setView(const ListsView &view);
    /// What the guide's own check found; what the list's check says already is left out.
    void setGuideFindings(const std::vector<Finding> &findings);

Q_SIGNALS:
    void remedyRequested(const rosette::Finding &finding);
    void acceptRequested(const rosette::Finding &finding);

private:
    void fill();
    void addFindings(Severity severity);
    void addCard(const std::vector<Finding> &findings, bool canBeAccepted);
    void showMore();
    void addSettledAndNotes();
    void addPassed();
    void addGuideFindings();
    FindingRow *rowOf(const Finding &finding, bool canBeAccepted);
    bool isSaidAlready(const Finding &finding) const;

    std::optional<ListsView> m_view;
    std::vector<Finding> m_guideFindings;
    QWidget *m_content = nullptr;
    bool m_isUnfolded = false;
    std::size_t m_mostShown; ///< of a kind
};

} // namespace rosette
