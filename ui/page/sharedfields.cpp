// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/sharedfields.h"

#include "ui/page/conflictmessage.h"
#include "ui/widgets/dismiss.h"

#include <QAbstractSpinBox>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

QVariant valueOf(const QWidget *control)
{
    return control->metaObject()->userProperty().read(control);
}

void setValue(QWidget *control, const QVariant &value)
{
    control->metaObject()->userProperty().write(control, value);
    if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        text->document()->setModified(true); // setting it made it look untouched
}

/// Whether they are stored as the same: a space at the end or an accent typed in two keys is no change.
bool areSame(const QVariant &one, const QVariant &other)
{
    const auto asStored = [](const QVariant &value) {
        return value.toString().normalized(QString::NormalizationForm_C).trimmed();
    };
    return one == other || (one.userType() == QMetaType::QString && asStored(one) == asStored(other));
}

QString wordsOf(const QWidget *control)
{
    const auto *box = qobject_cast<const QAbstractSpinBox *>(control);
    return box ? box->text() : valueOf(control).toString();
}

} // namespace

SharedFields::SharedFields(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void SharedFields::add(QWidget *control)
{
    m_kept.push_back({control, valueOf(control)});
}

void SharedFields::setStored(const QWidget *control)
{
    for (Kept &kept : m_kept)
        if (kept.control == control)
            kept.stored = valueOf(control);
}

bool SharedFields::isTyped(const QWidget *control) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
        [&](const Kept &kept) { return kept.control == control && !areSame(valueOf(control), kept.stored); });
}

bool SharedFields::rebase(const std::function<void()> &fill)
{
    std::vector<std::pair<QVariant, QString>> mine;
    for (const Kept &kept : m_kept)
        mine.emplace_back(valueOf(kept.control), wordsOf(kept.control));
    fill();
    for (std::size_t index = 0; index < m_kept.size(); ++index) {
        Kept &kept = m_kept[index];
        const auto &[value, words] = mine[index];
        const QVariant theirs = valueOf(kept.control);
        const QVariant before = std::exchange(kept.stored, theirs);
        if (areSame(value, theirs))
            dismissMessage(kept);
        else if (areSame(theirs, before))
            setValue(kept.control, value);
        else if (!areSame(value, before) || kept.message)
            ask(kept, value, words);
    }
    return isSettled();
}

bool SharedFields::isSettled() const
{
    return std::none_of(
        m_kept.begin(), m_kept.end(), [](const Kept &kept) { return kept.message != nullptr; });
}

void SharedFields::ask(Kept &kept, const QVariant &mine, const QString &words)
{
    dismissMessage(kept);
    const QString theirs = wordsOf(kept.control);
    setValue(kept.control, mine);
    auto *message = new ConflictMessage(tr("“%1”").arg(kept.control->accessibleName()), words, theirs, this);
    kept.message = message;
    m_column->addWidget(message);
    show();
    const auto choose = [this, message, control = kept.control](const QVariant &value) {
        for (Kept &asked : m_kept)
            if (asked.message == message)
                dismissMessage(asked);
        setValue(control, value);
        control->setFocus(Qt::OtherFocusReason);
        if (isSettled())
            Q_EMIT settled();
    };
    // What was typed since counts as mine.
    connect(message, &ConflictMessage::mineKept, this,
        [choose, control = kept.control] { choose(valueOf(control)); });
    connect(message, &ConflictMessage::theirsTaken, this, [choose, theirs = kept.stored] { choose(theirs); });
}

void SharedFields::dismissMessage(Kept &kept)
{
    if (!kept.message)
        return;
    dismiss(kept.message);
    kept.message.clear();
    setHidden(isSettled());
}

} // namespace rosette
