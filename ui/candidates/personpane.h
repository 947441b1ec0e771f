// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/seeperson.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

class CandidacyCard;
class TextLabel;

/// A person: name, address, and a card for each candidacy, the latest first.
class PersonPane : public ScrollColumn
{
    Q_OBJECT

public:
    explicit PersonPane(QWidget *parent = nullptr);

    /// @p readOnly is why the acting seat cannot change anything; empty if it can.
    void setPerson(const PersonView &view, const QString &readOnly);

Q_SIGNALS:
    /// The acts of a card; @p candidacy is its place in PersonView::candidacies.
    void contestRequested(std::size_t candidacy);
    void applicationRequested(std::size_t candidacy);
    void readRequested(std::size_t candidacy);
    void photoRequested(std::size_t candidacy);
    void factsRequested(std::size_t candidacy);
    void withdrawalRequested(std::size_t candidacy);

private:
    void follow(CandidacyCard *card, std::size_t candidacy);

    TextLabel *m_name;
    TextLabel *m_detail;
    QList<CandidacyCard *> m_cards;
};

} // namespace rosette
