// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/contests/milestone.h"
#include "ui/widgets/formdialog.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class Field;

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

/// Asks when a milestone occurred, and where that is on the public record.
class OccurrenceDialog : public FormDialog
{
    Q_OBJECT

public:
    OccurrenceDialog(const Milestone &milestone, const QDate &today, QWidget *parent = nullptr);

    QDate day() const;
    QString source() const;

private:
    QDateEdit *m_day;
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
