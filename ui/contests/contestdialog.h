// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/addcontest.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rosette {

class Field;

/// A new contest.
class ContestDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p bodies are the names to choose from; another may be typed.
    explicit ContestDialog(const QStringList &bodies, QWidget *parent = nullptr);

    AddContest contest() const;
    /// Shows why it was refused, at the field that it is about.
    void refuse(const Error &error);

private:
    void addNames(const QStringList &bodies);
    void addSystem();
    void addReserved();
    void suggestSlug();
    void addChecks();
    QString bodyName() const;
    /// What the rules of contests say against the contest with these reserved places.
    QString faultWith(const std::vector<ReservedPlaces> &reserved) const;

    QComboBox *m_known; ///< the bodies to choose from; none if there are none
    QLineEdit *m_body;
    QLineEdit *m_title;
    QLineEdit *m_slug;
    QComboBox *m_system;
    QSpinBox *m_places;
    QLineEdit *m_electorate;
    QLineEdit *m_threshold;
    QLineEdit *m_reservedGroup;
    QSpinBox *m_reservedPlaces;
    QComboBox *m_route;
    Field *m_bodyField = nullptr;
    Field *m_titleField = nullptr;
    Field *m_slugField = nullptr;
    Field *m_placesField = nullptr;
    Field *m_reservedField = nullptr;
};

} // namespace rosette
