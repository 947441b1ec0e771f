// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rosette {

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_line(new QHBoxLayout),
      m_below(new TextLabel(TextStyle::Caption, Role::Text3, {}, this))
{
    auto *name = new TextLabel(TextStyle::SmallStrong, Role::Text, label, this);
    name->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    // The line of a box that is written in is a control of its own to a screen reader.
    if (auto *box = qobject_cast<QComboBox *>(control); box && box->isEditable())
        box->lineEdit()->setAccessibleName(control->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    const bool grows = control->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
    m_line->setSpacing(8);
    // What does not grow stands at the beginning of the line, as everything else does.
    const bool isFixed = !(control->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag);
    m_line->addWidget(control, 1, isFixed ? Qt::AlignLeft : Qt::Alignment());
    layout->addLayout(m_line, grows ? 1 : 0);
    layout->addWidget(m_below);
    // Beside a higher field the control stays under its label.
    if (!grows)
        layout->addStretch(1);
    refresh();
}

void Field::addBeside(QWidget *tool)
{
    m_line->addWidget(tool);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void Field::setFault(const QString &fault)
{
    m_fault = fault;
    refresh();
}

bool Field::hasFault() const
{
    return !m_fault.isEmpty();
}

void Field::setCheck(const std::function<QString()> &check)
{
    if (!m_check)
        followControl();
    m_check = check;
}

void Field::setRequired(const QString &sentence)
{
    setCheck([this, sentence] { return text().trimmed().isEmpty() ? sentence : QString(); });
}

bool Field::isSound()
{
    if (!m_check)
        return true; // a fault that was set by hand is for whoever set it to take away
    setFault(m_check());
    return !hasFault();
}

void Field::followControl()
{
    const auto again = [this] {
        if (hasFault())
            isSound();
    };
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        connect(line, &QLineEdit::textChanged, this, again);
    else if (auto *several = qobject_cast<QPlainTextEdit *>(m_control))
        connect(several, &QPlainTextEdit::textChanged, this, again);
    else if (auto *number = qobject_cast<QSpinBox *>(m_control))
        connect(number, &QSpinBox::valueChanged, this, again);
    else if (auto *choice = qobject_cast<QComboBox *>(m_control))
        connect(choice, &QComboBox::currentTextChanged, this, again);
}

QString Field::text() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return line->text();
    if (const auto *several = qobject_cast<QPlainTextEdit *>(m_control))
        return several->toPlainText();
    if (const auto *choice = qobject_cast<QComboBox *>(m_control))
        return choice->currentText();
    return {};
}

void Field::refresh()
{
    const QString &words = m_fault.isEmpty() ? m_hint : m_fault;
    m_below->setText(words);
    m_below->setRole(m_fault.isEmpty() ? Role::Text3 : Role::Bad);
    m_below->setVisible(!words.isEmpty());
    m_control->setAccessibleDescription(words);
}

} // namespace rosette
