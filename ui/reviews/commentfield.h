// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rosette {

class KeyCap;

/// A field for a few sentences. It grows with what is written, up to eight lines; Tab leaves it.
class CommentField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @p key, if given, is shown while the field is empty; whoever owns the page makes the shortcut.
    explicit CommentField(
        const QString &name, const QString &placeholder, const QString &key = {}, QWidget *parent = nullptr);

    /// Without edited(); the history of typing starts anew.
    void setComment(const QString &comment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody typed.
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    KeyCap *m_key = nullptr;
};

} // namespace rosette
