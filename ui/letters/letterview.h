// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/seeoutcomes.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

class Card;

/// What came of one request, and its letter: as it was released, or as a release would write it now.
class LetterView : public ScrollColumn
{
    Q_OBJECT

public:
    struct Shown
    {
        ContestId contest;
        CandidateOutcome outcome;
        QString whyHeld{};      ///< empty once the outcomes can be released
        bool isOfficer = false; ///< letters are for officers to read
    };

    explicit LetterView(QWidget *parent = nullptr);

    void setOutcome(Workspace &workspace, const Shown &shown);

Q_SIGNALS:
    void sentRequested();
    void addressRequested();
    void declineRequested();
    void motionsRequested();

private:
    void clear();
    void addHead();
    void addAddress(Workspace &workspace);
    void addLetter(Workspace &workspace);
    /// A sheet with the words of @p text; what is the case of it above.
    Card *addPaper(const QString &caption, const LetterText &text);
    void addEarlier();

    std::optional<Shown> m_shown;
};

} // namespace rosette
