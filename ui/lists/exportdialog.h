// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/endorsements/exportguide.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace rosette {

class Field;
class SegmentedControl;
class TextLabel;

/// Asks in which form and where a file is written. The system's dialog is one button away; the path can also
/// be typed.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What is exported: its title, the file's name without ending, and the folder that is proposed.
    struct Proposal
    {
        QString title;
        QString folder;
        QString name;
    };

    /// A guide in one of three forms.
    ExportDialog(const Proposal &proposal, bool isDraft, QWidget *parent = nullptr);
    /// A file of the one form @p ending.
    ExportDialog(
        const Proposal &proposal, const QString &ending, const QString &remark, QWidget *parent = nullptr);

    GuideFormat format() const;
    /// Absolute.
    QString path() const;
    /// Puts @p path into the field.
    void setPath(const QString &path);

private:
    void addPath(const Proposal &proposal);
    void chooseFile();
    void changeForm();
    void check();
    QString ending() const;

    SegmentedControl *m_form = nullptr;
    TextLabel *m_remark = nullptr;
    QLineEdit *m_path = nullptr;
    Field *m_pathField = nullptr;
    QString m_ending;
};

} // namespace rosette
