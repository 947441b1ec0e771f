// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/contests/earlyoccurrence.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class DayEdit;
class Field;
class InlineMessage;

/// Asks for a reason: why a warning is accepted, why an endorsement is withdrawn.
class ReasonDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString about; ///< the sentence of the finding
        QString label;
        QString irreversible; ///< what stays once it is done
        QString stillPossible;
        QString verb;
    };

    explicit ReasonDialog(const Words &words, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

/// Asks when a milestone occurred that support lists wait for, and where that is on the public record. A day
/// before the announced one is never filled in, and warned of.
class OccurrenceDialog : public FormDialog
{
    Q_OBJECT

public:
    OccurrenceDialog(const Milestone &milestone, const QDate &today, QWidget *parent = nullptr);

    /// No day while none is chosen.
    QDate day() const;
    QString source() const;
    /// What to ask before it is recorded; nothing where the announced day has come.
    std::optional<EarlyOccurrence> early() const;

private:
    void check();

    Milestone m_milestone;
    DayEdit *m_day;
    InlineMessage *m_warning;
    QLineEdit *m_source;
};

/// Asks for the description of a photo, beside the photo.
class DescriptionDialog : public FormDialog
{
    Q_OBJECT

public:
    DescriptionDialog(const QString &name, const Photo &photo, QWidget *parent = nullptr);

    QString description() const;

private:
    QPlainTextEdit *m_description;
};

} // namespace rosette
