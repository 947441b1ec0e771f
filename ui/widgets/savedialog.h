// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace rosette {

class Field;

/// Asks where a file is saved. The system's dialog is one button away; the path can also be typed. It says
/// when a file is replaced, and stays open until the file is written: whoever listens to submitted() writes
/// it.
class SaveDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Proposal
    {
        QString title;  ///< "Save the receipt"
        QString remark; ///< what it is good for
        QString folder; ///< of the user's home if empty
        QString name;   ///< without ending
        QString ending; ///< "json"
        QString kind;   ///< "Certificates": for the system's dialog
    };

    explicit SaveDialog(const Proposal &proposal, QWidget *parent = nullptr);

    /// Absolute, with the ending.
    QString path() const;
    /// Another form of the file was chosen.
    void setEnding(const QString &ending, const QString &kind);

private:
    void choose();
    void check();

    Proposal m_proposal;
    QLineEdit *m_path;
    Field *m_field;
};

/// @p name as the name of a file: "ada-fox".
QString fileNameOf(const QString &name);

} // namespace rosette
