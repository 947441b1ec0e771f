// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace rosette {

class TextLabel;

/// A labelled control of a form: the label above (its buddy), the control, a hint or what is wrong beneath.
/// The hint or the fault is also the control's accessible description.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p control over.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    /// At the right of the control, level with it: the button of a file chooser.
    void addBeside(QWidget *tool);
    void setHint(const QString &hint);
    /// What is wrong and what to do, in one sentence; empty when all is well.
    void setFault(const QString &fault);
    bool hasFault() const;
    /// Says what is wrong with what the control holds, or nothing. A form asks it when it is submitted; from
    /// then on it is asked at every change, so that the fault goes when it is mended.
    void setCheck(const std::function<QString()> &check);
    /// It may not stay empty; @p sentence says so.
    void setRequired(const QString &sentence);
    /// Asks the check and shows what it says. Whether it found no fault; without a check there is none.
    bool isSound();

private:
    void refresh();
    void followControl();
    QString text() const;

    QWidget *m_control;
    QHBoxLayout *m_line;
    TextLabel *m_below;
    QString m_hint;
    QString m_fault;
    std::function<QString()> m_check;
};

} // namespace rosette
