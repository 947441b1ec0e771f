// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/buttonkind.h"
#include "ui/theme/icon.h"

#include <QPushButton>

#include <optional>

namespace rosette {

/// A push button of one of the four kinds. The text is a verb; an ellipsis says that a form or a question
/// follows. Enter and Space press it when it has the focus; none is pressed by Enter from elsewhere.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
    /// An icon alone; @p name is its tooltip and accessible name.
    Button(Icon icon, const QString &name, ButtonKind kind = ButtonKind::Flat, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIcon(Icon icon);
    /// 28 high, for rows and cards.
    void setSmall(bool small = true);

    /// Why the button is disabled, as a sentence, which also disables it; empty enables it again.
    void setReason(const QString &reason);
    const QString &reason() const { return m_reason; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The reason, or whether the button is enabled, is other than before.
    void reasonChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    Role iconRole() const;

    ButtonKind m_kind;
    std::optional<Icon> m_icon;
    QString m_reason;
};

} // namespace rosette
