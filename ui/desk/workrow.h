// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/role.h"

#include <QWidget>

namespace rosette {

class Button;

/// What one row of the desk says.
struct WorkItem
{
    QString key; ///< by which the row is found again after a reload: "motions/ID"
    Icon icon{};
    QString title;  ///< "Support Aoife Brannigan?"
    QString detail; ///< "13 of 15 have voted; yours is the last."
    QString when;   ///< "closes Sunday, 6 pm"; may be empty
    QString verb;   ///< on the button: "Vote"
    bool isPrimary = false;
};

/// Something that waits: what it is, how it stands, when it falls due, and the button that leads to it.
class WorkRow : public QWidget
{
    Q_OBJECT

public:
    explicit WorkRow(const WorkItem &item, QWidget *parent = nullptr);

    /// Where the words start at 100 %, for the line between rows.
    static int textStart();
    /// All buttons of a desk are as wide as the widest of them.
    void setButtonWidth(int width);
    int buttonWidth() const;
    Button *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

private:
    Button *m_button;
};

/// A line of an officer's work: icon, words in bold, how it stands, a link.
class OfficerRow : public QWidget
{
    Q_OBJECT

public:
    OfficerRow(const WorkItem &item, Role iconRole, QWidget *parent = nullptr);

    Button *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

private:
    Button *m_button;
};

} // namespace rosette
