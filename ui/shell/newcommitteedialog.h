// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace rosette {

class Field;
struct CreateCommittee;

/// Asks for what a new committee needs: its name, yours, and where the file goes.
class NewCommitteeDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewCommitteeDialog(QWidget *parent);

Q_SIGNALS:
    void createRequested(const rosette::CreateCommittee &input);

private:
    void addFields();
    void proposePath();
    void choosePath();
    void submit();

    QLineEdit *m_name;
    QLineEdit *m_person;
    QLineEdit *m_path;
    Field *m_nameField = nullptr;
    Field *m_personField = nullptr;
    Field *m_pathField = nullptr;
};

} // namespace rosette
