// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/candidacystanding.h"

#include <QAbstractButton>

namespace rosette {

/// A candidacy on a card: initials, name, where it stands with us. A button that leads to the candidate.
class CandidacyButton : public QAbstractButton
{
    Q_OBJECT

public:
    CandidacyButton(const Candidacy &candidacy, const CandidacyStanding &standing, QWidget *parent = nullptr);

    const PersonId &person() const { return m_person; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PersonId m_person;
    CandidacyState m_state;
    QString m_words;
};

} // namespace rosette
