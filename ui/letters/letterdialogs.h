// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/exportletters.h"
#include "core/actions/letters/marklettersent.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class DayEdit;
class Field;
class InlineMessage;
class SegmentedControl;

/// How and when a letter went out.
class SentDialog : public FormDialog
{
    Q_OBJECT

public:
    SentDialog(const Letter &letter, const QString &name, const QDate &today, QWidget *parent = nullptr);

    MarkLetterSent input() const;

private:
    LetterId m_letter;
    SegmentedControl *m_channel;
    DayEdit *m_day;
    QLineEdit *m_note;
};

/// The address to which letters to somebody go.
class AddressDialog : public FormDialog
{
    Q_OBJECT

public:
    AddressDialog(const QString &name, const QString &address, QWidget *parent = nullptr);

    QString address() const;

private:
    QLineEdit *m_address;
};

/// The candidate does not want the support.
class DeclineDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit DeclineDialog(const QString &name, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

/// In which folder the letters are written as drafts for a mail program.
class DraftsDialog : public FormDialog
{
    Q_OBJECT

public:
    DraftsDialog(const ContestId &contest, const QString &folder, QWidget *parent = nullptr);

    ExportLetters input() const;
    /// Another file is in the way: says so and offers to write over it.
    void offerToReplace(const QString &sentence);

private:
    void choose();
    void check();

    ContestId m_contest;
    QLineEdit *m_folder;
    Field *m_field;
    QCheckBox *m_alsoSent;
    QCheckBox *m_replace;
};

} // namespace rosette
