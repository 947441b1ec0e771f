// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/seeperson.h"
#include "ui/widgets/card.h"

class QHBoxLayout;

namespace rosette {

class Button;

/// One candidacy of a person: where it stands, slates, result, application with consents, photo, and what
/// happened when.
class CandidacyCard : public Card
{
    Q_OBJECT

public:
    /// @p readOnly is why the acting seat cannot change anything; empty if it can.
    CandidacyCard(const PersonCandidacy &candidacy, const QString &readOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    void contestRequested();
    void applicationRequested();
    void readRequested();
    void photoRequested();
    void factsRequested();
    void withdrawalRequested();

private:
    void addHead();
    void addApplication();
    void addEvents();
    void addActs();
    QWidget *photo();

    PersonCandidacy m_seen;
    QString m_readOnly;
};

} // namespace rosette
