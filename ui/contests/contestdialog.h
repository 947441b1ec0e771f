// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/addcontest.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rosette {

/// A new contest.
class ContestDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p bodies are the names to choose from; another may be typed.
    explicit ContestDialog(const QStringList &bodies, QWidget *parent = nullptr);

    AddContest contest() const;

private:
    void addNames(const QStringList &bodies);
    void addSystem();
    void addReserved();
    void suggestSlug();

    QComboBox *m_body;
    QLineEdit *m_title;
    QLineEdit *m_slug;
    QComboBox *m_system;
    QSpinBox *m_places;
    QLineEdit *m_electorate;
    QLineEdit *m_threshold;
    QLineEdit *m_reservedGroup;
    QSpinBox *m_reservedPlaces;
    QComboBox *m_route;
};

} // namespace rosette
