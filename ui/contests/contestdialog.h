// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/addcontest.h"
#include "core/actions/contests/editcontest.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rosette {

class Field;
class SharedFields;

/// A new contest, or another one corrected.
class ContestDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p bodies are the names to choose from; another may be typed.
    explicit ContestDialog(const QStringList &bodies, QWidget *parent = nullptr);
    /// To change @p contest; @p kept says why its substance stays as it is, if it does.
    ContestDialog(const Contest &contest, const QString &kept, QWidget *parent = nullptr);

    AddContest contest() const;
    /// The changes to @p contest.
    EditContest changesTo(const Contest &contest) const;
    /// Somebody else changed the contest to @p theirs meanwhile. Whether that can be stored over now; else
    /// the form asks which of two texts stays.
    bool rebase(const Contest &theirs);
    /// Shows why it was refused, at the field that it is about.
    void refuse(const Error &error);

private:
    ContestDialog(const QString &title, const QString &verb, const QStringList &bodies, QWidget *parent);
    void fill(const Contest &contest);
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
    SharedFields *m_shared;
    Field *m_bodyField = nullptr;
    Field *m_titleField = nullptr;
    Field *m_slugField = nullptr;
    Field *m_placesField = nullptr;
    Field *m_reservedField = nullptr;
    Field *m_routeField = nullptr;
};

} // namespace rosette
