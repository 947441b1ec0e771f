// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace rosette {

namespace {

struct Steps
{
    bool back = false;
    bool again = false;
};

/// What the field @p object can undo and do again by itself; nothing if it is no field.
std::optional<Steps> stepsOf(QObject *object)
{
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(object))
        return Steps{plain->document()->isUndoAvailable(), plain->document()->isRedoAvailable()};
    if (const auto *rich = qobject_cast<QTextEdit *>(object))
        return Steps{rich->document()->isUndoAvailable(), rich->document()->isRedoAvailable()};
    const auto *line = qobject_cast<QLineEdit *>(object);
    if (const auto *combo = qobject_cast<QComboBox *>(object))
        line = combo->lineEdit();
    if (qobject_cast<QAbstractSpinBox *>(object))
        line = object->findChild<QLineEdit *>();
    if (!line)
        return std::nullopt;
    return Steps{line->isUndoAvailable(), line->isRedoAvailable()};
}

} // namespace

UndoKeys::UndoKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->matches(QKeySequence::Undo);
    if (!isBack && !key->matches(QKeySequence::Redo))
        return false;
    const std::optional<Steps> steps = stepsOf(watched);
    if (!steps || (isBack ? steps->back : steps->again))
        return false;
    event->ignore();
    return true;
}

} // namespace rosette
