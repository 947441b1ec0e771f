// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace rosette {

class Button;
class InlineMessage;

/// A form in a window over the page: title, fields, a place for what went wrong, Cancel and a verb. The verb
/// calls submit(); whoever listens acts and then calls accept(), or fail() with the reason.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    Button *verbButton() const { return m_verb; }
    /// Shows why it did not work; the form stays.
    void fail(const QString &sentence);

Q_SIGNALS:
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_body;
    InlineMessage *m_message;
    Button *m_verb;
    QWidget *m_scrim = nullptr;
};

} // namespace rosette
