// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/committee.h"
#include "ui/lists/guidesetter.h"
#include "ui/widgets/scrollcolumn.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class Field;
class SharedFields;

/// The texts of the guide that are written here: whose guide it is and the imprint. The preview follows every
/// key; what was typed is stored when the field is left, after a pause, or with Ctrl+Enter. What else the
/// guide says is named with the way to it.
class GuideEditor : public ScrollColumn
{
    Q_OBJECT

public:
    explicit GuideEditor(QWidget *parent = nullptr);

    /// Fills the fields; what is being typed stays, and where somebody else changed the same, both are shown.
    void setCommittee(const Committee &committee, bool isOfficer);
    /// Stores what was typed and is not stored.
    void store();
    /// The same while a pause is still waited for; what was refused is not stored a second time.
    void storeTyped();
    /// What was typed of @p texts is stored now: the fields follow what is stored again.
    void setStored(const GuideTexts &texts);
    void editImprint();
    /// What was typed and is not stored.
    GuideTexts texts() const;
    /// Of the committee over which texts() are to be stored.
    int revision() const { return m_committee ? m_committee->revision : 1; }

Q_SIGNALS:
    /// A key was pressed.
    void textsTyped(const rosette::GuideTexts &texts);
    /// Answered with setStored() if it succeeds.
    void storeRequested(const rosette::GuideTexts &texts);
    void contestRequested();
    void applicationsRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void typed();
    bool saysGrouping(const QString &text) const;
    bool saysImprint(const QString &text) const;

    QLineEdit *m_grouping;
    QPlainTextEdit *m_imprint;
    Field *m_groupingField;
    Field *m_imprintField;
    SharedFields *m_shared;
    std::optional<Committee> m_committee;
    QTimer m_pause;
    bool m_isFilling = false;
};

} // namespace rosette
